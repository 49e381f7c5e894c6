import { byForm, fold } from './exonyms.ts';

/*
 * Towns, regions and waters that English and Dutch call by different names, and what other languages call some of
 * them. General knowledge: names of everyday use, no list of the places of one conflict. Where both languages write a
 * name alike there is no line, unless others do not. English | Dutch | other forms.
 */
const PLACES = byForm(`
Aachen | Aken | Aix-la-Chapelle
Abkhazia | Abchazië |
Addis Ababa | Addis Abeba |
Adriatic Sea | Adriatische Zee |
Aegean Sea | Egeïsche Zee |
Aleppo | Aleppo | Halab
Alexandria | Alexandrië |
Algiers | Algiers | Alger
Alps | Alpen |
Antwerp | Antwerpen | Anvers
Aqaba | Akaba |
Aral Sea | Aralmeer |
Arctic Ocean | Noordelijke IJszee |
Ashgabat | Asjchabad | Aşgabat
Athens | Athene | Αθήνα
Baghdad | Bagdad |
Baku | Bakoe | Bakı
Baltic Sea | Oostzee |
Balkans | Balkan |
Barents Sea | Barentszzee |
Basel | Bazel | Bâle
Basque Country | Baskenland |
Batumi | Batoemi |
Bavaria | Beieren | Bayern
Beijing | Beijing | Peking, Pékin
Beirut | Beiroet |
Bekaa Valley | Bekavallei | Beqaa Valley
Belgrade | Belgrado | Beograd, Београд
Berlin | Berlijn |
Bern | Bern | Berne
Bishkek | Bisjkek |
Black Sea | Zwarte Zee |
Bolzano | Bolzano | Bozen
Bosphorus | Bosporus |
Bratislava | Bratislava | Pressburg
Bruges | Brugge |
Brussels | Brussel | Bruxelles, Brüssel
Bucharest | Boekarest | București
Bukhara | Boechara |
Cairo | Caïro |
Canary Islands | Canarische Eilanden |
Cape Town | Kaapstad | Kapstadt
Caribbean | Caraïben |
Caspian Sea | Kaspische Zee |
Catalonia | Catalonië | Catalunya, Cataluña
Caucasus | Kaukasus |
Central Asia | Centraal-Azië |
Chechnya | Tsjetsjenië |
Chernihiv | Tsjernihiv | Чернігів
Chernobyl | Tsjernobyl | Chornobyl
Chisinau | Chisinau | Chişinău, Kishinev
Cologne | Keulen | Köln
Constance | Konstanz |
Copenhagen | Kopenhagen | København
Corsica | Corsica | Corse
Crete | Kreta |
Crimea | de Krim | Krim, the Crimea, Krimschiereiland, Crimean peninsula, Крим, Крым
Dardanelles | Dardanellen |
Dead Sea | Dode Zee |
Donbas | Donbas | Donbass, Donetsbekken, Донбас, Донбасс
Dunkirk | Duinkerke | Duinkerken, Dunkerque
Dushanbe | Doesjanbe |
Eastern Europe | Oost-Europa |
East Jerusalem | Oost-Jeruzalem |
English Channel | Het Kanaal | the Channel
Europe | Europa |
Falkland Islands | Falklandeilanden | Falklands, Malvinas
Faroe Islands | Faeröer |
Flanders | Vlaanderen |
Florence | Florence | Firenze, Florenz
Galilee | Galilea |
Gaza City | Gaza-Stad | Gaza-stad
Gaza Strip | Gazastrook | Strip of Gaza
Gdansk | Gdansk | Gdańsk, Danzig
Geneva | Genève | Genf, Ginevra
Genoa | Genua | Genova
Ghent | Gent | Gand
Golan Heights | Golanhoogvlakte | Golanhoogte, Golanhoogten, Golan
Gothenburg | Göteborg |
Greenland | Groenland |
Guatemala City | Guatemala-Stad | Guatemala-stad
Gulf of Aden | Golf van Aden |
Gulf of Oman | Golf van Oman |
Gyumri | Gjoemri |
The Hague | Den Haag | Hague, 's-Gravenhage, La Haye
Havana | Havana | La Habana
Hawaii | Hawaï |
Himalayas | Himalaya |
Ho Chi Minh City | Ho Chi Minhstad | Saigon
Hong Kong | Hongkong |
Horn of Africa | Hoorn van Afrika |
Indian Ocean | Indische Oceaan |
Istanbul | Istanbul | İstanbul, Istanboel, Стамбул
Jakarta | Jakarta | Djakarta
Jeddah | Djedda | Jidda, Jedda, Djeddah
Jerusalem | Jeruzalem | القدس
Juba | Djoeba |
Kabul | Kaboel |
Kashmir | Kasjmir |
Kathmandu | Kathmandu | Katmandu, Katmandoe
Khan Younis | Khan Younis | Khan Yunis, Chan Joenis
Kharkiv | Charkiv | Charkov, Kharkov, Харків, Харьков
Khartoum | Khartoem |
Kherson | Cherson | Херсон
Korean Peninsula | Koreaans schiereiland | Koreaanse schiereiland
Kortrijk | Kortrijk | Courtrai
Krakow | Krakau | Kraków
Kurdistan | Koerdistan |
Kursk | Koersk | Курск
Kuwait City | Koeweit-Stad | Koeweit-stad
Kyiv | Kyiv | Kiev, Київ, Киев
Lake Constance | Bodenmeer |
Lake Geneva | Meer van Genève |
Latin America | Latijns-Amerika |
Leuven | Leuven | Louvain
Liège | Luik | Lüttich
Lille | Rijsel |
Lisbon | Lissabon | Lisboa
London | Londen | Londres
Lucerne | Luzern |
Luhansk | Loehansk | Loegansk, Lugansk, Луганськ, Луганск
Luxembourg | Luxemburg |
Lviv | Lviv | Lvov, Lemberg, Львів, Львов
Marrakesh | Marrakesh | Marrakech
Mariupol | Marioepol | Маріуполь, Мариуполь
Mecca | Mekka |
Mechelen | Mechelen | Malines
Mediterranean Sea | Middellandse Zee | Mediterranean
Mexico City | Mexico-Stad | Mexico-stad, Ciudad de México
Middle East | Midden-Oosten |
Milan | Milaan | Mailand, Milano
Mogadishu | Mogadishu | Mogadisjoe
Moscow | Moskou | Москва, Moskau
Munich | München |
Murmansk | Moermansk |
Muscat | Muscat | Maskat, Masqat
Nablus | Nabloes |
Nagorno-Karabakh | Nagorno-Karabach | Karabakh, Karabach
Nakhchivan | Nachitsjevan |
Naples | Napels | Napoli, Neapel
New Caledonia | Nieuw-Caledonië |
New Delhi | New Delhi | Nieuw-Delhi
Nicosia | Nicosia | Lefkosia, Lefkoşa
Normandy | Normandië | Normandie
North Africa | Noord-Afrika |
Northern Cyprus | Noord-Cyprus |
Northern Ireland | Noord-Ierland |
North Kivu | Noord-Kivu |
North Sea | Noordzee |
Nuremberg | Neurenberg | Nürnberg
Odesa | Odesa | Odessa, Одеса, Одесса
Panama Canal | Panamakanaal |
Panama City | Panama-Stad | Panama-stad
Paris | Parijs |
Persian Gulf | Perzische Golf | Arabian Gulf
Prague | Praag | Praha, Prag
Rakhine State | Rakhine | Rakhine-staat
Red Sea | Rode Zee |
Riyadh | Riyad | Riaad
Rome | Rome | Roma
Rostov-on-Don | Rostov aan de Don |
Samarkand | Samarkand | Samarqand
Sanaa | Sana'a | Sana
Sardinia | Sardinië | Sardegna
Saxony | Saksen |
Scotland | Schotland |
Sea of Azov | Zee van Azov |
Sea of Japan | Japanse Zee |
Seoul | Seoul | Seoel
Sevastopol | Sebastopol |
Sharm el-Sheikh | Sharm-el-Sheikh | Sharm al-Sheikh
Shusha | Şuşa | Sjoesja
Siberia | Siberië |
Sicily | Sicilië | Sicilia
Sinai | Sinaï |
Sochi | Sotsji | Сочи
South China Sea | Zuid-Chinese Zee |
South Kivu | Zuid-Kivu |
South Ossetia | Zuid-Ossetië |
Strait of Hormuz | Straat van Hormuz | Straits of Hormuz
Strasbourg | Straatsburg | Straßburg
Suez Canal | Suezkanaal |
Sukhumi | Soechoemi |
Sumy | Soemy | Суми
St Petersburg | Sint-Petersburg | St. Petersburg, Saint Petersburg
Taiwan Strait | Straat van Taiwan |
Tangier | Tanger |
Tashkent | Tasjkent |
Tbilisi | Tbilisi | Tiflis
Tehran | Teheran | Тегеран
Thessaloniki | Thessaloniki | Salonica
Timbuktu | Timboektoe |
Tokyo | Tokio |
Transnistria | Transnistrië | Transdniestria, Transdnjestrië
Trieste | Triëst |
Turin | Turijn | Torino
Tskhinvali | Tschinvali |
Tyrol | Tirol |
Ulaanbaatar | Ulaanbaatar | Ulan Bator, Oelan Bator
Upper Nile | Boven-Nijl |
Ürümqi | Urumqi | Oeroemtsji
Vatican City | Vaticaanstad |
Venice | Venetië | Venezia, Venedig
Vienna | Wenen | Wien, Відень, Вена
Vilnius | Vilnius | Wilna
Wallonia | Wallonië |
Warsaw | Warschau | Warszawa
Western Sahara | Westelijke Sahara |
West Africa | West-Afrika |
West Bank | Westelijke Jordaanoever | Westoever
Yangon | Yangon | Rangoon, Rangoen
Yellow Sea | Gele Zee |
Yerevan | Jerevan | Erevan
Ypres | Ieper |
Zaporizhzhia | Zaporizja | Zaporizjzja, Zaporozje, Zaporozhye, Запоріжжя, Запорожье
Zurich | Zürich |
`);

/**
 * The id of a place that goes by different names, by any of them: “Wenen” and “Wien” give `vienna`.
 * Undefined of a place without such names, or not known.
 */
export const placeId = (name: string): string | undefined => PLACES().get(fold(name))?.id;

/** What readers of a language call a place, by any of its names; undefined where the place is not known. */
export const placeName = (name: string, language: 'en' | 'nl'): string | undefined =>
  PLACES().get(fold(name))?.[language];
