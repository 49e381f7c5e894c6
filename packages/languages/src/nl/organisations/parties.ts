/** Political parties of parliaments and coalitions: id | kind | country | names. */
export const parties = `
greens | party | - | de Groenen, Groenen
liberals | party | - | de Liberalen, Liberalen
conservatives | party | - | de Conservatieven, Conservatieven, Tories
social-democrats | party | - | sociaaldemocraten, Sociaaldemocraten
christian-democrats | party | - | christendemocraten, Christendemocraten
socialists | party | - | Socialisten, Socialistische Partij
liberal-democrats | party | - | Liberaal-Democraten, LibDems
democrats | party | - | Democraten, Democratische Partij
republicans | party | - | Republikeinen, Republikeinse Partij
spd | party | DE | SPD
cdu | party | DE | CDU, CDU/CSU
csu | party | DE | CSU
fdp | party | DE | FDP, Vrije Democraten
afd | party | DE | AfD, Alternative für Deutschland
dup | party | GB | DUP
sinn-fein | party | IE | Sinn Féin, Sinn Fein
uup | party | GB | UUP
sdlp | party | GB | SDLP
snp | party | GB | SNP
fianna-fail | party | IE | Fianna Fáil, Fianna Fail
fine-gael | party | IE | Fine Gael
pvv | party | NL | PVV, Partij voor de Vrijheid
vvd | party | NL | VVD
nsc | party | NL | NSC, Nieuw Sociaal Contract
bbb | party | NL | BBB, BoerBurgerBeweging
cda | party | NL | CDA, Christen-Democratisch Appèl
d66 | party | NL | D66, Democraten 66
groenlinks-pvda | party | NL | GroenLinks-PvdA, GL-PvdA, GroenLinks/PvdA
pvda | party | NL | PvdA, Partij van de Arbeid
christenunie | party | NL | ChristenUnie
ja21 | party | NL | JA21
n-va | party | BE | N-VA
cd-v | party | BE | CD&V
open-vld | party | BE | Open VLD, Open Vld
ovp | party | AT | ÖVP
spo | party | AT | SPÖ
fpo | party | AT | FPÖ
neos | party | AT | Neos, NEOS
likud | party | IL | Likud
shas | party | IL | Shas
peoples-party | party | - | Volkspartij
freedom-party | party | - | Vrijheidspartij
communists | party | - | Communisten, Communistische Partij
labor | party | - | Arbeiderspartij, Arbeidspartij
centre-party | party | - | Centrumpartij
left-party | party | - | Linkse Partij, Linkspartij
progress-party | party | - | Vooruitgangspartij
national-party | party | - | Nationale Partij
moderates | party | SE | Moderaten
sweden-democrats | party | SE | Zwedendemocraten, Zweden-Democraten
venstre | party | DK | Venstre
danish-peoples | party | DK | Deense Volkspartij
finns-party | party | FI | Finnenpartij, Ware Finnen
ncp | party | FI | Nationale Coalitiepartij
bsw | party | DE | BSW
die-linke | party | DE | Die Linke
bundnis90 | party | DE | Bündnis 90/Die Grünen
svp | party | CH | SVP, Zwitserse Volkspartij
lfi | party | FR | La France insoumise, LFI
rn | party | FR | RN, Rassemblement National, Front National
lr | party | FR | Les Républicains
renaissance | party | FR | En Marche
modem | party | FR | MoDem
nfp | party | FR | Nouveau Front Populaire
pp-es | party | ES | PP, Partido Popular
psoe | party | ES | PSOE
vox | party | ES | Vox
podemos | party | ES | Podemos, Unidas Podemos
sumar | party | ES | Sumar
ciudadanos | party | ES | Ciudadanos
junts | party | ES | Junts, Junts per Catalunya
erc | party | ES | ERC, Esquerra Republicana
pnv | party | ES | PNV, Baskische Nationalistische Partij
bildu | party | ES | EH Bildu, Bildu
ps-pt | party | PT | Portuguese Socialist Party
psd-pt | party | PT | PSD
chega | party | PT | Chega
pd-it | party | IT | PD, Partito Democratico
fdi | party | IT | Fratelli d'Italia, Broeders van Italië
lega | party | IT | Lega, Lega Nord
forza-italia | party | IT | Forza Italia
m5s | party | IT | Vijfsterrenbeweging, M5S
italia-viva | party | IT | Italia Viva
syriza | party | GR | Syriza, SYRIZA
new-democracy | party | GR | Nieuwe Democratie, Nea Dimokratia
pasok | party | GR | Pasok, PASOK
golden-dawn | party | GR | Gouden Dageraad
anel | party | GR | Onafhankelijke Grieken
pis | party | PL | PiS, Recht en Rechtvaardigheid
po-pl | party | PL | Burgerplatform, Burgercoalitie
konfederacja | party | PL | Konfederacja
ano | party | CZ | ANO
ods | party | CZ | ODS
spolu | party | CZ | Spolu
smer | party | SK | Smer, Smer-SD
hlas | party | SK | Hlas
fidesz | party | HU | Fidesz
jobbik | party | HU | Jobbik
tisza | party | HU | Tisza-partij
psd-ro | party | RO | Social Democratic Party of Romania
pnl | party | RO | PNL
usr | party | RO | USR
udmr | party | RO | UDMR
gerb | party | BG | GERB, Gerb
vmro | party | MK | VMRO-DPMNE, VMRO
hdz | party | HR | HDZ
sns | party | RS | SNS, Servische Progressieve Partij
srpska-lista | party | XK | Servische Lijst, Srpska Lista
vetevendosje | party | XK | Vetevendosje, Vetëvendosje
snsd | party | BA | SNSD
sds | party | SI | SDS
united-russia | party | RU | Verenigd Rusland
servant | party | UA | Dienaar van het Volk
georgian-dream | party | GE | Georgische Droom
akp | party | TR | AKP, AK-partij
chp | party | TR | CHP, Republikeinse Volkspartij
mhp | party | TR | MHP
hdp | party | TR | HDP
dem-tr | party | TR | DEM-partij
reform-uk | party | GB | Reform UK, UKIP, Ukip, Brexit Party
plaid | party | GB | Plaid Cymru
alliance-ni | party | GB | Alliance Party
tuv | party | GB | TUV
utj | party | IL | Verenigd Thora-Jodendom, Verenigd Torah-Jodendom
blue-white | party | IL | Blauw-Wit, Kahol Lavan
yamina | party | IL | Yamina
yisrael-beiteinu | party | IL | Yisrael Beiteinu, Israel Beitenu, Jisrael Beeténoe
otzma | party | IL | Otzma Yehudit, Joodse Kracht
religious-zionism | party | IL | Religieus Zionisme
raam | party | IL | Ra'am, Raam
amal | party | LB | Amal-beweging, Amal?
lebanese-forces | party | LB | Lebanese Forces
fpm | party | LB | Vrije Patriottische Beweging
bjp | party | IN | BJP, Bharatiya Janata Party
inc | party | IN | Congrespartij
ppp | party | PK | PPP, Pakistaanse Volkspartij
pml-n | party | PK | PML-N
pti | party | PK | PTI
bnp-bd | party | BD | Bangladesh Nationalist Party
awami | party | BD | Awami Liga, Awami League
uml | party | NP | CPN-UML
ldp | party | JP | LDP, Liberaal-Democratische Partij
cdp-jp | party | JP | Constitutional Democratic Party
komeito | party | JP | Komeito
dpp | party | TW | DPP, Democratische Progressieve Partij
ppp-kr | party | KR | People Power Party, PPP
pheu-thai | party | TH | Pheu Thai
move-forward | party | TH | Move Forward
umno | party | MY | UMNO, Umno
pakatan | party | MY | Pakatan Harapan
perikatan | party | MY | Perikatan Nasional
golkar | party | ID | Golkar
cpp-kh | party | KH | Cambodjaanse Volkspartij
funcinpec | party | KH | Funcinpec
alp | party | AU | ALP
new-zealand-first | party | NZ | New Zealand First, NZ First
act-nz | party | NZ | ACT New Zealand
bloc-quebecois | party | CA | Bloc Québécois, Bloc Quebecois
ndp | party | CA | NDP
pri | party | MX | PRI
morena | party | MX | Morena
pt-br | party | BR | Arbeiderspartij van Brazilië
peronists | party | AR | Peronisten
anc | party | ZA | ANC, Afrikaans Nationaal Congres
da-za | party | ZA | Democratische Alliantie
eff | party | ZA | EFF
ifp | party | ZA | IFP, Inkatha
mk-party | party | ZA | uMkhonto weSizwe, MK-partij
zanu-pf | party | ZW | Zanu-PF, ZANU-PF
mdc | party | ZW | MDC, Beweging voor Democratische Verandering
odm | party | KE | ODM
apc | party | NG | APC
pdp | party | NG | PDP
ndc | party | GH | NDC
npp | party | GH | NPP
ennahda | party | TN | Ennahda
sp-nl | party | NL | SP
pvdd | party | NL | PvdD, Partij voor de Dieren
groenlinks | party | NL | GroenLinks
sgp | party | NL | SGP
fvd | party | NL | FvD, Forum voor Democratie
volt | party | NL | Volt
denk | party | NL | DENK
50plus | party | NL | 50PLUS, 50Plus
lpf | party | NL | LPF
vooruit | party | BE | Vooruit
vlaams-belang | party | BE | Vlaams Belang
groen | party | BE | Groen?
ecolo | party | BE | Ecolo
mr | party | BE | MR
ps-be | party | BE | PS
sp-a | party | BE | sp.a
engages | party | BE | Les Engagés, cdH
pvda-ptb | party | BE | PVDA, PTB, PVDA-PTB, PTB-PVDA
defi | party | BE | DéFI
`;
