/** The states: code | names | adjectives | an inhabitant | inhabitants | capitals and seats of government. */
export const countries = `
AD | Andorra | Andorrees, Andorrese | Andorrees | Andorrezen | Andorra la Vella
AE | Verenigde Arabische Emiraten, VAE, de Emiraten, Emiraten | Emiratisch(e), Emirati | Emirati | Emirati's | Abu Dhabi
AF | Afghanistan | Afghaans(e) | Afghaan | Afghanen | Kabul=Kaboel
AG | Antigua en Barbuda | Antiguaans(e) | Antiguaan | Antiguanen | Saint John's
AL | Albanië | Albanees, Albanese | Albanees | Albanezen | Tirana
AM | Armenië | Armeens(e) | Armeniër | Armeniërs, Armenen | Jerevan=Yerevan
AO | Angola | Angolees, Angolese | Angolees | Angolezen | Luanda
AR | Argentinië | Argentijns(e) | Argentijn | Argentijnen | Buenos Aires
AT | Oostenrijk | Oostenrijks(e) | Oostenrijker | Oostenrijkers | Wenen
AU | Australië | Australisch(e) | Australiër | Australiërs | Canberra
AZ | Azerbeidzjan=Azerbaidzjan | Azerbeidzjaans(e), Azerbaidzjaans(e), Azerisch(e), Azeri | Azerbeidzjaan, Azerbeidzjaner | Azerbeidzjanen, Azerbeidzjaners, Azeri's | Bakoe=Baku
BA | Bosnië en Herzegovina=Bosnië-Herzegovina, Bosnië | Bosnisch(e) | Bosniër, Bosniak | Bosniërs, Bosniakken | Sarajevo
BB | Barbados | Barbadaans(e) | Barbadaan | Barbadanen | Bridgetown
BD | Bangladesh | Bengalees, Bengalese, Bengaals(e) | Bengalees, Bengaal, Bangladeshi | Bengalezen, Bengalen, Bangladeshi's | Dhaka=Dacca
BE | België | Belgisch(e) | Belg | Belgen | Brussel
BF | Burkina Faso | Burkinees, Burkinese | Burkinees | Burkinezen | Ouagadougou
BG | Bulgarije | Bulgaars(e) | Bulgaar | Bulgaren | Sofia?
BH | Bahrein | Bahreins(e) | Bahreiner, Bahreini | Bahreiners, Bahreini's | Manama
BI | Burundi | Burundees, Burundese | Burundees | Burundezen | Gitega, Bujumbura
BJ | Benin | Benins(e), Beninees, Beninese | Beniner, Beninees | Beniners, Beninezen | Porto-Novo, Cotonou
BN | Brunei | Bruneis(e) | Bruneier | Bruneiers | Bandar Seri Begawan
BO | Bolivia | Boliviaans(e) | Boliviaan | Bolivianen | La Paz, Sucre?
BR | Brazilië | Braziliaans(e) | Braziliaan | Brazilianen | Brasilia=Brasília
BS | Bahama's | Bahamaans(e) | Bahamaan | Bahamanen | Nassau
BT | Bhutan | Bhutaans(e), Bhutanees, Bhutanese | Bhutaan, Bhutanees | Bhutanen, Bhutanezen | Thimphu
BW | Botswana | Botswaans(e) | Botswaan | Botswanen | Gaborone
BY | Belarus, Wit-Rusland | Belarussisch(e), Wit-Russisch(e) | Belarus?, Wit-Rus | Belarussen, Wit-Russen | Minsk
BZ | Belize | Belizaans(e) | Belizaan | Belizanen | Belmopan
CA | Canada | Canadees, Canadese | Canadees | Canadezen | Ottawa
CD | Congo-Kinshasa, Democratische Republiek Congo=DR Congo=DRC, Oost-Congo, Congo, Kongo | Congolees, Congolese | Congolees | Congolezen | Kinshasa
CF | Centraal-Afrikaanse Republiek, CAR | Centraal-Afrikaans(e) | Centraal-Afrikaan | Centraal-Afrikanen | Bangui
CG | Congo-Brazzaville, Republiek Congo | - | - | - | Brazzaville
CH | Zwitserland | Zwitsers(e) | Zwitser | Zwitsers | Bern
CI | Ivoorkust | Ivoriaans(e) | Ivoriaan | Ivorianen | Yamoussoukro, Abidjan
CL | Chili | Chileens(e) | Chileen | Chilenen | Santiago de Chile=Santiago?
CM | Kameroen | Kameroens(e) | Kameroener | Kameroeners | Yaoundé=Yaounde
CN | China, Volksrepubliek China | Chinees, Chinese | Chinees | Chinezen | Peking=Beijing
CO | Colombia | Colombiaans(e) | Colombiaan | Colombianen | Bogota=Bogotá
CR | Costa Rica | Costa Ricaans(e) | Costa Ricaan | Costa Ricanen | San José
CU | Cuba | Cubaans(e) | Cubaan | Cubanen | Havana
CV | Kaapverdië | Kaapverdisch(e) | Kaapverdiër | Kaapverdiërs | Praia
CY | Cyprus | Cypriotisch(e), Cyprisch(e), Grieks-Cypriotisch(e) | Cyprioot, Grieks-Cyprioot | Cyprioten, Grieks-Cyprioten, Griekse Cyprioten | Nicosia
CZ | Tsjechië, Tsjechische Republiek | Tsjechisch(e) | Tsjech | Tsjechen | Praag
DE | Duitsland, Bondsrepubliek, West-Duitsland | Duits(e), West-Duits(e) | Duitser | Duitsers | Berlijn
DJ | Djibouti | Djiboutiaans(e) | Djiboutiaan | Djiboutianen | Djibouti
DK | Denemarken | Deens(e) | Deen? | Denen | Kopenhagen
DM | Dominica | - | - | - | Roseau
DO | Dominicaanse Republiek | Dominicaans(e) | Dominicaan | Dominicanen | Santo Domingo
DZ | Algerije | Algerijns(e) | Algerijn | Algerijnen | Algiers
EC | Ecuador | Ecuadoraans(e), Ecuadoriaans(e) | Ecuadoraan, Ecuadoriaan | Ecuadoranen, Ecuadorianen | Quito
EE | Estland | Estisch(e), Ests(e) | Est | Esten | Tallinn
EG | Egypte | Egyptisch(e) | Egyptenaar | Egyptenaren | Caïro=Cairo
ER | Eritrea | Eritrees, Eritrese | Eritreeër | Eritreeërs | Asmara
ES | Spanje | Spaans(e) | Spanjaard | Spanjaarden | Madrid
ET | Ethiopië | Ethiopisch(e) | Ethiopiër | Ethiopiërs | Addis Abeba=Addis Ababa
FI | Finland | Fins(e) | Fin | Finnen | Helsinki
FJ | Fiji=Fidzji | Fijisch(e), Fidzjisch(e) | Fijiër | Fijiërs | Suva
FM | Micronesia | Micronesisch(e) | Micronesiër | Micronesiërs | Palikir
FR | Frankrijk | Frans(e) | Fransman, Française | Fransen | Parijs
GA | Gabon | Gabonees, Gabonese | Gabonees | Gabonezen | Libreville
GB | Verenigd Koninkrijk=VK, Groot-Brittannië, Engeland? | Brits(e), Engels(e) | Brit, Engelsman | Britten, Engelsen | Londen
GD | Grenada | Grenadaans(e) | Grenadaan | Grenadanen | Saint George's
GE | Georgië | Georgisch(e) | Georgiër | Georgiërs | Tbilisi
GH | Ghana | Ghanees, Ghanese | Ghanees | Ghanezen | Accra
GM | Gambia | Gambiaans(e) | Gambiaan | Gambianen | Banjul
GN | Guinee, Guinee-Conakry | Guinees, Guinese, Guineaans(e) | Guineeër | Guineeërs | Conakry
GQ | Equatoriaal-Guinea | Equatoguinees, Equatoguinese | Equatoguineeër | Equatoguineeërs | Malabo
GR | Griekenland | Grieks(e) | Griek | Grieken | Athene
GT | Guatemala | Guatemalaans(e), Guatemalteeks(e) | Guatemalaan, Guatemalteek | Guatemalanen, Guatemalteken | Guatemala-Stad
GW | Guinee-Bissau | Guinee-Bissaus(e) | - | - | Bissau
GY | Guyana | Guyaans(e) | Guyaan | Guyanen | Georgetown?
HN | Honduras | Hondurees, Hondurese | Hondurees | Hondurezen | Tegucigalpa
HR | Kroatië | Kroatisch(e) | Kroaat | Kroaten | Zagreb
HT | Haïti | Haïtiaans(e) | Haïtiaan | Haïtianen | Port-au-Prince
HU | Hongarije | Hongaars(e) | Hongaar | Hongaren | Boedapest
ID | Indonesië | Indonesisch(e) | Indonesiër | Indonesiërs | Jakarta
IE | Ierland | Iers(e) | Ier | Ieren | Dublin
IL | Israël | Israëlisch(e) | Israëli, Israëliër | Israëli's, Israëliërs | Jeruzalem
IN | India | Indiaas, Indiase, Indisch(e) | Indiër | Indiërs | New Delhi=Delhi
IQ | Irak | Iraaks(e) | Irakees, Irakiër | Irakezen, Irakiërs | Bagdad
IR | Iran | Iraans(e) | Iraniër | Iraniërs | Teheran
IS | IJsland | IJslands(e) | IJslander | IJslanders | Reykjavik=Reykjavík
IT | Italië | Italiaans(e) | Italiaan | Italianen | Rome
JM | Jamaica | Jamaicaans(e) | Jamaicaan | Jamaicanen | Kingston?
JO | Jordanië | Jordaans(e) | Jordaniër | Jordaniërs | Amman
JP | Japan | Japans(e) | Japanner | Japanners | Tokio=Tokyo
KE | Kenia=Kenya | Keniaans(e), Kenyaans(e) | Keniaan, Kenyaan | Kenianen, Kenyanen | Nairobi
KG | Kirgizië=Kirgizstan=Kirgistan | Kirgizisch(e) | Kirgies, Kirgiziër | Kirgiezen, Kirgiziërs | Bisjkek
KH | Cambodja | Cambodjaans(e) | Cambodjaan | Cambodjanen | Phnom Penh
KI | Kiribati | Kiribatisch(e) | Kiribatiër | Kiribatiërs | Tarawa
KM | Comoren | Comorees, Comorese | Comorees | Comorezen | Moroni
KN | Saint Kitts en Nevis | - | - | - | Basseterre
KP | Noord-Korea | Noord-Koreaans(e) | Noord-Koreaan | Noord-Koreanen | Pyongyang
KR | Zuid-Korea | Zuid-Koreaans(e) | Zuid-Koreaan | Zuid-Koreanen | Seoul=Seoel
KW | Koeweit=Kuweit=Kuwait | Koeweits(e), Kuwaits(e) | Koeweiti, Koeweiter | Koeweiti's, Koeweiters | Koeweit-Stad=Kuwait-Stad
KZ | Kazachstan=Kazakhstan | Kazachs(e), Kazachstaans(e) | Kazach | Kazachen | Astana=Nur-Sultan
LA | Laos | Laotiaans(e) | Laotiaan | Laotianen | Vientiane
LB | Libanon | Libanees, Libanese | Libanees | Libanezen | Beiroet=Beirut
LC | Saint Lucia | - | - | - | Castries
LI | Liechtenstein | Liechtensteins(e) | Liechtensteiner | Liechtensteiners | Vaduz
LK | Sri Lanka | Sri Lankaans(e) | Sri Lankaan | Sri Lankanen | Colombo
LR | Liberia | Liberiaans(e) | Liberiaan | Liberianen | Monrovia
LS | Lesotho | Lesothaans(e) | Lesothaan | Lesothanen | Maseru
LT | Litouwen | Litouws(e) | Litouwer | Litouwers | Vilnius
LU | Luxemburg | Luxemburgs(e) | Luxemburger | Luxemburgers | Luxemburg-Stad
LV | Letland | Lets(e) | Let? | Letten | Riga
LY | Libië | Libisch(e) | Libiër | Libiërs | Tripoli
MA | Marokko | Marokkaans(e) | Marokkaan | Marokkanen | Rabat
MC | Monaco | Monegaskisch(e) | Monegask | Monegasken | -
MD | Moldavië=Moldova | Moldavisch(e), Moldovaans(e) | Moldaviër | Moldaviërs | Chisinau=Chișinău
ME | Montenegro | Montenegrijns(e) | Montenegrijn | Montenegrijnen | Podgorica
MG | Madagaskar | Malagassisch(e), Madagaskisch(e) | Malagassiër | Malagassiërs | Antananarivo
MH | Marshalleilanden | Marshallees, Marshallese | Marshallees | Marshallezen | Majuro
MK | Noord-Macedonië, Macedonië | Noord-Macedonisch(e), Macedonisch(e) | Noord-Macedoniër, Macedoniër | Noord-Macedoniërs, Macedoniërs | Skopje
ML | Mali | Malinees, Malinese | Malinees | Malinezen | Bamako
MM | Myanmar, Birma=Burma | Birmaans(e), Birmees, Birmese, Myanmarees, Myanmarese | Birmaan, Birmees | Birmanen, Birmezen | Naypyidaw, Rangoon=Yangon
MN | Mongolië | Mongools(e) | Mongool, Mongoliër | Mongolen, Mongoliërs | Ulaanbaatar=Oelan Bator
MR | Mauritanië | Mauritaans(e) | Mauritaniër | Mauritaniërs | Nouakchott
MT | Malta | Maltees, Maltese | Maltees, Maltezer | Maltezen, Maltezers | Valletta
MU | Mauritius | Mauritiaans(e) | Mauritiaan | Mauritianen | Port Louis
MV | Maldiven=Malediven | Maldivisch(e), Malediefs, Maledivisch(e) | Maldiviër, Malediviër | Maldiviërs, Malediviërs | Malé
MW | Malawi | Malawisch(e) | Malawiër | Malawiërs | Lilongwe
MX | Mexico | Mexicaans(e) | Mexicaan | Mexicanen | Mexico-Stad=Mexico-stad=Mexico Stad
MY | Maleisië | Maleisisch(e) | Maleisiër | Maleisiërs | Kuala Lumpur, Putrajaya
MZ | Mozambique | Mozambikaans(e) | Mozambikaan | Mozambikanen | Maputo
NA | Namibië | Namibisch(e) | Namibiër | Namibiërs | Windhoek
NE | Niger | Nigerees, Nigerese, Nigers(e) | Nigerees | Nigerezen | Niamey
NG | Nigeria | Nigeriaans(e) | Nigeriaan | Nigerianen | Abuja
NI | Nicaragua | Nicaraguaans(e) | Nicaraguaan | Nicaraguanen | Managua
NL | Nederland, Koninkrijk der Nederlanden | Nederlands(e) | Nederlander | Nederlanders | Amsterdam, Den Haag='s-Gravenhage
NO | Noorwegen | Noors(e) | Noor? | Noren | Oslo
NP | Nepal | Nepalees, Nepalese | Nepalees | Nepalezen | Kathmandu=Katmandu
NR | Nauru | Nauruaans(e) | Nauruaan | Nauruanen | Yaren
NZ | Nieuw-Zeeland | Nieuw-Zeelands(e) | Nieuw-Zeelander | Nieuw-Zeelanders | Wellington
OM | Oman | Omaans(e), Omanitisch(e) | Omani, Omaniet | Omani's, Omanieten | Muscat=Masqat=Maskate=Maskat
PA | Panama | Panamees, Panamese | Panamees | Panamezen | Panama-Stad
PE | Peru | Peruaans(e), Peruviaans(e) | Peruaan, Peruviaan | Peruanen, Peruvianen | Lima
PG | Papoea-Nieuw-Guinea | Papoea-Nieuw-Guinees, Papoea-Nieuw-Guinese | - | - | Port Moresby
PH | Filipijnen=Filippijnen | Filipijns(e), Filippijns(e) | Filipijn, Filippijn, Filipino | Filipino's | Manilla=Manila
PK | Pakistan | Pakistaans(e) | Pakistaan, Pakistani | Pakistanen, Pakistani's | Islamabad
PL | Polen | Pools(e) | Pool? | - | Warschau
PS | Palestina, Palestijnse gebieden, Palestijnse Gebieden | Palestijns(e) | Palestijn | Palestijnen | Ramallah
PT | Portugal | Portugees, Portugese | Portugees | Portugezen | Lissabon
PW | Palau | Palaus(e) | Palauer | Palauers | Ngerulmud
PY | Paraguay | Paraguayaans(e) | Paraguayaan | Paraguayanen | Asunción=Asuncion
QA | Qatar | Qatarees, Qatarese, Qatars(e) | Qatarees, Qatari | Qatarezen, Qatari's | Doha
RO | Roemenië | Roemeens(e) | Roemeen | Roemenen | Boekarest
RS | Servië | Servisch(e) | Serviër | Serviërs, Serven | Belgrado
RU | Rusland, Russische Federatie | Russisch(e) | Rus, Russin | Russen | Moskou
RW | Rwanda | Rwandees, Rwandese | Rwandees | Rwandezen | Kigali
SA | Saudi-Arabië=Saoedi-Arabië=Saoudi-Arabië | Saudisch(e), Saoedisch(e), Saudi-Arabisch(e), Saoedi-Arabisch(e) | Saudiër, Saoediër, Saudi, Saoedi | Saudiërs, Saoediërs, Saudi's, Saoedi's | Riyad=Riyadh=Riaad
SB | Salomonseilanden | - | - | - | Honiara
SC | Seychellen | Seychels(e) | Seychellois | Seychellers | Victoria?
SD | Sudan=Soedan | Sudanees, Sudanese, Soedanees, Soedanese | Sudanees, Soedanees | Sudanezen, Soedanezen | Khartoem=Khartoum
SE | Zweden | Zweeds(e) | Zweed | - | Stockholm
SG | Singapore | Singaporees, Singaporese, Singaporeaans(e) | Singaporees, Singaporeaan | Singaporezen, Singaporeanen | -
SI | Slovenië | Sloveens(e) | Sloveen | Slovenen | Ljubljana
SK | Slowakije | Slowaaks(e) | Slowaak | Slowaken | Bratislava
SL | Sierra Leone | Sierra Leoons(e), Sierra Leonees, Sierra Leonese | Sierra Leoner | Sierra Leoners | Freetown
SM | San Marino | San Marinees, San Marinese | San Marinees | San Marinezen | -
SN | Senegal | Senegalees, Senegalese | Senegalees | Senegalezen | Dakar
SO | Somalië | Somalisch(e) | Somaliër, Somali | Somaliërs, Somali's | Mogadishu=Mogadisjoe
SR | Suriname | Surinaams(e) | Surinamer | Surinamers | Paramaribo
SS | Zuid-Sudan=Zuid-Soedan | Zuid-Sudanees, Zuid-Sudanese, Zuid-Soedanees, Zuid-Soedanese | Zuid-Sudanees, Zuid-Soedanees | Zuid-Sudanezen, Zuid-Soedanezen | Juba=Djoeba
ST | Sao Tomé en Principe=São Tomé en Príncipe | Santomees, Santomese | Santomees | Santomezen | -
SV | El Salvador | Salvadoraans(e), Salvadoriaans(e) | Salvadoraan | Salvadoranen | San Salvador
SY | Syrië | Syrisch(e) | Syriër | Syriërs | Damascus
SZ | Swaziland=Eswatini | Swazisch(e) | Swazi | Swazi's | Mbabane
TD | Tsjaad | Tsjadisch(e) | Tsjadiër | Tsjadiërs | N'Djamena=Ndjamena
TG | Togo | Togolees, Togolese | Togolees | Togolezen | Lomé
TH | Thailand | Thais(e), Thai | Thailander | Thailanders | Bangkok
TJ | Tadzjikistan | Tadzjieks(e) | Tadzjiek | Tadzjieken | Doesjanbe=Dushanbe
TL | Oost-Timor=Timor-Leste | Oost-Timorees, Oost-Timorese | Oost-Timorees | Oost-Timorezen | Dili
TM | Turkmenistan | Turkmeens(e) | Turkmeen | Turkmenen | Asjchabad=Ashgabat
TN | Tunesië | Tunesisch(e) | Tunesiër | Tunesiërs | Tunis
TO | Tonga | Tongaans(e) | Tongaan | Tonganen | Nuku'alofa
TR | Turkije=Türkiye | Turks(e) | Turk | Turken | Ankara
TT | Trinidad en Tobago | Trinidadiaans(e) | Trinidadiaan | Trinidadianen | Port of Spain
TV | Tuvalu | Tuvaluaans(e) | Tuvaluaan | Tuvaluanen | Funafuti
TW | Taiwan | Taiwanees, Taiwanese, Taiwans(e) | Taiwanees | Taiwanezen | Taipei=Taipeh
TZ | Tanzania | Tanzaniaans(e) | Tanzaniaan | Tanzanianen | Dodoma
UA | Oekraïne | Oekraïens(e) | Oekraïner | Oekraïners, Oekraïeners | Kyiv=Kiev=Kijev
UG | Oeganda=Uganda | Oegandees, Oegandese, Ugandees, Ugandese | Oegandees, Ugandees | Oegandezen, Ugandezen | Kampala
US | Verenigde Staten=VS=V.S.=Verenigde Staten van Amerika=USA=US, Amerika | Amerikaans(e) | Amerikaan | Amerikanen | Washington?=Washington D.C.=Washington DC
UY | Uruguay | Uruguayaans(e) | Uruguayaan | Uruguayanen | Montevideo
UZ | Oezbekistan | Oezbeeks(e) | Oezbeek | Oezbeken | Tasjkent
VA | Vaticaanstad=Vaticaan, Heilige Stoel | Vaticaans(e) | - | - | -
VC | Saint Vincent en de Grenadines | - | - | - | Kingstown
VE | Venezuela | Venezolaans(e) | Venezolaan | Venezolanen | Caracas
VN | Vietnam | Vietnamees, Vietnamese | Vietnamees | Vietnamezen | Hanoi
VU | Vanuatu | Vanuatuaans(e) | Vanuatuaan | Vanuatuanen | Port Vila
WS | Samoa | Samoaans(e) | Samoaan | Samoanen | Apia
XK | Kosovo | Kosovaars(e) | Kosovaar | Kosovaren | Pristina
YE | Jemen | Jemenitisch(e) | Jemeniet | Jemenieten | Sanaa=Sana'a, Aden
ZA | Zuid-Afrika | Zuid-Afrikaans(e) | Zuid-Afrikaan | Zuid-Afrikanen | Pretoria, Kaapstad, Bloemfontein
ZM | Zambia | Zambiaans(e) | Zambiaan | Zambianen | Lusaka
ZW | Zimbabwe | Zimbabwaans(e) | Zimbabwaan | Zimbabwanen | Harare
`;
