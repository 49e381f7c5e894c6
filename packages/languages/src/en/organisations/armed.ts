/** Armed movements and parties that negotiate or are negotiated about: id | kind | country | names. */
export const armed = `
hamas | armed-group | PS | Hamas
islamic-jihad | armed-group | PS | Islamic Jihad, Palestinian Islamic Jihad, PIJ
fatah | party | PS | Fatah
hezbollah | armed-group | LB | Hezbollah, Hizbollah
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
farc | armed-group | CO | FARC, Farc, FARC-EP
eln | armed-group | CO | ELN, National Liberation Army
clan-del-golfo | armed-group | CO | Clan del Golfo, Gulf Clan, EGC
m23 | armed-group | CD | M23
fdlr | armed-group | CD | FDLR, Democratic Forces for the Liberation of Rwanda
adf | armed-group | UG | ADF, Allied Democratic Forces
lra | armed-group | UG | LRA, Lord's Resistance Army
rsf | armed-group | SD | RSF, Rapid Support Forces
saf | service | SD | SAF
slm | armed-group | SD | SLM, SLA, Sudan Liberation Movement
splm | party | SS | SPLM, SPLM-IO, SPLA, Sudan People's Liberation Movement
tplf | party | ET | TPLF, Tigray People's Liberation Front
ola | armed-group | ET | Oromo Liberation Army, OLA
al-shabaab | armed-group | SO | Al-Shabaab, al-Shabaab, Al Shabaab, al Shabaab, al-Shabab
boko-haram | armed-group | NG | Boko Haram
iswap | armed-group | NG | ISWAP
jnim | armed-group | ML | JNIM, Jama'at Nusrat al-Islam wal-Muslimin
polisario | armed-group | EH | Polisario, Polisario Front, Frente Polisario
lna | armed-group | LY | LNA, Libyan National Army
gnu | party | LY | Government of National Unity, GNU
renamo | party | MZ | Renamo, RENAMO
frelimo | party | MZ | Frelimo, FRELIMO
unita | party | AO | UNITA, Unita
milf | armed-group | PH | MILF, Moro Islamic Liberation Front
npa | armed-group | PH | NPA, New People's Army
ndfp | party | PH | NDFP, NDF, National Democratic Front of the Philippines, National Democratic Front
gam | armed-group | ID | GAM, Free Aceh Movement
ltte | armed-group | LK | Tamil Tigers, LTTE, Liberation Tigers of Tamil Eelam
ttp | armed-group | PK | TTP, Pakistani Taliban, Tehrik-e-Taliban Pakistan
lashkar | armed-group | PK | Lashkar-e-Taiba
knu | armed-group | MM | KNU, Karen National Union
arakan-army | armed-group | MM | Arakan Army
arsa | armed-group | MM | ARSA
nld | party | MM | NLD
ira | armed-group | GB | IRA, Irish Republican Army, Provisional IRA
labour | party | GB | Labour, Labour Party
tories | party | GB | Conservatives, Conservative Party, Tories, Tory
eta | armed-group | ES | ETA, Eta
yesh-atid | party | IL | Yesh Atid
kuomintang | party | TW | Kuomintang, KMT
cpc | party | CN | Communist Party
muslim-brotherhood | party | EG | Muslim Brotherhood
psuv | party | VE | PSUV, United Socialist Party of Venezuela
contras | armed-group | NI | Contras
mnlf | armed-group | PH | MNLF, Moro National Liberation Front
biff | armed-group | PH | BIFF, Bangsamoro Islamic Freedom Fighters
abu-sayyaf | armed-group | PH | Abu Sayyaf
cpp | party | PH | CPP, Communist Party of the Philippines
opm | armed-group | ID | Free Papua Movement, OPM
brn | armed-group | TH | BRN, Barisan Revolusi Nasional
maoists | party | NP | Maoists, CPN-M
naxalites | armed-group | IN | Naxalites
nscn | armed-group | IN | NSCN, NSCN-IM, National Socialist Council of Nagaland
ulfa | armed-group | IN | ULFA, United Liberation Front of Asom
bla | armed-group | PK | BLA, Baloch Liberation Army, Balochistan Liberation Army
jaish | armed-group | PK | Jaish-e-Mohammed
jem | armed-group | SD | JEM, Justice and Equality Movement
splm-n | armed-group | SD | SPLM-N, SPLM-North
ffc | party | SD | Forces of Freedom and Change, FFC
splm-io | party | SS | SPLM-IO, SPLA-IO
ssoma | armed-group | SS | SSOMA
onlf | armed-group | ET | ONLF, Ogaden National Liberation Front
olf | party | ET | OLF, Oromo Liberation Front
fano | armed-group | ET | Fano
eplf | armed-group | ER | EPLF, Eritrean People's Liberation Front
snm | party | SO | Somali National Movement
ansaru | armed-group | NG | Ansaru
mend | armed-group | NG | Movement for the Emancipation of the Niger Delta
ipob | armed-group | NG | IPOB
mnla | armed-group | ML | MNLA, National Movement for the Liberation of Azawad
cma | armed-group | ML | Coordination of Azawad Movements, CMA
fla | armed-group | ML | FLA, Azawad Liberation Front
ansar-dine | armed-group | ML | Ansar Dine
aqim | armed-group | DZ | AQIM
mfdc | armed-group | SN | MFDC, Movement of Democratic Forces of Casamance
ambazonia | armed-group | CM | Ambazonia Defence Forces
fact | armed-group | TD | Front for Change and Concord in Chad
seleka | armed-group | CF | Seleka, Séléka
anti-balaka | armed-group | CF | anti-Balaka, Anti-Balaka
cpc-car | armed-group | CF | Coalition of Patriots for Change
upc | armed-group | CF | Union for Peace in the Central African Republic
afc | armed-group | CD | AFC, AFC/M23, Congo River Alliance
codeco | armed-group | CD | CODECO
mai-mai | armed-group | CD | Mai-Mai, Mai Mai
red-tabara | armed-group | BI | RED-Tabara
cndd-fdd | party | BI | CNDD-FDD
rpf | party | RW | Rwandan Patriotic Front, RPF
ruf | armed-group | SL | RUF, Revolutionary United Front
lurd | armed-group | LR | LURD
mpla | party | AO | MPLA
flec | armed-group | AO | FLEC
swapo | party | NA | SWAPO, Swapo
fln | party | DZ | FLN
gna | party | LY | Government of National Accord, GNA
pflp | armed-group | PS | PFLP, Popular Front for the Liberation of Palestine
popular-mobilization | armed-group | IQ | Popular Mobilization Forces, Popular Mobilisation Forces, Hashd al-Shaabi
kataib-hezbollah | armed-group | IQ | Kataib Hezbollah
kdp | party | IQ | KDP, Kurdistan Democratic Party
puk | party | IQ | PUK, Patriotic Union of Kurdistan
krg | party | IQ | Kurdistan Regional Government, KRG
pyd | party | SY | PYD
fsa | armed-group | SY | Free Syrian Army, FSA
sna | armed-group | SY | Syrian National Army
snc | party | SY | Syrian National Coalition, Syrian National Council
hnc | party | SY | High Negotiations Committee, HNC
jabhat-al-nusra | armed-group | SY | Nusra Front, al-Nusra Front
ahrar | armed-group | SY | Ahrar al-Sham
plc-yemen | party | YE | Presidential Leadership Council
islah | party | YE | Islah
mek | armed-group | IR | MEK, People's Mujahedin, Mujahedin-e Khalq
ncri | party | IR | NCRI, National Council of Resistance of Iran
pjak | armed-group | IR | PJAK
kdpi | party | IR | KDPI
northern-alliance | armed-group | AF | Northern Alliance
nrf | armed-group | AF | National Resistance Front
kia | armed-group | MM | KIA, Kachin Independence Army
kio | armed-group | MM | KIO, Kachin Independence Organisation, Kachin Independence Organization
uwsa | armed-group | MM | UWSA, United Wa State Army
mndaa | armed-group | MM | MNDAA, Myanmar National Democratic Alliance Army
tnla | armed-group | MM | TNLA, Ta'ang National Liberation Army
three-brotherhood | armed-group | MM | Three Brotherhood Alliance
nug | party | MM | National Unity Government, NUG
tatmadaw | service | MM | Tatmadaw
bougainville | armed-group | PG | Bougainville Revolutionary Army
khmer-rouge | armed-group | KH | Khmer Rouge
viet-cong | armed-group | VN | Viet Cong, Vietcong
pathet-lao | armed-group | LA | Pathet Lao
emc | armed-group | CO | EMC, Estado Mayor Central, Central General Staff
segunda-marquetalia | armed-group | CO | Segunda Marquetalia
auc | armed-group | CO | AUC, United Self-Defense Forces of Colombia
shining-path | armed-group | PE | Shining Path
mrta | armed-group | PE | MRTA
fmln | party | SV | FMLN
urng | armed-group | GT | URNG
sandinistas | party | NI | Sandinistas, FSLN
ezln | armed-group | MX | EZLN, Zapatistas, Zapatista Army of National Liberation
sinaloa | armed-group | MX | Sinaloa Cartel, Sinaloa cartel
tren-de-aragua | armed-group | VE | Tren de Aragua
viv-ansanm | armed-group | HT | Viv Ansanm
unitary-platform | party | VE | Unitary Platform, Democratic Unitary Platform
uvf | armed-group | GB | UVF, Ulster Volunteer Force
uda | armed-group | GB | UDA, Ulster Defence Association
kla | armed-group | XK | KLA, UCK, Kosovo Liberation Army
nla-mk | armed-group | MK | NLA
transnistria-dpr | armed-group | UA | DPR, Donetsk People's Republic, LPR, Luhansk People's Republic, Lugansk People's Republic
asala | armed-group | AM | ASALA
hezb-e-islami | armed-group | AF | Hezb-e-Islami
united-tajik | party | TJ | United Tajik Opposition
plo | party | PS | PLO, Palestine Liberation Organization, Palestine Liberation Organisation
`;
