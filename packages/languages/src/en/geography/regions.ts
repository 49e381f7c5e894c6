/**
 * Peoples, parts of the world and parts of countries that have adjectives of their own:
 * country or - | names | adjectives | an inhabitant | inhabitants | chief town.
 */
export const regions = `
- | Europe | European, Pan-European | - | Europeans
- | Africa | African | - | Africans
- | Asia | Asian | - | Asians
- | Latin America | Latin American | - | Latin Americans
- | South America | South American | - | South Americans
- | Central America | Central American | - | Central Americans
- | North America | North American | - | North Americans
- | North Africa | North African | - | North Africans
- | West Africa | West African | - | West Africans
- | East Africa | East African | - | East Africans
- | Southern Africa | Southern African | - | -
- | Eastern Europe | Eastern European, East European | - | Eastern Europeans
- | Western Europe | Western European, West European | - | Western Europeans
- | Central Europe | Central European | - | Central Europeans
- | Central Asia | Central Asian | - | Central Asians
- | South Asia | South Asian | - | South Asians
- | Southeast Asia=South-East Asia | Southeast Asian, South-East Asian | - | Southeast Asians
- | Arab world | Arab, Arabian, Arabic | - | Arabs
- | Scandinavia | Scandinavian | - | Scandinavians
- | Nordic countries | Nordic | - | -
- | Baltic states, Baltics | Baltic | - | -
- | Balkans, Western Balkans | Balkan | - | -
- | Caucasus, South Caucasus | Caucasian | - | -
- | Caribbean | - | - | -
- | Benelux | - | - | -
- | Korea, Korean Peninsula=Korean peninsula | Korean | - | Koreans
- | Kurdistan | Kurdish | Kurd | Kurds
- | Global South | - | - | -
- | West? | Western | Westerner | Westerners
- | Persia | Persian | - | Persians
RU | Soviet Union=USSR | Soviet | - | Soviets
RU | Chechnya | - | - | - | Grozny
RU | Siberia | Siberian | - | -
RU | Dagestan | Dagestani | - | Dagestanis
GB | Scotland | Scottish | Scot | Scots | Edinburgh
GB | Wales? | Welsh? | - | - | Cardiff
GB | Northern Ireland | Northern Irish | - | - | Belfast
ES | Catalonia | Catalan | - | Catalans | Barcelona
ES | Basque Country | Basque | - | Basques | Bilbao
BE | Flanders | Flemish | - | - | Antwerp
BE | Wallonia | Walloon | - | Walloons
DE | Bavaria | Bavarian | - | Bavarians | Munich
FR | Corsica | Corsican | - | Corsicans
CA | Quebec=Québec | Quebecois, Québécois | - | -
GE | Abkhazia | - | - | - | Sukhumi
GE | South Ossetia | - | - | - | Tskhinvali
MD | Transnistria=Transdniestria | - | - | - | Tiraspol
AZ | Nagorno-Karabakh=Karabakh | - | - | - | Stepanakert=Khankendi
BA | Republika Srpska | - | - | - | Banja Luka
CY | Northern Cyprus | - | - | -
CN | Tibet | Tibetan | - | Tibetans | Lhasa
CN | Hong Kong | Hong Konger | - | Hong Kongers
CN | Macau=Macao | - | - | -
CN | Xinjiang | Uyghur, Uighur | - | Uyghurs, Uighurs | Urumqi
IN | Kashmir, Jammu and Kashmir | Kashmiri | - | Kashmiris | Srinagar
MM | Rakhine | Rohingya | - | Rohingyas
ET | Tigray | - | - | - | Mekelle
SO | Somaliland | - | - | - | Hargeisa
EH | Western Sahara | Sahrawi, Saharawi | - | Sahrawis
DK | Greenland | Greenlandic | Greenlander | Greenlanders | Nuuk
FO | Faroe Islands | Faroese | - | -
NL | Curaçao=Curacao | - | - | - | Willemstad
NL | Aruba | Aruban | - | Arubans | Oranjestad
PR | Puerto Rico | Puerto Rican | - | Puerto Ricans
US | California | Californian | - | Californians
US | Texas | Texan | - | Texans
PS | Gaza Strip=Gaza | Gazan | - | Gazans | Gaza City
PS | West Bank | - | - | -
TR | Ottoman Empire | Ottoman | - | Ottomans
- | Chechnya | Chechen | - | Chechens
- | Abkhazia | Abkhaz, Abkhazian | - | Abkhazians
- | South Ossetia | South Ossetian, Ossetian | - | South Ossetians, Ossetians
- | Transnistria | Transnistrian | - | Transnistrians
- | Republika Srpska | Bosnian Serb, Bosnian Croat | - | Bosnian Serbs, Bosnian Croats
- | Northern Cyprus | Turkish Cypriot | - | Turkish Cypriots
- | Tigray | Tigrayan | - | Tigrayans
- | Somaliland | Somalilander | - | Somalilanders
`;
