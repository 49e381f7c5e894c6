/** Ministries by nickname, parliaments and services of particular states: id | kind | country | names. */
export const state = `
us-state-department | ministry | US | State Department
pentagon | ministry | US | Pentagon
us-congress | legislature | US | Amerikaans Congres, Amerikaanse Congres
us-senate | legislature | US | Amerikaanse Senaat
us-nsc | agency | US | National Security Council
federal-reserve | agency | US | Federal Reserve, Fed
uk-foreign-office | ministry | GB | Foreign Office
uk-commons | legislature | GB | Lagerhuis, House of Commons
uk-lords | legislature | GB | Hogerhuis, House of Lords
bundestag | legislature | DE | Bondsdag, Bundestag
bundesrat | legislature | DE | Bondsraad, Bundesrat
tweede-kamer | legislature | NL | Tweede Kamer
eerste-kamer | legislature | NL | Eerste Kamer
assemblee | legislature | FR | Assemblée nationale, Assemblée
knesset | legislature | IL | Knesset
idf | service | IL | IDF, Israel Defense Forces
duma | legislature | RU | Doema, Staatsdoema
federation-council | legislature | RU | Federatieraad
russian-security-council | agency | RU | Russische Veiligheidsraad
rada | legislature | UA | Verchovna Rada, Rada
majlis | legislature | IR | Majlis
guardian-council | agency | IR | Raad van Hoeders
snsc | agency | IR | Hoge Nationale Veiligheidsraad
irgc | service | IR | Revolutionaire Garde, Islamitische Revolutionaire Garde, Republikeinse Garde?, IRGC, Pasdaran
quds-force | service | IR | Quds-brigade, Qudsbrigade, Al-Quds-brigade
aeoi | agency | IR | Iraanse Atoomenergieorganisatie, Atoomenergieorganisatie van Iran
npc | legislature | CN | Nationaal Volkscongres, Volkscongres
palestinian-authority | international | PS | Palestijnse Autoriteit, PA, Palestijns Gezag
plo | party | PS | PLO, Palestijnse Bevrijdingsorganisatie
cia | service | US | CIA
fbi | service | US | FBI
nsa | service | US | NSA
mossad | service | IL | Mossad
shin-bet | service | IL | Shin Bet, Sjin Bet, Shabak
aman | service | IL | Aman?
gru | service | RU | GROe, GRU, GROE
fsb | service | RU | FSB
svr | service | RU | SVR
wagner | armed-group | RU | Wagner-groep, Wagnergroep, Wagner?, Afrika Korps
sbu | service | UA | SBU, SBOe
hur | service | UA | HUR, HOeR
szr | service | UA | SZRU
mi6 | service | GB | MI6
mi5 | service | GB | MI5
gchq | service | GB | GCHQ
bnd | service | DE | BND
dgse | service | FR | DGSE
aivd | service | NL | AIVD
mivd | service | NL | MIVD
nctv | service | NL | NCTV
mit | service | TR | MIT
isi | service | PK | ISI
raw | service | IN | RAW
mss | service | CN | MSS
nis | service | KR | NIS
vevak | service | IR | VEVAK
centcom | service | US | CENTCOM, Centcom
nuclear-commission | agency | - | Commissie voor Atoomenergie
ustr | agency | US | USTR
us-supreme-court | court | US | Amerikaanse Hooggerechtshof
nlrb | agency | US | NLRB
holyrood | legislature | GB | Schotse parlement
bank-of-england | agency | GB | Bank of England
acas | agency | GB | Acas, ACAS
dail | legislature | IE | Dáil, Dail
bundesbank | agency | DE | Bundesbank
bundesnetzagentur | agency | DE | Bundesnetzagentur
bundeswehr | service | DE | Bundeswehr
nationalrat | legislature | AT | Nationalrat
dnb | agency | NL | De Nederlandsche Bank, DNB
cpb | agency | NL | CPB, Centraal Planbureau
rivm | agency | NL | RIVM
cbs-nl | agency | NL | CBS
acm | agency | NL | ACM, Autoriteit Consument en Markt
ser | agency | NL | SER, Sociaal-Economische Raad
star-nl | agency | NL | Stichting van de Arbeid
raad-van-state | court | NL | Raad van State
hoge-raad | court | NL | Hoge Raad
onderzoeksraad | agency | NL | Onderzoeksraad voor Veiligheid
om-nl | service | NL | Openbaar Ministerie
ns-kamer-be | legislature | BE | Kamer van Volksvertegenwoordigers
nbb | agency | BE | Nationale Bank van België, Nationale Bank
planbureau | agency | BE | Federaal Planbureau
grondwettelijk-hof | court | BE | Grondwettelijk Hof
vlaams-parlement | legislature | BE | Vlaams Parlement
sejm | legislature | PL | Sejm
riksdag | legislature | SE | Riksdag
storting | legislature | NO | Storting
folketing | legislature | DK | Folketing
cortes | legislature | ES | Cortes
lok-sabha | legislature | IN | Lok Sabha
diet | legislature | JP | National Diet
boj | agency | JP | Bank of Japan
pboc | agency | CN | People's Bank of China
pla | service | CN | Volksbevrijdingsleger
mofcom | ministry | CN | MOFCOM, Mofcom
petroecuador | agency | EC | Petroecuador
isna-basij | service | IR | Basij
lebanese-army | service | LB | Lebanese Armed Forces
`;
