/** Armed movements and parties that negotiate or are negotiated about: id | kind | country | names. */
export const armed = `
hamas | armed-group | PS | Hamas
islamic-jihad | armed-group | PS | Islamic Jihad, Palestinian Islamic Jihad, PIJ
fatah | party | PS | Fatah
hezbollah | armed-group | LB | Hezbollah, Hizbollah
amal | party | LB | Amal Movement, Amal?
taliban | armed-group | AF | Taliban
haqqani | armed-group | AF | Haqqani network
houthis | armed-group | YE | Houthis, Houthi, Huthis, Huthi, Ansar Allah
stc | party | YE | Southern Transitional Council, STC
is | armed-group | - | Islamic State, IS-K, ISIS-K, ISIS, ISIL, Daesh
al-qaeda | armed-group | - | Al Qaeda, Al-Qaeda, al-Qaeda, al Qaeda, al-Qaida
hts | armed-group | SY | HTS, Hayat Tahrir al-Sham
sdf | armed-group | SY | SDF, Syrian Democratic Forces
ypg | armed-group | SY | YPG
pkk | armed-group | TR | PKK, Kurdistan Workers' Party, Kurdistan Workers Party
akp | party | TR | AKP, AK Party
chp | party | TR | CHP
hdp | party | TR | HDP, DEM Party
farc | armed-group | CO | FARC, Farc, FARC-EP
eln | armed-group | CO | ELN, National Liberation Army
clan-del-golfo | armed-group | CO | Clan del Golfo, Gulf Clan
m23 | armed-group | CD | M23
fdlr | armed-group | CD | FDLR
adf | armed-group | UG | ADF
lra | armed-group | UG | LRA, Lord's Resistance Army
rsf | armed-group | SD | RSF, Rapid Support Forces
saf | service | SD | SAF
slm | armed-group | SD | SLM
splm | party | SS | SPLM, SPLM-IO, SPLA
tplf | party | ET | TPLF, Tigray People's Liberation Front
ola | armed-group | ET | Oromo Liberation Army, OLA
al-shabaab | armed-group | SO | Al-Shabaab, al-Shabaab, Al Shabaab, al Shabaab, al-Shabab
boko-haram | armed-group | NG | Boko Haram
iswap | armed-group | NG | ISWAP
jnim | armed-group | ML | JNIM
polisario | armed-group | EH | Polisario, Polisario Front
lna | armed-group | LY | LNA, Libyan National Army
gnu | party | LY | Government of National Unity, GNU
renamo | party | MZ | Renamo, RENAMO
frelimo | party | MZ | Frelimo, FRELIMO
unita | party | AO | UNITA
anc | party | ZA | ANC
zanu-pf | party | ZW | Zanu-PF, ZANU-PF
milf | armed-group | PH | MILF
npa | armed-group | PH | NPA
ndfp | party | PH | NDFP
gam | armed-group | ID | GAM
ltte | armed-group | LK | Tamil Tigers, LTTE
ttp | armed-group | PK | TTP, Pakistani Taliban
lashkar | armed-group | PK | Lashkar-e-Taiba
knu | armed-group | MM | KNU
arakan-army | armed-group | MM | Arakan Army
arsa | armed-group | MM | ARSA
nld | party | MM | NLD
ira | armed-group | GB | IRA
sinn-fein | party | IE | Sinn Féin, Sinn Fein
dup | party | GB | DUP
labour | party | GB | Labour, Labour Party
tories | party | GB | Conservatives, Conservative Party, Tories, Tory
eta | armed-group | ES | ETA
likud | party | IL | Likud
yesh-atid | party | IL | Yesh Atid
shas | party | IL | Shas
republicans | party | US | Republicans, Republican Party, Republican
democrats | party | US | Democrats, Democratic Party, Democrat
cdu | party | DE | CDU
spd | party | DE | SPD
afd | party | DE | AfD
united-russia | party | RU | United Russia
kuomintang | party | TW | Kuomintang, KMT
cpc | party | CN | Communist Party
muslim-brotherhood | party | EG | Muslim Brotherhood
psuv | party | VE | PSUV
contras | armed-group | NI | Contras
`;
