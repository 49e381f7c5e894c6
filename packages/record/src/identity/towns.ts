import { squash } from './names.ts';
import { bodyKey } from './standing.ts';

/*
 * Towns and regions whose names in other languages do not sound alike: “Wenen” is Vienna, and no spelling tells. Those
 * that sound alike (“Genève”, “Geneva”) need no line. General knowledge; a line holds the forms of one.
 */

const LINES = `
aachen: Aachen, Aken, Aix-la-Chapelle
antwerp: Antwerp, Antwerpen, Anvers
ashgabat: Ashgabat, Asjchabad, Aşgabat
basel: Basel, Bazel, Bâle
beijing: Beijing, Peking, Pékin
bolzano: Bolzano, Bozen
bratislava: Bratislava, Pressburg
bruges: Bruges, Brugge
cape-town: Cape Town, Kaapstad, Kapstadt
cologne: Cologne, Keulen, Köln
crimea: Crimea, Krim, de Krim, Крим, Крым
dunkirk: Dunkirk, Duinkerken, Duinkerke, Dunkerque
florence: Florence, Firenze, Florenz
gaza-city: Gaza City, Gaza-Stad, Gaza-stad
gdansk: Gdansk, Gdańsk, Danzig
geneva: Geneva, Genève, Genf, Ginevra
guatemala-city: Guatemala City, Guatemala-Stad, Guatemala-stad
hague: The Hague, Hague, Den Haag, 's-Gravenhage, La Haye
ho-chi-minh-city: Ho Chi Minh City, Ho Chi Minhstad, Saigon
jeddah: Jeddah, Jidda, Djedda, Jedda
juba: Juba, Djoeba
kharkiv: Kharkiv, Charkiv, Charkov, Kharkov, Харків, Харьков
kortrijk: Kortrijk, Courtrai
kuwait-city: Kuwait City, Koeweit-Stad, Koeweit-stad
leuven: Leuven, Louvain
liege: Liège, Luik, Lüttich
lille: Lille, Rijsel
lviv: Lviv, Lvov, Lemberg, Львів, Львов
mechelen: Mechelen, Malines
mexico-city: Mexico City, Mexico-Stad, Mexico-stad, Ciudad de México
milan: Milan, Milaan, Mailand, Milano
munich: Munich, München
muscat: Muscat, Maskat, Masqat
naples: Naples, Napels, Napoli, Neapel
nicosia: Nicosia, Lefkosia, Lefkoşa
nuremberg: Nuremberg, Neurenberg, Nürnberg
panama-city: Panama City, Panama-Stad, Panama-stad
prague: Prague, Praag, Praha, Prag
rostov-on-don: Rostov-on-Don, Rostov aan de Don
thessaloniki: Thessaloniki, Salonica
vatican-city: Vatican City, Vaticaanstad
venice: Venice, Venetië, Venezia, Venedig
vienna: Vienna, Wenen, Wien, Відень, Вена
warsaw: Warsaw, Warschau, Warszawa
yangon: Yangon, Rangoon, Rangoen
ypres: Ypres, Ieper
`;

const codes = new Map<string, string>();
for (const line of LINES.trim().split('\n')) {
  const [code, forms] = line.split(': ') as [string, string];
  for (const form of forms.split(', ')) codes.set(squash(form), code);
}

/** The code of a town by any of its names that do not sound alike, or undefined. */
export const townCode = (name: string): string | undefined =>
  codes.get(squash(name)) ?? codes.get(bodyKey(name));
