/** Ministries by nickname, parliaments and services of particular states: id | kind | country | names. */
export const state = `
us-state-department | ministry | US | State Department, Department of State
pentagon | ministry | US | Pentagon, Department of Defense, Defense Department
us-congress | legislature | US | US Congress, U.S. Congress, Congress?
us-senate | legislature | US | US Senate, U.S. Senate
us-house | legislature | US | House of Representatives
us-nsc | agency | US | National Security Council
us-treasury | ministry | US | Treasury Department, US Treasury, U.S. Treasury
federal-reserve | agency | US | Federal Reserve, Fed
uk-foreign-office | ministry | GB | Foreign Office
uk-commons | legislature | GB | House of Commons, Commons
uk-lords | legislature | GB | House of Lords
bundestag | legislature | DE | Bundestag
bundesrat | legislature | DE | Bundesrat
tweede-kamer | legislature | NL | Tweede Kamer
eerste-kamer | legislature | NL | Eerste Kamer
assemblee | legislature | FR | Assemblée nationale
knesset | legislature | IL | Knesset
idf | service | IL | IDF, Israel Defense Forces, Israel Defence Forces
duma | legislature | RU | Duma, State Duma
federation-council | legislature | RU | Federation Council
russian-security-council | agency | RU | Russian Security Council
rada | legislature | UA | Verkhovna Rada, Rada
majlis | legislature | IR | Majlis
guardian-council | agency | IR | Guardian Council
snsc | agency | IR | Supreme National Security Council
irgc | service | IR | Revolutionary Guards, Revolutionary Guard, Islamic Revolutionary Guard Corps, Revolutionary Guard Corps, IRGC
quds-force | service | IR | Quds Force
aeoi | agency | IR | Atomic Energy Organization of Iran, AEOI
npc | legislature | CN | National People's Congress
palestinian-authority | international | PS | Palestinian Authority, PA
plo | party | PS | PLO, Palestine Liberation Organization
cia | service | US | CIA, C.I.A., Central Intelligence Agency
fbi | service | US | FBI, F.B.I.
nsa | service | US | NSA
mossad | service | IL | Mossad
shin-bet | service | IL | Shin Bet, Shabak
aman | service | IL | Aman?
gru | service | RU | GRU
fsb | service | RU | FSB
svr | service | RU | SVR
wagner | armed-group | RU | Wagner Group, Wagner?, Africa Corps
sbu | service | UA | SBU
hur | service | UA | HUR, GUR
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
nuclear-commission | agency | - | Atomic Energy Commission
ustr | agency | US | USTR, Office of the U.S. Trade Representative, Office of the United States Trade Representative
us-ways-means | legislature | US | House Ways and Means Committee, Ways and Means Committee
us-commerce | ministry | US | Commerce Department, Department of Commerce
us-homeland | ministry | US | Department of Homeland Security, Homeland Security
us-justice | ministry | US | Justice Department, Department of Justice
us-agriculture | ministry | US | Department of Agriculture, Agriculture Department, USDA
us-labor | ministry | US | Department of Labor, Labor Department
us-energy | ministry | US | Department of Energy
us-supreme-court | court | US | US Supreme Court, U.S. Supreme Court
nlrb | agency | US | NLRB, National Labor Relations Board
federal-mediation | agency | US | Federal Mediation and Conciliation Service
stormont | legislature | GB | Northern Ireland Assembly, Stormont Assembly
holyrood | legislature | GB | Scottish Parliament
bank-of-england | agency | GB | Bank of England
acas | agency | GB | Acas, ACAS
dail | legislature | IE | Dáil, Dail
bundesbank | agency | DE | Bundesbank
bundesnetzagentur | agency | DE | Bundesnetzagentur, Federal Network Agency
bundeswehr | service | DE | Bundeswehr
nationalrat | legislature | AT | Nationalrat
dnb | agency | NL | De Nederlandsche Bank, DNB
cpb | agency | NL | CPB
rivm | agency | NL | RIVM
cbs-nl | agency | NL | Statistics Netherlands
acm | agency | NL | ACM
ser | agency | NL | SER
star-nl | agency | NL | Labour Foundation
raad-van-state | court | NL | Council of State
nbb | agency | BE | National Bank of Belgium
planbureau | agency | BE | Federal Planning Bureau
vlaams-parlement | legislature | BE | Flemish Parliament
sejm | legislature | PL | Sejm
riksdag | legislature | SE | Riksdag
storting | legislature | NO | Storting
folketing | legislature | DK | Folketing
cortes | legislature | ES | Cortes
lok-sabha | legislature | IN | Lok Sabha
diet | legislature | JP | National Diet
boj | agency | JP | Bank of Japan
pboc | agency | CN | People's Bank of China
pla | service | CN | People's Liberation Army, PLA
mofcom | ministry | CN | MOFCOM, Mofcom
petroecuador | agency | EC | Petroecuador
isna-basij | service | IR | Basij
lebanese-army | service | LB | Lebanese Armed Forces
hoge-raad | court | NL | Dutch Supreme Court
onderzoeksraad | agency | NL | Dutch Safety Board
om-nl | service | NL | Dutch Public Prosecution Service
ns-kamer-be | legislature | BE | Belgian Chamber of Representatives
grondwettelijk-hof | court | BE | Belgian Constitutional Court
`;
