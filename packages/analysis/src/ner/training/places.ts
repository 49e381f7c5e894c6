/**
 * Places that the news of the world speaks of, in the spellings of English and Dutch; the corpora are a quarter of a
 * century old and write some of them otherwise, or not at all. General knowledge: the capitals, large regions, and
 * cities and regions of the conflicts since 2000.
 */
const LISTED = `
Kyiv|Kiev|Moscow|Moskou|Minsk|Vilnius|Riga|Tallinn|Warsaw|Warschau|Prague|Praag|Bratislava|Budapest|Boekarest|Bucharest
Sofia|Athens|Athene|Ankara|Istanbul|Istanboel|Antalya|Tirana|Skopje|Pristina|Podgorica|Sarajevo|Zagreb|Ljubljana|Belgrade
Belgrado|Chisinau|Tiraspol|Tbilisi|Yerevan|Jerevan|Baku|Bakoe|Stepanakert|Tehran|Teheran|Baghdad|Bagdad|Erbil|Mosul|Mosoel
Basra|Kirkuk|Damascus|Aleppo|Homs|Idlib|Raqqa|Daraa|Latakia|Beirut|Beiroet|Tripoli|Amman|Jerusalem|Jeruzalem|Tel Aviv
Haifa|Ramallah|Gaza City|Gaza Strip|Gazastrook|West Bank|Westelijke Jordaanoever|Rafah|Khan Younis|Jabalia|Jenin|Nablus
Hebron|Cairo|Caïro|Sharm el-Sheikh|Alexandria|Riyadh|Riyad|Jeddah|Djedda|Mecca|Mekka|Medina|Doha|Abu Dhabi|Dubai|Manama
Kuwait City|Muscat|Masqat|Sanaa|Aden|Hodeidah|Marib|Taiz|Khartoum|Khartoem|Omdurman|Darfur|El Fasher|Port Sudan|Juba
Addis Ababa|Addis Abeba|Mekelle|Asmara|Djibouti|Mogadishu|Hargeisa|Nairobi|Kampala|Kigali|Bujumbura|Gitega|Kinshasa|Goma
Bukavu|Bangui|Ndjamena|N'Djamena|Niamey|Bamako|Ouagadougou|Abuja|Lagos|Accra|Lomé|Cotonou|Dakar|Conakry|Freetown|Monrovia
Tunis|Algiers|Algiers|Rabat|Benghazi|Sirte|Nouakchott|Luanda|Harare|Lusaka|Maputo|Pretoria|Cape Town|Kaapstad|Windhoek
Gaborone|Antananarivo|Kabul|Kaboel|Kandahar|Herat|Jalalabad|Islamabad|Karachi|Lahore|Peshawar|New Delhi|Mumbai|Srinagar
Kashmir|Kasjmir|Dhaka|Colombo|Kathmandu|Thimphu|Malé|Naypyidaw|Yangon|Rangoon|Bangkok|Vientiane|Phnom Penh|Hanoi|Jakarta
Kuala Lumpur|Singapore|Manila|Dili|Beijing|Peking|Shanghai|Hong Kong|Taipei|Seoul|Seoel|Pyongyang|Panmunjom|Tokyo|Tokio
Ulaanbaatar|Astana|Almaty|Tashkent|Tasjkent|Bishkek|Bisjkek|Dushanbe|Doesjanbe|Ashgabat|Canberra|Wellington|Washington
New York|Camp David|Ottawa|Mexico City|Havana|Caracas|Bogota|Bogotá|Quito|Lima|La Paz|Sucre|Santiago|Buenos Aires
Montevideo|Asunción|Brasilia|Georgetown|Paramaribo|Guatemala City|San Salvador|Tegucigalpa|Managua|San José|Panama City
Port-au-Prince|Santo Domingo|Kingston|London|Londen|Dublin|Belfast|Edinburgh|Paris|Parijs|Brussels|Brussel|The Hague
Den Haag|Amsterdam|Luxembourg|Luxemburg|Berlin|Berlijn|Munich|München|Bonn|Frankfurt|Vienna|Wenen|Geneva|Genève|Bern
Zürich|Lausanne|Montreux|Davos|Rome|Milan|Milaan|Vatican City|Vaticaanstad|Vatican|Vaticaan|Valletta|Nicosia|Madrid
Barcelona|Lisbon|Lissabon|Oslo|Stockholm|Copenhagen|Kopenhagen|Helsinki|Reykjavik|Nuuk|Strasbourg|Straatsburg
Kharkiv|Charkiv|Dnipro|Odesa|Odessa|Lviv|Mariupol|Marioepol|Melitopol|Kherson|Cherson|Zaporizhzhia|Zaporizja|Donetsk|Luhansk
Loehansk|Donbas|Donbass|Bakhmut|Bachmoet|Avdiivka|Avdijivka|Pokrovsk|Kramatorsk|Sumy|Soemy|Chernihiv|Tsjernihiv|Mykolaiv
Mykolajiv|Poltava|Bucha|Boetsja|Irpin|Crimea|Krim|Sevastopol|Kursk|Koersk|Belgorod|Bryansk|Brjansk|Sochi|Sotsji|Kaliningrad
Transnistria|Transnistrië|Abkhazia|Abchazië|South Ossetia|Zuid-Ossetië|Nagorno-Karabakh|Nagorno-Karabach|Chechnya|Tsjetsjenië
Kosovo|Kurdistan|Koerdistan|Golan Heights|Golanhoogten|Sinai|Sinaï|Kivu|North Kivu|Noord-Kivu|Tigray|Amhara|Oromia|Sahel
Western Sahara|Westelijke Sahara|Red Sea|Rode Zee|Black Sea|Zwarte Zee|Strait of Hormuz|Straat van Hormuz|Persian Gulf
Perzische Golf|South China Sea|Zuid-Chinese Zee|Taiwan Strait|Straat van Taiwan|Middle East|Midden-Oosten|Kremlin
White House|Witte Huis|Northern Ireland|Noord-Ierland|Catalonia|Catalonië|Balkans|Balkan|Caucasus|Kaukasus
Natanz|Fordow|Fordo|Isfahan|Bushehr|Qom|Mashhad|Tabriz|Bandar Abbas|Najaf|Karbala|Sistan|Balochistan|Beloetsjistan
Myanmar|Eswatini|Türkiye|Czechia|Tsjechië|North Macedonia|Noord-Macedonië|Timor-Leste|Oost-Timor|South Sudan|Zuid-Soedan
Ukraine|Oekraïne|Belarus|Wit-Rusland|Moldova|Moldavië|Georgia|Georgië|Armenia|Armenië|Azerbaijan|Azerbeidzjan
`;

/** The places, as lists of forms. */
export const PLACES: readonly (readonly string[])[] = LISTED.trim()
  .split(/[|\n]/)
  .map((name) => name.split(' '));
