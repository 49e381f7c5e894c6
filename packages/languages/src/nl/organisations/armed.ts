/** Armed movements and parties that negotiate or are negotiated about: id | kind | country | names. */
export const armed = `
hamas | armed-group | PS | Hamas
islamic-jihad | armed-group | PS | Islamitische Jihad, Palestijnse Islamitische Jihad
fatah | party | PS | Fatah
hezbollah | armed-group | LB | Hezbollah, Hizbollah, Hezbollah-beweging
amal | party | LB | Amal-beweging, Amal?
taliban | armed-group | AF | Taliban, Talibaan
haqqani | armed-group | AF | Haqqani-netwerk
houthis | armed-group | YE | Houthi's, Houthi, Houthi-rebellen, Ansar Allah, Houthi-beweging
stc | party | YE | Zuidelijke Overgangsraad
is | armed-group | - | Islamitische Staat, IS?, IS-K, ISIS, ISIL, Daesh
al-qaeda | armed-group | - | Al Qaida, Al-Qaida, al-Qaida, Al Qaeda, al-Qaeda
hts | armed-group | SY | HTS, Hayat Tahrir al-Sham
sdf | armed-group | SY | SDF, Syrische Democratische Strijdkrachten
ypg | armed-group | SY | YPG
pkk | armed-group | TR | PKK, Koerdische Arbeiderspartij
akp | party | TR | AKP, AK-partij
chp | party | TR | CHP
hdp | party | TR | HDP, DEM-partij
farc | armed-group | CO | FARC, Farc, FARC-EP
eln | armed-group | CO | ELN, Nationaal Bevrijdingsleger
clan-del-golfo | armed-group | CO | Clan del Golfo, Golfclan
m23 | armed-group | CD | M23
fdlr | armed-group | CD | FDLR
adf | armed-group | UG | ADF
lra | armed-group | UG | LRA, Verzetsleger van de Heer
rsf | armed-group | SD | RSF, Rapid Support Forces, Snelle Ondersteuningstroepen
saf | service | SD | SAF
slm | armed-group | SD | SLM
splm | party | SS | SPLM, SPLM-IO, SPLA
tplf | party | ET | TPLF, Volksbevrijdingsfront van Tigray
ola | armed-group | ET | Oromo Bevrijdingsleger, OLA
al-shabaab | armed-group | SO | Al-Shabaab, al-Shabaab, Al Shabaab, Al-Shabab
boko-haram | armed-group | NG | Boko Haram
iswap | armed-group | NG | ISWAP
jnim | armed-group | ML | JNIM
polisario | armed-group | EH | Polisario, Polisariofront, Polisario-front
lna | armed-group | LY | LNA, Libische Nationale Leger
gnu | party | LY | Regering van Nationale Eenheid
renamo | party | MZ | Renamo, RENAMO
frelimo | party | MZ | Frelimo, FRELIMO
unita | party | AO | UNITA
anc | party | ZA | ANC
zanu-pf | party | ZW | Zanu-PF, ZANU-PF
milf | armed-group | PH | MILF
npa | armed-group | PH | NPA
ndfp | party | PH | NDFP
gam | armed-group | ID | GAM
ltte | armed-group | LK | Tamil Tijgers, LTTE
ttp | armed-group | PK | TTP, Pakistaanse Taliban
lashkar | armed-group | PK | Lashkar-e-Taiba
knu | armed-group | MM | KNU
arakan-army | armed-group | MM | Arakan Army, Arakanleger
arsa | armed-group | MM | ARSA
nld | party | MM | NLD
ira | armed-group | GB | IRA
sinn-fein | party | IE | Sinn Féin, Sinn Fein
dup | party | GB | DUP
labour | party | GB | Labour, Labourpartij
tories | party | GB | Conservatieven, Tories
eta | armed-group | ES | ETA
likud | party | IL | Likud
yesh-atid | party | IL | Yesh Atid
shas | party | IL | Shas
republicans | party | US | Republikeinen, Republikeinse Partij
democrats | party | US | Democraten, Democratische Partij
cdu | party | DE | CDU
spd | party | DE | SPD
afd | party | DE | AfD
united-russia | party | RU | Verenigd Rusland
kuomintang | party | TW | Kwomintang, KMT
cpc | party | CN | Communistische Partij
muslim-brotherhood | party | EG | Moslimbroederschap
psuv | party | VE | PSUV
contras | armed-group | NI | Contra's
`;
