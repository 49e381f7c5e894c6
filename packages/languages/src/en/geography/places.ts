/** Buildings and streets that stand for a government: country | names. */
export const seats = `
RU | Kremlin
US | White House, Foggy Bottom, Oval Office, Capitol Hill=Capitol, Mar-a-Lago, Camp David
GB | Downing Street=10 Downing Street=Number 10=No. 10, Whitehall, Westminster
FR | Élysée=Elysée=Elysee=Élysée Palace=Elysée Palace=Elysee Palace, Quai d'Orsay, Matignon
DE | Chancellery
IT | Palazzo Chigi=Chigi Palace, Quirinal=Quirinale, Farnesina
ES | Moncloa=La Moncloa
NL | Binnenhof
CN | Zhongnanhai
KR | Blue House
KP | Panmunjom
AR | Casa Rosada
BR | Planalto=Planalto Palace, Itamaraty
VE | Miraflores=Miraflores Palace
CO | Casa de Nariño
CL | La Moneda
UA | Bankova
PH | Malacañang=Malacanang
IN | South Block
JP | Kantei
`;

/** Towns, regions and waters that the news speaks of: country or - | names. */
export const places = `
AE | Dubai, Sharjah, Fujairah
AF | Kandahar, Herat, Mazar-i-Sharif, Kunduz, Jalalabad, Uruzgan, Helmand
AL | Durres=Durrës
AM | Gyumri
AO | Cabinda
AR | Rosario, Córdoba?
AT | Salzburg, Graz, Innsbruck, Linz
AU | Sydney?, Melbourne, Perth, Brisbane
AZ | Nakhchivan, Shusha
BA | Srebrenica, Mostar, Tuzla
BD | Chittagong, Cox's Bazar
BE | Ghent, Liège=Liege, Ostend, Zeebrugge, Leuven, Charleroi
BG | Varna, Plovdiv
BR | Rio de Janeiro=Rio, São Paulo=Sao Paulo, Belém=Belem, Manaus
BY | Brest, Grodno, Gomel
CA | Toronto, Montreal=Montréal, Vancouver, Halifax?, Kananaskis, Charlevoix, Calgary
CD | Goma, Bukavu, North Kivu, South Kivu, Kivu, Ituri, Katanga, Lubumbashi, Kisangani
CH | Geneva, Zurich=Zürich, Lausanne, Davos, Montreux, Bürgenstock=Buergenstock, Lugano, Basel
CI | Bouaké
CM | Douala
CN | Shanghai, Hainan, Boao, Tianjin, Guangzhou, Shenzhen, Wuhan, Chongqing, Hangzhou
CO | Medellín=Medellin, Cali, Cartagena, Cúcuta=Cucuta, Barranquilla
CU | Guantanamo=Guantánamo=Guantanamo Bay=Guantánamo Bay
CZ | Brno
DE | Bonn, Frankfurt, Hamburg, Ramstein, Petersberg, Elmau, Wiesbaden, Dresden, Leipzig, Stuttgart, Cologne, Düsseldorf=Duesseldorf
DK | Aarhus
DZ | Oran
EC | Guayaquil
EG | Sharm el-Sheikh=Sharm el Sheikh=Sharm al-Sheikh, El Alamein, Rafah, Sinai, Suez Canal, Suez, Alexandria?, Port Said, Taba, El Arish=Al-Arish, Luxor
EH | Laayoune
ES | Seville, Valencia, Malaga, Granada, Ceuta, Melilla
ET | Amhara, Afar, Oromia
FI | Tampere, Turku
FR | Strasbourg, Versailles, Rambouillet, Evian=Évian, Marseille=Marseilles, Lyon, Nice?, Calais, Cannes, Biarritz, New Caledonia, Toulouse, Bordeaux
GB | Chequers, Chevening, Lancaster House, Salisbury, Manchester, Birmingham, Liverpool, Glasgow, Carbis Bay, Falkland Islands=Falklands, Gibraltar, Leeds, Oxford, Cambridge?, Stormont, Windsor?
GE | Batumi, Gori
GR | Thessaloniki, Crete, Lesbos, Samos
HR | Dubrovnik
HU | Visegrad
ID | Bali, Aceh, Bandung, Papua, Java, Sumatra
IE | Cork?
IL | Tel Aviv, Haifa, Eilat, Sderot, Ashkelon, Ashdod, Beersheba, Galilee, West Jerusalem, Negev, Nazareth
IN | Mumbai=Bombay, Bangalore=Bengaluru, Kolkata=Calcutta, Pahalgam, Ladakh, Goa, Hyderabad
IQ | Erbil=Irbil, Mosul, Basra, Kirkuk, Najaf, Sulaymaniyah, Fallujah, Karbala, Sinjar
IR | Isfahan, Natanz, Fordow=Fordo, Bushehr, Mashhad, Shiraz, Qom, Tabriz, Arak, Bandar Abbas, Chabahar
IT | Milan?, Venice, Naples, Turin, Palermo, Lampedusa, Bari, Trieste, Sicily, Genoa, Bologna, Florence?
JO | Aqaba, Petra?
JP | Hiroshima, Osaka, Kyoto, Nagasaki, Okinawa, Fukushima
KE | Mombasa, Naivasha
KP | Yongbyon
KR | Busan, Gyeongju, Incheon
KZ | Almaty, Aktau, Baikonur
LB | Naqoura, Tyre, Sidon, Bekaa Valley=Bekaa, Baalbek
LK | Jaffna
LT | Kaunas, Klaipeda
LY | Benghazi, Misrata, Sirte, Tobruk, Tripolitania, Cyrenaica
MA | Skhirat, Casablanca, Marrakesh=Marrakech, Tangier
MD | Gagauzia
ML | Timbuktu, Gao, Kidal, Azawad
MX | Cancún=Cancun, Tijuana, Ciudad Juárez=Ciudad Juarez, Chiapas, Acapulco
MZ | Cabo Delgado, Beira
NG | Lagos, Kano, Borno, Maiduguri, Niger Delta
NL | Rotterdam, Utrecht, Eindhoven, Maastricht, Groningen, Camp Zeist
NO | Bergen?, Stavanger, Svalbard=Spitsbergen, Trondheim
OM | Salalah
PA | Panama Canal
PE | Cusco=Cuzco
PH | Mindanao, Marawi
PK | Karachi, Lahore, Peshawar, Rawalpindi, Quetta, Waziristan, Balochistan
PL | Krakow=Kraków, Gdansk=Gdańsk, Rzeszow=Rzeszów, Lublin, Lodz=Łódź, Poznan
PS | Jenin, Nablus, Hebron, Jericho, Khan Younis=Khan Yunis, East Jerusalem, Jabalia, Deir al-Balah, Bethlehem, Tulkarem, Netzarim corridor=Netzarim Corridor, Philadelphi corridor=Philadelphi Corridor
PT | Porto, Azores, Madeira
RO | Constanta, Cluj
RS | Novi Sad, Vojvodina
RU | Saint Petersburg=St Petersburg=St. Petersburg, Sochi, Kazan, Vladivostok, Kursk, Belgorod, Bryansk, Murmansk, Kaliningrad, Rostov, Krasnodar, Novosibirsk, Valdai
RW | Gisenyi
SA | Jeddah=Jidda, Mecca, Medina, Dhahran, Taif, AlUla
SD | Darfur, El Fasher=al-Fashir=El-Fasher, Port Sudan, Omdurman, Kordofan, Nyala, Abyei, Wad Madani
SE | Gothenburg, Malmo=Malmö, Saltsjobaden=Saltsjöbaden, Uppsala
SI | Brdo, Bled
SO | Puntland, Kismayo, Baidoa
SS | Bentiu, Malakal
SY | Aleppo, Homs, Idlib, Hama, Deir ez-Zor=Deir al-Zor, Raqqa, Latakia, Kobani=Kobane, Rojava, Hasakah, Afrin, Golan Heights=Golan, Sweida=Suwayda, Palmyra, Douma, Ghouta, Daraa
TH | Phuket, Chiang Mai
TM | Avaza
TN | Sfax
TR | Istanbul, Antalya, Izmir, Diyarbakir, Gaziantep, Incirlik, Bosphorus=Bosporus, Dardanelles, Hatay
TZ | Dar es Salaam, Arusha, Zanzibar
UA | Crimea=Crimean peninsula=Crimean Peninsula=Crimean, Donbas=Donbass, Donetsk, Luhansk=Lugansk, Zaporizhzhia=Zaporizhia=Zaporozhye, Kherson, Kharkiv=Kharkov, Odesa=Odessa, Lviv, Mariupol, Bakhmut, Pokrovsk, Sumy, Chernihiv, Dnipro, Mykolaiv, Kramatorsk, Sloviansk=Slovyansk, Bucha, Sevastopol, Melitopol, Chernobyl=Chornobyl, Vinnytsia, Avdiivka, Kupiansk
UG | Entebbe
US | New York=New York City, Manhattan, Alaska, Anchorage, San Francisco, Los Angeles, Chicago, Boston, Philadelphia, Miami, Florida, Virginia?, Maryland, Hawaii, Houston?, Atlanta, Detroit, Seattle, Palm Beach, Dallas?, Dayton?, Pennsylvania Avenue
UY | Punta del Este
UZ | Samarkand, Bukhara
VE | Maracaibo, Essequibo
YE | Hodeidah=Hodeida, Marib, Taiz, Saada, Socotra, Hadramaut=Hadhramaut
ZA | Johannesburg, Durban, Sun City, Soweto
- | Middle East, Mideast, Near East, Horn of Africa, Sahel, Sahara, Maghreb, Levant, Gulf, Gulf states, Indo-Pacific, Asia-Pacific
- | Black Sea, Red Sea, Mediterranean=Mediterranean Sea, Persian Gulf, Arabian Sea, Gulf of Oman, Strait of Hormuz, South China Sea, East China Sea, Taiwan Strait, Baltic Sea, North Sea, Caspian Sea=Caspian, Sea of Azov, Gulf of Aden, Bab al-Mandab=Bab el-Mandeb, Kerch Strait, Aegean=Aegean Sea, Dead Sea, Jordan River=River Jordan, Nile, Euphrates, Tigris, Danube, Dnieper=Dnipro River, Rhine, Pacific, Indian Ocean, Atlantic, Arctic, Antarctica
`;
