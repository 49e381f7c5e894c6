/** Buildings and streets that stand for a government: country | names. */
export const seats = `
RU | Kremlin
US | Witte Huis, Foggy Bottom, Oval Office, Capitol Hill=Capitool, Mar-a-Lago, Camp David
GB | Downing Street=Downing Street 10=Downingstreet, Whitehall, Westminster
FR | Élysée=Elysée=Elysee=Élysée-paleis=Elysée-paleis=Elyséepaleis, Quai d'Orsay, Matignon
DE | Bondskanselarij, Auswärtiges Amt
IT | Palazzo Chigi, Quirinaal=Quirinale, Farnesina
ES | La Moncloa=Moncloa
NL | Binnenhof, Catshuis, Torentje
BE | Wetstraat
CN | Zhongnanhai
KR | Blauwe Huis
KP | Panmunjom
AR | Casa Rosada
BR | Planalto, Itamaraty
VE | Miraflores
CO | Casa de Nariño
CL | La Moneda
UA | Bankova
PH | Malacañang
IN | South Block
`;

/** Towns, regions and waters that the news speaks of: country or - | names. */
export const places = `
AE | Dubai, Sharjah, Fujairah
AF | Kandahar, Herat, Mazar-i-Sharif, Kunduz, Jalalabad, Uruzgan, Helmand
AL | Durrës
AM | Gjoemri
AO | Cabinda
AR | Rosario, Córdoba?
AT | Salzburg, Graz, Innsbruck, Linz
AU | Sydney?, Melbourne, Perth, Brisbane
AZ | Nachitsjevan, Şuşa=Shusha=Sjoesja
BA | Srebrenica, Mostar, Tuzla
BD | Chittagong, Cox's Bazar
BE | Gent, Luik, Oostende, Zeebrugge, Leuven, Charleroi
BG | Varna, Plovdiv
BR | Rio de Janeiro=Rio, São Paulo=Sao Paulo, Belém, Manaus
BY | Brest, Grodno, Gomel
CA | Toronto, Montreal=Montréal, Vancouver, Halifax, Kananaskis, Charlevoix, Calgary
CD | Goma, Bukavu, Noord-Kivu, Zuid-Kivu, Kivu, Ituri, Katanga, Lubumbashi, Kisangani
CH | Genève, Zürich=Zurich, Lausanne, Davos, Montreux, Bürgenstock, Lugano, Bazel
CI | Bouaké
CM | Douala
CN | Shanghai=Sjanghai, Hainan, Boao, Tianjin, Guangzhou, Shenzhen, Wuhan, Chongqing, Hangzhou
CO | Medellín=Medellin, Cali, Cartagena, Cúcuta, Barranquilla
CU | Guantánamo=Guantanamo=Guantánamo Bay=Guantanamo Bay
CZ | Brno
DE | Bonn, Frankfurt, Hamburg, Ramstein, Petersberg, Elmau, Wiesbaden, Dresden, Leipzig, Stuttgart, Keulen, Düsseldorf
DK | Aarhus
DZ | Oran
EC | Guayaquil
EG | Sharm-el-Sheikh=Sharm el-Sheikh=Sharm al-Sheikh, El Alamein, Rafah, Sinaï, Suezkanaal, Suez, Alexandrië, Port Said, Taba, El Arish, Luxor
EH | Laâyoune
ES | Sevilla, Valencia, Málaga, Granada, Ceuta, Melilla
ET | Amhara, Afar, Oromia
FI | Tampere, Turku
FR | Straatsburg, Versailles, Rambouillet, Évian=Evian, Marseille, Lyon, Nice?, Calais, Cannes, Biarritz, Nieuw-Caledonië, Toulouse, Bordeaux
GB | Chequers, Chevening, Lancaster House, Salisbury, Manchester, Birmingham, Liverpool, Glasgow, Carbis Bay, Falklandeilanden=Falklands, Gibraltar, Leeds, Oxford, Cambridge, Stormont, Windsor?
GE | Batoemi, Gori
GR | Thessaloniki, Kreta, Lesbos, Samos
HR | Dubrovnik, Split
HU | Visegrád
ID | Bali, Atjeh, Bandung, Papoea, Java, Sumatra
IE | Cork
IL | Tel Aviv, Haifa, Eilat, Sderot, Ashkelon, Ashdod, Beër Sjeva=Beersheba, Galilea, West-Jeruzalem, Negev, Nazareth
IN | Mumbai=Bombay, Bangalore, Calcutta=Kolkata, Pahalgam, Ladakh, Goa, Hyderabad
IQ | Erbil=Irbil, Mosul, Basra, Kirkuk, Najaf, Sulaymaniyah, Falluja, Karbala, Sinjar
IR | Isfahan, Natanz, Fordo=Fordow, Bushehr, Mashhad, Shiraz, Qom, Tabriz, Arak, Bandar Abbas, Chabahar
IT | Milaan, Venetië, Napels, Turijn, Palermo, Lampedusa, Bari, Triëst, Sicilië, Genua, Bologna, Florence?
JO | Akaba=Aqaba, Petra?
JP | Hiroshima, Osaka, Kyoto, Nagasaki, Okinawa, Fukushima
KE | Mombasa, Naivasha
KP | Yongbyon
KR | Busan, Gyeongju, Incheon
KZ | Almaty, Aktau, Baikonoer
LB | Nakoera=Naqoura, Tyrus, Sidon, Bekavallei=Bekaa, Baalbek
LK | Jaffna
LT | Kaunas, Klaipeda
LY | Benghazi, Misrata, Sirte, Tobruk, Tripolitanië, Cyrenaica
MA | Skhirat, Casablanca, Marrakesh=Marrakech, Tanger
MD | Gagaoezië
ML | Timboektoe, Gao, Kidal, Azawad
MX | Cancún=Cancun, Tijuana, Ciudad Juárez, Chiapas, Acapulco
MZ | Cabo Delgado, Beira
NG | Lagos, Kano, Borno, Maiduguri, Nigerdelta
NI | Bluefields
NL | Rotterdam, Utrecht, Eindhoven, Maastricht, Groningen, Scheveningen, Schiphol, Camp Zeist, Arnhem, Nijmegen
NO | Bergen, Stavanger, Spitsbergen=Svalbard, Trondheim
OM | Salalah
PA | Panamakanaal
PE | Cusco=Cuzco
PH | Mindanao, Marawi
PK | Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Waziristan, Beloetsjistan
PL | Krakau, Gdansk=Gdańsk, Rzeszów=Rzeszow, Lublin, Lodz=Łódź, Poznan
PS | Jenin, Nabloes, Hebron, Jericho, Khan Younis=Khan Yunis=Chan Joenis, Oost-Jeruzalem, Jabalia, Deir al-Balah, Bethlehem, Tulkarem, Netzarimcorridor, Philadelphicorridor=Philadelphi-corridor
PT | Porto, Azoren, Madeira
RO | Constanta, Cluj
RS | Novi Sad, Vojvodina, Presevo
RU | Sint-Petersburg, Sotsji, Kazan, Vladivostok, Koersk, Belgorod, Brjansk, Moermansk, Kaliningrad, Rostov, Krasnodar, Novosibirsk, Valdaj
RW | Gisenyi
SA | Djedda=Jeddah=Jedda=Djeddah, Mekka, Medina, Dhahran, Taif, AlUla
SD | Darfur, El Fasher=Al-Fashir=El-Fasher, Port Sudan=Port Soedan, Omdurman, Kordofan, Nyala, Abyei, Wad Madani
SE | Göteborg, Malmö, Saltsjöbaden, Uppsala
SI | Brdo, Bled
SO | Puntland, Kismayo, Baidoa
SS | Bentiu, Malakal
SY | Aleppo, Homs, Idlib, Hama, Deir ez-Zor, Raqqa, Latakia, Kobani=Kobane, Rojava, Hasaka, Afrin, Golanhoogvlakte=Golan, Sweida, Palmyra, Douma, Ghouta, Daraa
TH | Phuket, Chiang Mai
TM | Avaza
TN | Sfax
TR | Istanbul=Istanboel, Antalya, Izmir, Diyarbakir, Gaziantep, Incirlik, Bosporus, Dardanellen, Hatay
TZ | Dar es Salaam, Arusha, Zanzibar
UA | Krim=Krimschiereiland, Donbas=Donbass, Donetsk, Loehansk=Luhansk=Loegansk, Zaporizja=Zaporizjzja=Zaporozje=Zaporizhzhia, Cherson=Kherson, Charkiv=Charkov=Kharkiv, Odesa=Odessa, Lviv, Marioepol=Mariupol, Bachmoet, Pokrovsk, Soemy, Tsjernihiv, Dnipro, Mykolajiv, Kramatorsk, Slovjansk, Boetsja, Sebastopol=Sevastopol, Melitopol, Tsjernobyl, Vinnytsja, Avdiivka, Koepjansk
UG | Entebbe
US | New York=New York City, Manhattan, Alaska, Anchorage, San Francisco, Los Angeles, Chicago, Boston, Philadelphia, Miami, Florida, Virginia?, Maryland, Hawaï, Houston?, Atlanta, Detroit, Seattle, Palm Beach, Dallas
UY | Punta del Este
UZ | Samarkand, Boechara
VE | Maracaibo, Essequibo
YE | Hodeida=Hodeidah=Al Hodeida, Marib, Taiz=Ta'izz, Saada, Socotra, Hadramaut
ZA | Johannesburg, Durban, Sun City, Soweto
- | Midden-Oosten, Nabije Oosten, Hoorn van Afrika, Sahel, Sahara, Maghreb, Levant, Golf?, Golfstaten, Golfregio
- | Zwarte Zee, Rode Zee, Middellandse Zee, Perzische Golf, Arabische Zee, Golf van Oman, Straat van Hormuz, Zuid-Chinese Zee, Oost-Chinese Zee, Straat van Taiwan, Oostzee, Noordzee, Kaspische Zee, Zee van Azov, Golf van Aden, Bab el-Mandeb, Straat van Kertsj, Egeïsche Zee, Dode Zee, Jordaan?, Nijl, Eufraat, Tigris, Donau, Dnjepr, Rijn, Stille Oceaan, Indische Oceaan, Atlantische Oceaan, Noordpool, Antarctica
`;
