/** Unions, and the associations of employers and trades that bargain with them: id | kind | country | names. */
export const unions = `
fnv | union | NL | FNV
cnv | union | NL | CNV
vcp | union | NL | VCP
de-unie | union | NL | De Unie
vnv | union | NL | VNV
vkp | union | NL | VKP
nvlt | union | NL | NVLT
vnc | union | NL | VNC
vvmc | union | NL | VVMC
nu91 | union | NL | NU'91
aob | union | NL | AOb
fbz | union | NL | FBZ
lad | union | NL | LAD
npb | union | NL | NPB
acp | union | NL | ACP
vno-ncw | employers | NL | VNO-NCW
mkb-nederland | employers | NL | MKB-Nederland
lto | employers | NL | LTO
awvn | employers | NL | AWVN
fme | employers | NL | FME
bouwend-nederland | employers | NL | Bouwend Nederland
actiz | employers | NL | ActiZ
nvz | employers | NL | NVZ
nfu | employers | NL | NFU
po-raad | employers | NL | PO-Raad
vo-raad | employers | NL | VO-raad
evofenedex | employers | NL | evofenedex
tln | employers | NL | TLN
farmers-defence | union | NL | Farmers Defence Force
vng | employers | NL | VNG
acv | union | BE | ACV, CSC
abvv | union | BE | ABVV, FGTB
aclvb | union | BE | ACLVB, CGSLB
acod | union | BE | ACOD, CGSP
vbo | employers | BE | VBO, FEB
voka | employers | BE | Voka
unizo | employers | BE | Unizo
boerenbond | employers | BE | Boerenbond
dgb | union | DE | DGB
ig-metall | union | DE | IG Metall
ig-bce | union | DE | IG BCE
verdi | union | DE | Ver.di, ver.di, Verdi, VERDI
gdl | union | DE | GDL
evg | union | DE | EVG
vc-pilots | union | DE | Vereinigung Cockpit
marburger-bund | union | DE | Marburger Bund
gesamtmetall | employers | DE | Gesamtmetall, Südwestmetall
bdi | employers | DE | BDI
bda | employers | DE | BDA
cgt | union | FR | CGT
cfdt | union | FR | CFDT
fo-fr | union | FR | Force Ouvrière
cgc | union | FR | CFE-CGC
medef | employers | FR | Medef, MEDEF
fnsea | employers | FR | FNSEA
cgil | union | IT | CGIL
cisl | union | IT | CISL
uil | union | IT | UIL
confindustria | employers | IT | Confindustria
ccoo | union | ES | CCOO, Comisiones Obreras
ugt | union | ES | UGT
ceoe | employers | ES | CEOE
unionen | union | SE | Unionen
if-metall | union | SE | IF Metall
svenskt-naringsliv | employers | SE | Svenskt Näringsliv
sak | union | FI | SAK
tuc | union | GB | TUC, Trades Union Congress
unite | union | GB | Unite the Union, Unite union
unison | union | GB | Unison, UNISON
gmb | union | GB | GMB
rmt | union | GB | RMT
aslef | union | GB | Aslef, ASLEF
cwu | union | GB | CWU, Communication Workers Union
ucu | union | GB | UCU
neu | union | GB | National Education Union, NEU
nasuwt | union | GB | NASUWT
rcn | union | GB | RCN, Royal College of Nursing
bma | union | GB | BMA, British Medical Association
pcs | union | GB | PCS
fbu | union | GB | FBU, Fire Brigades Union
tssa | union | GB | TSSA
num | union | GB | NUM, National Union of Mineworkers
prospect | union | GB | Prospect union
balpa | union | GB | BALPA, Balpa
cbi | employers | GB | CBI, Confederation of British Industry
rail-delivery-group | employers | GB | Rail Delivery Group
siptu | union | IE | SIPTU, Siptu
ictu | union | IE | ICTU
afl-cio | union | US | AFL-CIO
uaw | union | US | UAW, United Auto Workers
teamsters | union | US | Teamsters
seiu | union | US | SEIU, Service Employees International Union
ufcw | union | US | UFCW
usw | union | US | USW, United Steelworkers
ila | union | US | ILA, International Longshoremen's Association
ilwu | union | US | ILWU
machinists | union | US | the Machinists, Machinists, International Association of Machinists, IAM
alpa | union | US | ALPA, Air Line Pilots Association
apa | union | US | Allied Pilots Association
afa | union | US | Association of Flight Attendants
cwa | union | US | CWA, Communications Workers of America
umwa | union | US | UMWA, United Mine Workers
sag-aftra | union | US | SAG-AFTRA
writers-guild | union | US | Writers Guild of America, Writers Guild, WGA
directors-guild | union | US | Directors Guild of America, Directors Guild
iatse | union | US | IATSE
aft | union | US | American Federation of Teachers
ctu | union | US | Chicago Teachers Union
mlbpa | union | US | MLBPA, Players Association
nurses-united | union | US | National Nurses United
amptp | employers | US | AMPTP, Alliance of Motion Picture and Television Producers
usmx | employers | US | USMX, United States Maritime Alliance
us-chamber | employers | US | US Chamber of Commerce, U.S. Chamber of Commerce, Chamber of Commerce
unifor | union | CA | Unifor
cupe | union | CA | CUPE
cupw | union | CA | CUPW, Canadian Union of Postal Workers
psac | union | CA | PSAC
actu | union | AU | ACTU
mua | union | AU | Maritime Union of Australia
cosatu | union | ZA | COSATU, Cosatu
numsa | union | ZA | NUMSA, Numsa
amcu | union | ZA | AMCU
nlc | union | NG | NLC, Nigeria Labour Congress
asuu | union | NG | ASUU
kctu | union | KR | KCTU
rengo | union | JP | Rengo
keidanren | employers | JP | Keidanren
histadrut | union | IL | Histadrut
cgt-ar | union | AR | General Confederation of Labour
ugtt | union | TN | UGTT
solidarnosc | union | PL | Solidarity trade union, Solidarnosc, Solidarność
etuc | union | - | ETUC
itf | union | - | ITF, International Transport Workers' Federation
businesseurope | employers | - | BusinessEurope
copa-cogeca | employers | - | Copa-Cogeca
iata | employers | - | IATA
`;
