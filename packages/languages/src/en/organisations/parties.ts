/** Parties that form governments, unions and employers that bargain: id | kind | country | names. */
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
spd | party | DE | SPD
cdu | party | DE | CDU, CDU/CSU
csu | party | DE | CSU
fdp | party | DE | FDP
afd | party | DE | AfD
dup | party | GB | DUP, Democratic Unionist Party, Democratic Unionists
sinn-fein | party | IE | Sinn Féin, Sinn Fein
uup | party | GB | UUP, Ulster Unionist Party, Ulster Unionists
sdlp | party | GB | SDLP
snp | party | GB | SNP, Scottish National Party
fianna-fail | party | IE | Fianna Fáil, Fianna Fail
fine-gael | party | IE | Fine Gael
pvv | party | NL | PVV
vvd | party | NL | VVD
nsc | party | NL | NSC
bbb | party | NL | BBB
cda | party | NL | CDA
d66 | party | NL | D66
groenlinks-pvda | party | NL | GroenLinks-PvdA, GL-PvdA
pvda | party | NL | PvdA
christenunie | party | NL | ChristenUnie
ja21 | party | NL | JA21
n-va | party | BE | N-VA
cd-v | party | BE | CD&V
open-vld | party | BE | Open VLD
ovp | party | AT | ÖVP
spo | party | AT | SPÖ
fpo | party | AT | FPÖ
neos | party | AT | Neos, NEOS
likud | party | IL | Likud
shas | party | IL | Shas
fnv | party | NL | FNV
cnv | party | NL | CNV
vno-ncw | party | NL | VNO-NCW
ig-metall | party | DE | IG Metall
verdi | party | DE | Ver.di
uaw | party | US | UAW, United Auto Workers
teamsters | party | US | Teamsters
sag-aftra | party | US | SAG-AFTRA
writers-guild | party | US | Writers Guild of America, Writers Guild
amptp | party | US | AMPTP, Alliance of Motion Picture and Television Producers
rmt | party | GB | RMT
aslef | party | GB | Aslef
bma | party | GB | BMA, British Medical Association
machinists | party | US | the Machinists, International Association of Machinists
`;
