/** The states: code | names | adjectives | an inhabitant | inhabitants | capitals and seats of government. */
export const countries = `
AD | Andorra | Andorran | - | Andorrans | Andorra la Vella
AE | United Arab Emirates=UAE=U.A.E., Emirates | Emirati | - | Emiratis | Abu Dhabi
AF | Afghanistan | Afghan | - | Afghans | Kabul
AG | Antigua and Barbuda | Antiguan | - | Antiguans | Saint John's
AL | Albania | Albanian | - | Albanians | Tirana
AM | Armenia | Armenian | - | Armenians | Yerevan
AO | Angola | Angolan | - | Angolans | Luanda
AR | Argentina | Argentine, Argentinian, Argentinean | - | Argentines, Argentinians | Buenos Aires
AT | Austria | Austrian | - | Austrians | Vienna
AU | Australia | Australian | - | Australians | Canberra
AZ | Azerbaijan | Azerbaijani, Azeri | - | Azerbaijanis, Azeris | Baku
BA | Bosnia and Herzegovina=Bosnia-Herzegovina, Bosnia | Bosnian, Bosniak | - | Bosnians, Bosniaks | Sarajevo
BB | Barbados | Barbadian | - | Barbadians | Bridgetown
BD | Bangladesh | Bangladeshi | - | Bangladeshis | Dhaka
BE | Belgium | Belgian | - | Belgians | Brussels
BF | Burkina Faso | Burkinabe, Burkinabé | - | - | Ouagadougou
BG | Bulgaria | Bulgarian | - | Bulgarians | Sofia?
BH | Bahrain | Bahraini | - | Bahrainis | Manama
BI | Burundi | Burundian | - | Burundians | Gitega, Bujumbura
BJ | Benin | Beninese | - | - | Porto-Novo, Cotonou
BN | Brunei | Bruneian | - | Bruneians | Bandar Seri Begawan
BO | Bolivia | Bolivian | - | Bolivians | La Paz, Sucre?
BR | Brazil | Brazilian | - | Brazilians | Brasilia=Brasília
BS | Bahamas | Bahamian | - | Bahamians | Nassau
BT | Bhutan | Bhutanese | - | - | Thimphu
BW | Botswana | Botswanan, Motswana | - | Batswana | Gaborone
BY | Belarus | Belarusian, Belarussian | - | Belarusians, Belarussians | Minsk
BZ | Belize | Belizean | - | Belizeans | Belmopan
CA | Canada | Canadian | - | Canadians | Ottawa
CD | Congo-Kinshasa, Democratic Republic of the Congo=Democratic Republic of Congo=DR Congo=DRC, eastern Congo, Congo | Congolese | - | - | Kinshasa
CF | Central African Republic=CAR | Central African | - | Central Africans | Bangui
CG | Congo-Brazzaville, Republic of the Congo=Republic of Congo | - | - | - | Brazzaville
CH | Switzerland | Swiss | - | - | Bern=Berne
CI | Ivory Coast=Côte d'Ivoire=Cote d'Ivoire | Ivorian | - | Ivorians | Yamoussoukro, Abidjan
CL | Chile | Chilean | - | Chileans | Santiago?
CM | Cameroon | Cameroonian | - | Cameroonians | Yaoundé=Yaounde
CN | China, People's Republic of China=PRC | Chinese | - | - | Beijing=Peking
CO | Colombia | Colombian | - | Colombians | Bogota=Bogotá
CR | Costa Rica | Costa Rican | - | Costa Ricans | San José=San Jose?
CU | Cuba | Cuban | - | Cubans | Havana
CV | Cape Verde=Cabo Verde | Cape Verdean | - | Cape Verdeans | Praia
CY | Cyprus | Cypriot, Greek Cypriot | - | Cypriots, Greek Cypriots | Nicosia
CZ | Czech Republic=Czechia | Czech | - | Czechs | Prague
DE | Germany, Federal Republic of Germany, West Germany | German, West German | - | Germans | Berlin
DJ | Djibouti | Djiboutian | - | Djiboutians | -
DK | Denmark | Danish | Dane? | Danes | Copenhagen
DM | Dominica | - | - | - | Roseau
DO | Dominican Republic | Dominican | - | Dominicans | Santo Domingo
DZ | Algeria | Algerian | - | Algerians | Algiers
EC | Ecuador | Ecuadorian, Ecuadorean | - | Ecuadorians, Ecuadoreans | Quito
EE | Estonia | Estonian | - | Estonians | Tallinn
EG | Egypt | Egyptian | - | Egyptians | Cairo
ER | Eritrea | Eritrean | - | Eritreans | Asmara
ES | Spain | Spanish | Spaniard | Spaniards | Madrid
ET | Ethiopia | Ethiopian | - | Ethiopians | Addis Ababa
FI | Finland | Finnish | Finn? | Finns | Helsinki
FJ | Fiji | Fijian | - | Fijians | Suva
FM | Micronesia | Micronesian | - | Micronesians | Palikir
FR | France | French | Frenchman, Frenchwoman | Frenchmen, Frenchwomen | Paris?
GA | Gabon | Gabonese | - | - | Libreville
GB | United Kingdom=UK=U.K., Britain=Great Britain, England | British, English | Briton, Brit, Englishman | Britons, Brits, Englishmen | London?
GD | Grenada | Grenadian | - | Grenadians | Saint George's
GE | Georgia? | Georgian | - | Georgians | Tbilisi
GH | Ghana | Ghanaian | - | Ghanaians | Accra
GM | Gambia | Gambian | - | Gambians | Banjul
GN | Guinea | Guinean | - | Guineans | Conakry
GQ | Equatorial Guinea | Equatorial Guinean, Equatoguinean | - | Equatorial Guineans | Malabo
GR | Greece | Greek | - | Greeks | Athens
GT | Guatemala | Guatemalan | - | Guatemalans | Guatemala City
GW | Guinea-Bissau | Bissau-Guinean | - | Bissau-Guineans | Bissau
GY | Guyana | Guyanese | - | - | Georgetown?
HN | Honduras | Honduran | - | Hondurans | Tegucigalpa
HR | Croatia | Croatian, Croat | - | Croatians, Croats | Zagreb
HT | Haiti | Haitian | - | Haitians | Port-au-Prince
HU | Hungary | Hungarian | - | Hungarians | Budapest
ID | Indonesia | Indonesian | - | Indonesians | Jakarta
IE | Ireland?, Republic of Ireland, Irish Republic | Irish | Irishman | - | Dublin
IL | Israel | Israeli | - | Israelis | Jerusalem
IN | India | Indian | - | Indians | New Delhi=Delhi
IQ | Iraq | Iraqi | - | Iraqis | Baghdad
IR | Iran, Islamic Republic of Iran | Iranian | - | Iranians | Tehran=Teheran
IS | Iceland | Icelandic | Icelander | Icelanders | Reykjavik=Reykjavík
IT | Italy | Italian | - | Italians | Rome
JM | Jamaica | Jamaican | - | Jamaicans | Kingston?
JO | Jordan? | Jordanian | - | Jordanians | Amman
JP | Japan | Japanese | - | - | Tokyo
KE | Kenya | Kenyan | - | Kenyans | Nairobi
KG | Kyrgyzstan | Kyrgyz, Kyrgyzstani | - | Kyrgyzstanis | Bishkek
KH | Cambodia | Cambodian | - | Cambodians | Phnom Penh
KI | Kiribati | Kiribatian | - | - | Tarawa
KM | Comoros | Comorian | - | Comorians | Moroni
KN | Saint Kitts and Nevis=St Kitts and Nevis | Kittitian | - | Kittitians | Basseterre
KP | North Korea=DPRK, Democratic People's Republic of Korea | North Korean | - | North Koreans | Pyongyang
KR | South Korea, Republic of Korea | South Korean | - | South Koreans | Seoul
KW | Kuwait | Kuwaiti | - | Kuwaitis | Kuwait City
KZ | Kazakhstan | Kazakh, Kazakhstani | - | Kazakhs | Astana=Nur-Sultan
LA | Laos | Laotian, Lao | - | Laotians | Vientiane
LB | Lebanon | Lebanese | - | - | Beirut
LC | Saint Lucia=St Lucia | Saint Lucian | - | Saint Lucians | Castries
LI | Liechtenstein | - | Liechtensteiner | Liechtensteiners | Vaduz
LK | Sri Lanka | Sri Lankan | - | Sri Lankans | Colombo
LR | Liberia | Liberian | - | Liberians | Monrovia
LS | Lesotho | Basotho | - | - | Maseru
LT | Lithuania | Lithuanian | - | Lithuanians | Vilnius
LU | Luxembourg | Luxembourgish | Luxembourger | Luxembourgers | Luxembourg City
LV | Latvia | Latvian | - | Latvians | Riga
LY | Libya | Libyan | - | Libyans | Tripoli
MA | Morocco | Moroccan | - | Moroccans | Rabat
MC | Monaco | Monégasque, Monegasque | - | - | -
MD | Moldova | Moldovan | - | Moldovans | Chisinau=Chișinău
ME | Montenegro | Montenegrin | - | Montenegrins | Podgorica
MG | Madagascar | Malagasy | - | - | Antananarivo
MH | Marshall Islands | Marshallese | - | - | Majuro
MK | North Macedonia, Macedonia | North Macedonian, Macedonian | - | Macedonians | Skopje
ML | Mali | Malian | - | Malians | Bamako
MM | Myanmar, Burma | Burmese, Myanmarese | - | - | Naypyidaw=Naypyitaw, Yangon=Rangoon
MN | Mongolia | Mongolian | - | Mongolians | Ulaanbaatar=Ulan Bator
MR | Mauritania | Mauritanian | - | Mauritanians | Nouakchott
MT | Malta | Maltese | - | - | Valletta
MU | Mauritius | Mauritian | - | Mauritians | Port Louis
MV | Maldives | Maldivian | - | Maldivians | Malé
MW | Malawi | Malawian | - | Malawians | Lilongwe
MX | Mexico | Mexican | - | Mexicans | Mexico City
MY | Malaysia | Malaysian | - | Malaysians | Kuala Lumpur, Putrajaya
MZ | Mozambique | Mozambican | - | Mozambicans | Maputo
NA | Namibia | Namibian | - | Namibians | Windhoek
NE | Niger | Nigerien | - | Nigeriens | Niamey
NG | Nigeria | Nigerian | - | Nigerians | Abuja
NI | Nicaragua | Nicaraguan | - | Nicaraguans | Managua
NL | Netherlands, Holland? | Dutch | Dutchman, Dutchwoman | Dutchmen | Amsterdam, The Hague
NO | Norway | Norwegian | - | Norwegians | Oslo
NP | Nepal | Nepalese, Nepali | - | Nepalis | Kathmandu
NR | Nauru | Nauruan | - | Nauruans | Yaren
NZ | New Zealand | Kiwi? | New Zealander | New Zealanders | Wellington?
OM | Oman | Omani | - | Omanis | Muscat
PA | Panama | Panamanian | - | Panamanians | Panama City
PE | Peru | Peruvian | - | Peruvians | Lima
PG | Papua New Guinea | Papua New Guinean | - | Papua New Guineans | Port Moresby
PH | Philippines | Philippine, Filipino, Filipina | - | Filipinos | Manila
PK | Pakistan | Pakistani | - | Pakistanis | Islamabad
PL | Poland | Polish | Pole? | Poles? | Warsaw
PS | Palestine, Palestinian territories, Palestinian Territories, State of Palestine | Palestinian | - | Palestinians | Ramallah
PT | Portugal | Portuguese | - | - | Lisbon
PW | Palau | Palauan | - | Palauans | Ngerulmud
PY | Paraguay | Paraguayan | - | Paraguayans | Asunción=Asuncion
QA | Qatar | Qatari | - | Qataris | Doha
RO | Romania | Romanian | - | Romanians | Bucharest
RS | Serbia | Serbian, Serb | - | Serbs, Serbians | Belgrade
RU | Russia, Russian Federation | Russian | - | Russians | Moscow
RW | Rwanda | Rwandan | - | Rwandans | Kigali
SA | Saudi Arabia, Kingdom of Saudi Arabia | Saudi, Saudi Arabian | - | Saudis | Riyadh
SB | Solomon Islands | Solomon Islander | - | Solomon Islanders | Honiara
SC | Seychelles | Seychellois | - | - | Victoria?
SD | Sudan | Sudanese | - | - | Khartoum
SE | Sweden | Swedish | Swede | Swedes | Stockholm
SG | Singapore | Singaporean | - | Singaporeans | -
SI | Slovenia | Slovenian, Slovene | - | Slovenians, Slovenes | Ljubljana
SK | Slovakia | Slovak, Slovakian | - | Slovaks | Bratislava
SL | Sierra Leone | Sierra Leonean | - | Sierra Leoneans | Freetown
SM | San Marino | Sammarinese | - | - | -
SN | Senegal | Senegalese | - | - | Dakar
SO | Somalia | Somali, Somalian | - | Somalis | Mogadishu
SR | Suriname | Surinamese | - | - | Paramaribo
SS | South Sudan | South Sudanese | - | - | Juba
ST | São Tomé and Príncipe=Sao Tome and Principe | Santomean | - | Santomeans | -
SV | El Salvador | Salvadoran, Salvadorean, Salvadorian | - | Salvadorans | San Salvador
SY | Syria | Syrian | - | Syrians | Damascus
SZ | Eswatini=Swaziland | Swazi | - | Swazis | Mbabane
TD | Chad? | Chadian | - | Chadians | N'Djamena=Ndjamena
TG | Togo | Togolese | - | - | Lomé
TH | Thailand | Thai | - | Thais | Bangkok
TJ | Tajikistan | Tajik, Tajikistani | - | Tajiks | Dushanbe
TL | East Timor=Timor-Leste | East Timorese, Timorese | - | - | Dili
TM | Turkmenistan | Turkmen | - | Turkmens | Ashgabat
TN | Tunisia | Tunisian | - | Tunisians | Tunis
TO | Tonga | Tongan | - | Tongans | Nuku'alofa
TR | Turkey=Türkiye=Turkiye | Turkish | Turk | Turks | Ankara
TT | Trinidad and Tobago, Trinidad | Trinidadian | - | Trinidadians | Port of Spain
TV | Tuvalu | Tuvaluan | - | Tuvaluans | Funafuti
TW | Taiwan | Taiwanese | - | - | Taipei
TZ | Tanzania | Tanzanian | - | Tanzanians | Dodoma
UA | Ukraine | Ukrainian | - | Ukrainians | Kyiv=Kiev
UG | Uganda | Ugandan | - | Ugandans | Kampala
US | United States=US=U.S.=United States of America=USA=U.S.A., America | American | - | Americans | Washington?=Washington D.C.=Washington DC
UY | Uruguay | Uruguayan | - | Uruguayans | Montevideo
UZ | Uzbekistan | Uzbek, Uzbekistani | - | Uzbeks | Tashkent
VA | Vatican City=Vatican, Holy See | - | - | - | -
VC | Saint Vincent and the Grenadines=St Vincent and the Grenadines | Vincentian | - | Vincentians | Kingstown
VE | Venezuela | Venezuelan | - | Venezuelans | Caracas
VN | Vietnam | Vietnamese | - | - | Hanoi
VU | Vanuatu | Vanuatuan | - | Vanuatuans | Port Vila
WS | Samoa | Samoan | - | Samoans | Apia
XK | Kosovo | Kosovar, Kosovan | - | Kosovars, Kosovans | Pristina
YE | Yemen | Yemeni | - | Yemenis | Sanaa=Sana'a, Aden
ZA | South Africa | South African | - | South Africans | Pretoria, Cape Town, Bloemfontein
ZM | Zambia | Zambian | - | Zambians | Lusaka
ZW | Zimbabwe | Zimbabwean | - | Zimbabweans | Harare
`;
