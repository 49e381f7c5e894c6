/** Armed movements and parties that negotiate or are negotiated about: id | kind | country | names. */
export const armed = `
hamas | armed-group | PS | Hamas
islamic-jihad | armed-group | PS | Islamitische Jihad, Palestijnse Islamitische Jihad
fatah | party | PS | Fatah
hezbollah | armed-group | LB | Hezbollah, Hizbollah, Hezbollah-beweging
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
farc | armed-group | CO | FARC, Farc, FARC-EP
eln | armed-group | CO | ELN, Nationaal Bevrijdingsleger
clan-del-golfo | armed-group | CO | Clan del Golfo, Golfclan, EGC
m23 | armed-group | CD | M23
fdlr | armed-group | CD | FDLR
adf | armed-group | UG | ADF
lra | armed-group | UG | LRA, Verzetsleger van de Heer
rsf | armed-group | SD | RSF, Rapid Support Forces, Snelle Ondersteuningstroepen, Snelle Ondersteuningstroepenmacht
saf | service | SD | SAF
slm | armed-group | SD | SLM, Soedanese Bevrijdingsbeweging
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
unita | party | AO | UNITA, Unita
milf | armed-group | PH | MILF, Moro Islamitisch Bevrijdingsfront
npa | armed-group | PH | NPA, Nieuw Volksleger
ndfp | party | PH | NDFP, NDF, Nationaal Democratisch Front
gam | armed-group | ID | GAM, Beweging voor een Vrij Atjeh
ltte | armed-group | LK | Tamil Tijgers, LTTE, Tamiltijgers
ttp | armed-group | PK | TTP, Pakistaanse Taliban, Tehrik-e-Taliban Pakistan
lashkar | armed-group | PK | Lashkar-e-Taiba
knu | armed-group | MM | KNU
arakan-army | armed-group | MM | Arakan Army, Arakanleger
arsa | armed-group | MM | ARSA
nld | party | MM | NLD
ira | armed-group | GB | IRA, Iers Republikeins Leger
labour | party | GB | Labour, Labourpartij
tories | party | GB | Conservatieven, Tories
eta | armed-group | ES | ETA, Eta
yesh-atid | party | IL | Yesh Atid
kuomintang | party | TW | Kwomintang, KMT
cpc | party | CN | Communistische Partij
muslim-brotherhood | party | EG | Moslimbroederschap
psuv | party | VE | PSUV
contras | armed-group | NI | Contra's
mnlf | armed-group | PH | MNLF, Moro Nationaal Bevrijdingsfront
biff | armed-group | PH | BIFF
abu-sayyaf | armed-group | PH | Abu Sayyaf
cpp | party | PH | CPP, Communistische Partij van de Filipijnen
opm | armed-group | ID | OPM, Beweging Vrij Papoea
brn | armed-group | TH | BRN, Barisan Revolusi Nasional
maoists | party | NP | Maoïsten
naxalites | armed-group | IN | Naxalieten
nscn | armed-group | IN | NSCN
ulfa | armed-group | IN | ULFA
bla | armed-group | PK | BLA, Bevrijdingsleger van Beloetsjistan
jaish | armed-group | PK | Jaish-e-Mohammed
jem | armed-group | SD | JEM, Beweging voor Gerechtigheid en Gelijkheid
splm-n | armed-group | SD | SPLM-N, SPLM-Noord
ffc | party | SD | FFC
splm-io | party | SS | SPLM-IO, SPLA-IO
ssoma | armed-group | SS | SSOMA
onlf | armed-group | ET | ONLF
olf | party | ET | OLF, Oromo Bevrijdingsfront
fano | armed-group | ET | Fano
eplf | armed-group | ER | EPLF
snm | party | SO | Somali National Movement
ansaru | armed-group | NG | Ansaru
mend | armed-group | NG | Movement for the Emancipation of the Niger Delta
ipob | armed-group | NG | IPOB
mnla | armed-group | ML | MNLA
cma | armed-group | ML | CMA, Coördinatie van Azawad-bewegingen
fla | armed-group | ML | FLA
ansar-dine | armed-group | ML | Ansar Dine
aqim | armed-group | DZ | AQIM, AQMI
mfdc | armed-group | SN | MFDC
ambazonia | armed-group | CM | Ambazonia Defence Forces
fact | armed-group | TD | Front for Change and Concord in Chad
seleka | armed-group | CF | Seleka, Séléka
anti-balaka | armed-group | CF | anti-Balaka, Anti-Balaka
cpc-car | armed-group | CF | Coalition of Patriots for Change
upc | armed-group | CF | Union for Peace in the Central African Republic
afc | armed-group | CD | AFC, AFC/M23, Alliantie van de Congo-rivier
codeco | armed-group | CD | CODECO
mai-mai | armed-group | CD | Mai-Mai, Mai Mai
red-tabara | armed-group | BI | RED-Tabara
cndd-fdd | party | BI | CNDD-FDD
rpf | party | RW | RPF
ruf | armed-group | SL | RUF
lurd | armed-group | LR | LURD
mpla | party | AO | MPLA
flec | armed-group | AO | FLEC
swapo | party | NA | SWAPO, Swapo
fln | party | DZ | FLN
gna | party | LY | Regering van Nationaal Akkoord, GNA
pflp | armed-group | PS | PFLP, Volksfront voor de Bevrijding van Palestina
popular-mobilization | armed-group | IQ | Hashd al-Shaabi
kataib-hezbollah | armed-group | IQ | Kataib Hezbollah
kdp | party | IQ | KDP, Koerdische Democratische Partij
puk | party | IQ | PUK, Patriottische Unie van Koerdistan
krg | party | IQ | Koerdische Regionale Regering
pyd | party | SY | PYD
fsa | armed-group | SY | Vrije Syrische Leger, FSA
sna | armed-group | SY | Syrische Nationale Leger
snc | party | SY | Syrische Nationale Coalitie, Syrische Nationale Raad
hnc | party | SY | HNC, Hoge Onderhandelingscomité
jabhat-al-nusra | armed-group | SY | Al-Nusra Front, Nusra-front
ahrar | armed-group | SY | Ahrar al-Sham
plc-yemen | party | YE | Presidentiële Leiderschapsraad
islah | party | YE | Islah
mek | armed-group | IR | MEK, Volksmujahedin, Volksmoedjahedien
ncri | party | IR | NCRI, Nationale Raad van Verzet van Iran
pjak | armed-group | IR | PJAK
kdpi | party | IR | KDPI
northern-alliance | armed-group | AF | Noordelijke Alliantie
nrf | armed-group | AF | Nationaal Verzetsfront
kia | armed-group | MM | KIA
kio | armed-group | MM | KIO
uwsa | armed-group | MM | UWSA
mndaa | armed-group | MM | MNDAA
tnla | armed-group | MM | TNLA
three-brotherhood | armed-group | MM | Three Brotherhood Alliance
nug | party | MM | Regering van Nationale Eenheid van Myanmar, NUG
tatmadaw | service | MM | Tatmadaw
bougainville | armed-group | PG | Bougainville Revolutionary Army
khmer-rouge | armed-group | KH | Rode Khmer
viet-cong | armed-group | VN | Vietcong
pathet-lao | armed-group | LA | Pathet Lao
emc | armed-group | CO | EMC, Estado Mayor Central
segunda-marquetalia | armed-group | CO | Segunda Marquetalia
auc | armed-group | CO | AUC
shining-path | armed-group | PE | Lichtend Pad
mrta | armed-group | PE | MRTA
fmln | party | SV | FMLN
urng | armed-group | GT | URNG
sandinistas | party | NI | Sandinisten, FSLN
ezln | armed-group | MX | EZLN, Zapatisten
sinaloa | armed-group | MX | Sinaloakartel
tren-de-aragua | armed-group | VE | Tren de Aragua
viv-ansanm | armed-group | HT | Viv Ansanm
unitary-platform | party | VE | Unitair Platform
uvf | armed-group | GB | UVF
uda | armed-group | GB | UDA
kla | armed-group | XK | UCK, UÇK, Kosovaars Bevrijdingsleger
nla-mk | armed-group | MK | NLA
transnistria-dpr | armed-group | UA | Volksrepubliek Donetsk, Volksrepubliek Loegansk
asala | armed-group | AM | ASALA
hezb-e-islami | armed-group | AF | Hezb-e-Islami
united-tajik | party | TJ | United Tajik Opposition
plo | party | PS | PLO, Palestijnse Bevrijdingsorganisatie
`;
