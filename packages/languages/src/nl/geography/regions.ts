/**
 * Peoples, parts of the world and parts of countries that have adjectives of their own:
 * country or - | names | adjectives | an inhabitant | inhabitants | chief town.
 */
export const regions = `
- | Europa | Europees, Europese, Pan-Europees, Pan-Europese | Europeaan | Europeanen
- | Afrika | Afrikaans(e) | Afrikaan | Afrikanen
- | Azië | Aziatisch(e) | Aziaat | Aziaten
- | Latijns-Amerika | Latijns-Amerikaans(e) | Latijns-Amerikaan | Latijns-Amerikanen
- | Zuid-Amerika | Zuid-Amerikaans(e) | Zuid-Amerikaan | Zuid-Amerikanen
- | Midden-Amerika=Centraal-Amerika | Midden-Amerikaans(e), Centraal-Amerikaans(e) | - | -
- | Noord-Amerika | Noord-Amerikaans(e) | Noord-Amerikaan | Noord-Amerikanen
- | Noord-Afrika | Noord-Afrikaans(e) | Noord-Afrikaan | Noord-Afrikanen
- | West-Afrika | West-Afrikaans(e) | West-Afrikaan | West-Afrikanen
- | Oost-Afrika | Oost-Afrikaans(e) | Oost-Afrikaan | Oost-Afrikanen
- | Oost-Europa | Oost-Europees, Oost-Europese | Oost-Europeaan | Oost-Europeanen
- | West-Europa | West-Europees, West-Europese | West-Europeaan | West-Europeanen
- | Centraal-Europa=Midden-Europa | Centraal-Europees, Centraal-Europese, Midden-Europees, Midden-Europese | - | -
- | Centraal-Azië | Centraal-Aziatisch(e) | - | -
- | Zuidoost-Azië | Zuidoost-Aziatisch(e) | - | -
- | Arabische wereld | Arabisch(e) | Arabier | Arabieren
- | Scandinavië | Scandinavisch(e) | Scandinaviër | Scandinaviërs
- | Baltische staten, Baltische Staten | Baltisch(e) | Balt | Balten
- | Balkan | Balkans(e) | - | -
- | Kaukasus | Kaukasisch(e) | - | -
- | Caraïben, Caraïbisch gebied | Caraïbisch(e) | - | -
- | Benelux | - | - | -
- | Korea, Koreaans schiereiland, Koreaanse schiereiland | Koreaans(e) | Koreaan | Koreanen
- | Koerdistan | Koerdisch(e) | Koerd | Koerden
- | Westen | Westers(e) | - | -
- | Globale Zuiden | - | - | -
- | Perzië | Perzisch(e) | Pers? | Perzen
RU | Sovjet-Unie=USSR | Sovjet, Sovjet-Russisch(e) | - | -
RU | Tsjetsjenië | - | - | - | Grozny
RU | Siberië | Siberisch(e) | - | -
RU | Dagestan | Dagestaans(e) | - | -
GB | Schotland | Schots(e) | Schot? | Schotten | Edinburgh
GB | Wales | Welsh(e) | - | - | Cardiff
GB | Noord-Ierland | Noord-Iers(e) | Noord-Ier | Noord-Ieren | Belfast
ES | Catalonië | Catalaans(e) | Catalaan | Catalanen | Barcelona
ES | Baskenland | Baskisch(e) | Bask | Basken | Bilbao
BE | Vlaanderen | Vlaams(e) | Vlaming | Vlamingen | Antwerpen
BE | Wallonië | Waals(e) | - | Walen
NL | Friesland | Fries? | - | -
DE | Beieren | Beiers(e) | - | - | München
FR | Corsica | Corsicaans(e) | Corsicaan | Corsicanen
CA | Quebec=Québec | - | - | -
GE | Abchazië | - | - | - | Soechoemi
GE | Zuid-Ossetië | - | - | - | Tschinvali
MD | Transnistrië=Transdnjestrië | - | - | - | Tiraspol
AZ | Nagorno-Karabach | - | - | - | Stepanakert=Xankendi
BA | Republika Srpska=Servische Republiek | - | - | - | Banja Luka
CY | Noord-Cyprus | - | - | -
CN | Tibet | Tibetaans(e) | Tibetaan | Tibetanen | Lhasa
CN | Hongkong=Hong Kong | Hongkongs(e) | Hongkonger | Hongkongers
CN | Macau=Macao | - | - | -
CN | Xinjiang | Oeigoers(e) | Oeigoer | Oeigoeren | Urumqi
IN | Kasjmir | Kasjmiri | Kasjmiri | Kasjmiri's | Srinagar
MM | Rakhine | Rohingya | Rohingya | Rohingya's
ET | Tigray | - | - | - | Mekelle
SO | Somaliland | - | - | - | Hargeisa
EH | Westelijke Sahara | Sahrawi, Saharaans(e) | Sahrawi | Sahrawi's, Saharanen
DK | Groenland | Groenlands(e) | Groenlander | Groenlanders | Nuuk
FO | Faeröer | Faeröers(e) | - | -
NL | Curaçao | Curaçaos(e) | Curaçaoënaar | Curaçaoënaars | Willemstad
NL | Aruba | Arubaans(e) | Arubaan | Arubanen | Oranjestad
PR | Puerto Rico | Puerto Ricaans(e) | Puerto Ricaan | Puerto Ricanen
US | Californië | Californisch(e) | - | -
US | Texas | Texaans(e) | Texaan | Texanen
PS | Gazastrook=Gaza | Gazaans(e) | Gazaan | Gazanen | Gaza-Stad=Gazastad=Gaza-stad
PS | Westelijke Jordaanoever=Westoever=Westbank | - | - | -
- | Tsjetsjenië | Tsjetsjeens(e) | Tsjetsjeen | Tsjetsjenen
- | Abchazië | Abchazisch(e) | Abchaziër, Abchaas | Abchaziërs, Abchazen
- | Zuid-Ossetië | Zuid-Ossetisch(e) | Zuid-Osseet | Zuid-Osseten
- | Transnistrië | Transnistrisch(e) | - | -
- | Nagorno-Karabach | Karabachs(e) | - | -
- | Republika Srpska | Bosnisch-Servisch(e) | Bosnische Serviër | Bosnische Serviërs
- | Noord-Cyprus | Noord-Cypriotisch(e), Turks-Cypriotisch(e) | Turks-Cyprioot | Turks-Cyprioten, Turkse Cyprioten
- | Tigray | Tigrees, Tigrese, Tigrays(e) | Tigreeër | Tigreeërs
- | Somaliland | Somalilands(e) | Somalilander | Somalilanders
`;
