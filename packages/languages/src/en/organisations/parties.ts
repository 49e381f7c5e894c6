/** Political parties of parliaments and coalitions: id | kind | country | names. */
export const parties = `
greens | party | - | the Greens, Greens, Green Party
liberals | party | - | the Liberals, Liberals, Liberal Party
conservatives | party | - | the Conservatives, Conservatives, Conservative Party, Tories
social-democrats | party | - | the Social Democrats, Social Democrats, Social Democratic Party
christian-democrats | party | - | the Christian Democrats, Christian Democrats
socialists | party | - | the Socialists, Socialists, Socialist Party
liberal-democrats | party | - | the Liberal Democrats, Liberal Democrats, Lib Dems
democrats | party | - | the Democrats, Democrats, Democratic Party
republicans | party | - | the Republicans, Republicans, Republican Party
spd | party | DE | SPD, Social Democratic Party of Germany
cdu | party | DE | CDU, CDU/CSU, Christian Democratic Union
csu | party | DE | CSU, Christian Social Union
fdp | party | DE | FDP, Free Democrats, Free Democratic Party
afd | party | DE | AfD, Alternative for Germany
dup | party | GB | DUP, Democratic Unionist Party, Democratic Unionists
sinn-fein | party | IE | Sinn Féin, Sinn Fein
uup | party | GB | UUP, Ulster Unionist Party, Ulster Unionists
sdlp | party | GB | SDLP, Social Democratic and Labour Party
snp | party | GB | SNP, Scottish National Party
fianna-fail | party | IE | Fianna Fáil, Fianna Fail
fine-gael | party | IE | Fine Gael
pvv | party | NL | PVV
vvd | party | NL | VVD
nsc | party | NL | NSC
bbb | party | NL | BBB
cda | party | NL | CDA
d66 | party | NL | D66
groenlinks-pvda | party | NL | GroenLinks-PvdA, GL-PvdA, GroenLinks/PvdA
pvda | party | NL | PvdA
christenunie | party | NL | ChristenUnie
ja21 | party | NL | JA21
n-va | party | BE | N-VA, New Flemish Alliance
cd-v | party | BE | CD&V
open-vld | party | BE | Open VLD, Anders?
ovp | party | AT | ÖVP, OVP, Austrian People's Party
spo | party | AT | SPÖ, Social Democratic Party of Austria
fpo | party | AT | FPÖ, FPO, Freedom Party of Austria
neos | party | AT | Neos, NEOS
likud | party | IL | Likud
shas | party | IL | Shas
peoples-party | party | - | People's Party
freedom-party | party | - | Freedom Party
communists | party | - | Communists, Communist Party
labor | party | - | Labor Party
centre-party | party | - | Centre Party, Center Party
left-party | party | - | Left Party
progress-party | party | - | Progress Party
national-party | party | - | National Party
moderates | party | SE | Moderates, Moderate Party
sweden-democrats | party | SE | Sweden Democrats
venstre | party | DK | Venstre
danish-peoples | party | DK | Danish People's Party
finns-party | party | FI | Finns Party
ncp | party | FI | National Coalition Party
bsw | party | DE | BSW, Sahra Wagenknecht Alliance
die-linke | party | DE | Die Linke
bundnis90 | party | DE | Alliance 90/The Greens
svp | party | CH | SVP, Swiss People's Party
lfi | party | FR | La France insoumise, France Unbowed, LFI
rn | party | FR | RN, National Rally, Rassemblement National, Front National
lr | party | FR | Les Républicains
renaissance | party | FR | Renaissance party, En Marche
modem | party | FR | MoDem
nfp | party | FR | New Popular Front
pp-es | party | ES | PP, People's Party of Spain, Popular Party, Partido Popular
psoe | party | ES | PSOE, Spanish Socialist Workers' Party
vox | party | ES | Vox
podemos | party | ES | Podemos, Unidas Podemos
sumar | party | ES | Sumar
ciudadanos | party | ES | Ciudadanos
junts | party | ES | Junts, Junts per Catalunya, Together for Catalonia
erc | party | ES | ERC, Esquerra Republicana, Republican Left of Catalonia
pnv | party | ES | PNV, Basque Nationalist Party
bildu | party | ES | EH Bildu, Bildu
ps-pt | party | PT | Portuguese Socialist Party
psd-pt | party | PT | PSD
chega | party | PT | Chega
pd-it | party | IT | PD, Partito Democratico
fdi | party | IT | Fratelli d'Italia, Brothers of Italy
lega | party | IT | Lega, Lega Nord, Northern League
forza-italia | party | IT | Forza Italia
m5s | party | IT | Five Star Movement, 5-Star Movement, M5S
italia-viva | party | IT | Italia Viva
syriza | party | GR | Syriza, SYRIZA
new-democracy | party | GR | New Democracy
pasok | party | GR | Pasok, PASOK
golden-dawn | party | GR | Golden Dawn
anel | party | GR | Independent Greeks
pis | party | PL | PiS, Law and Justice
po-pl | party | PL | Civic Platform, Civic Coalition
konfederacja | party | PL | Konfederacja
ano | party | CZ | ANO
ods | party | CZ | ODS, Civic Democrats
spolu | party | CZ | Spolu
smer | party | SK | Smer, Smer-SD
hlas | party | SK | Hlas
fidesz | party | HU | Fidesz
jobbik | party | HU | Jobbik
tisza | party | HU | Tisza party
psd-ro | party | RO | Social Democratic Party of Romania
pnl | party | RO | PNL, National Liberals
usr | party | RO | USR, Save Romania Union
udmr | party | RO | UDMR
gerb | party | BG | GERB, Gerb
vmro | party | MK | VMRO-DPMNE, VMRO
hdz | party | HR | HDZ
sns | party | RS | SNS, Serbian Progressive Party
srpska-lista | party | XK | Serb List, Srpska Lista
vetevendosje | party | XK | Vetevendosje, Vetëvendosje
snsd | party | BA | SNSD
sds | party | SI | SDS
united-russia | party | RU | United Russia
servant | party | UA | Servant of the People
georgian-dream | party | GE | Georgian Dream
akp | party | TR | AKP, AK Party, Justice and Development Party
chp | party | TR | CHP, Republican People's Party
mhp | party | TR | MHP, Nationalist Movement Party
hdp | party | TR | HDP, Peoples' Democratic Party
dem-tr | party | TR | DEM Party
reform-uk | party | GB | Reform UK, UKIP, Ukip, Brexit Party
plaid | party | GB | Plaid Cymru
alliance-ni | party | GB | Alliance Party
tuv | party | GB | TUV
utj | party | IL | United Torah Judaism
blue-white | party | IL | Blue and White, Kahol Lavan
yamina | party | IL | Yamina
yisrael-beiteinu | party | IL | Yisrael Beiteinu, Israel Beitenu
otzma | party | IL | Otzma Yehudit, Jewish Power
religious-zionism | party | IL | Religious Zionism, Religious Zionist Party
raam | party | IL | Ra'am, Raam, United Arab List
amal | party | LB | Amal Movement, Amal?
lebanese-forces | party | LB | Lebanese Forces
fpm | party | LB | Free Patriotic Movement
bjp | party | IN | BJP, Bharatiya Janata Party
inc | party | IN | Indian National Congress
ppp | party | PK | PPP, Pakistan Peoples Party, Pakistan People's Party
pml-n | party | PK | PML-N
pti | party | PK | PTI, Pakistan Tehreek-e-Insaf
bnp-bd | party | BD | Bangladesh Nationalist Party
awami | party | BD | Awami League
uml | party | NP | CPN-UML
ldp | party | JP | LDP, Liberal Democratic Party
cdp-jp | party | JP | Constitutional Democratic Party
komeito | party | JP | Komeito
dpp | party | TW | DPP, Democratic Progressive Party
ppp-kr | party | KR | People Power Party, PPP
pheu-thai | party | TH | Pheu Thai
move-forward | party | TH | Move Forward
umno | party | MY | UMNO, Umno
pakatan | party | MY | Pakatan Harapan
perikatan | party | MY | Perikatan Nasional
golkar | party | ID | Golkar
cpp-kh | party | KH | Cambodian People's Party
funcinpec | party | KH | Funcinpec
alp | party | AU | Australian Labor Party, ALP
new-zealand-first | party | NZ | New Zealand First, NZ First
act-nz | party | NZ | ACT New Zealand
bloc-quebecois | party | CA | Bloc Québécois, Bloc Quebecois
ndp | party | CA | NDP, New Democratic Party, New Democrats
pri | party | MX | PRI
morena | party | MX | Morena
pt-br | party | BR | Workers' Party, Workers Party
peronists | party | AR | Peronists
anc | party | ZA | ANC, African National Congress
da-za | party | ZA | Democratic Alliance
eff | party | ZA | EFF, Economic Freedom Fighters
ifp | party | ZA | IFP, Inkatha, Inkatha Freedom Party
mk-party | party | ZA | uMkhonto weSizwe, MK Party
zanu-pf | party | ZW | Zanu-PF, ZANU-PF
mdc | party | ZW | MDC, Movement for Democratic Change
odm | party | KE | ODM, Orange Democratic Movement
apc | party | NG | APC, All Progressives Congress
pdp | party | NG | PDP, Peoples Democratic Party
ndc | party | GH | NDC, National Democratic Congress
npp | party | GH | NPP, New Patriotic Party
ennahda | party | TN | Ennahda
sp-nl | party | NL | Dutch Socialist Party
pvdd | party | NL | PvdD, Party for the Animals
groenlinks | party | NL | GroenLinks
sgp | party | NL | SGP
fvd | party | NL | FvD, Forum for Democracy
volt | party | NL | Volt
denk | party | NL | DENK
50plus | party | NL | 50PLUS, 50Plus
lpf | party | NL | LPF
vooruit | party | BE | Vooruit
vlaams-belang | party | BE | Vlaams Belang, Flemish Interest
groen | party | BE | Groen party
ecolo | party | BE | Ecolo
mr | party | BE | Reformist Movement, MR
ps-be | party | BE | PS
sp-a | party | BE | sp.a
engages | party | BE | Les Engagés
pvda-ptb | party | BE | PVDA-PTB, PTB-PVDA, Workers' Party of Belgium
defi | party | BE | DéFI
`;
