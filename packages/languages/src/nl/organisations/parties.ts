/** Parties that form governments, unions and employers that bargain: id | kind | country | names. */
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
fdp | party | DE | FDP
afd | party | DE | AfD
dup | party | GB | DUP
sinn-fein | party | IE | Sinn Féin, Sinn Fein
uup | party | GB | UUP
sdlp | party | GB | SDLP
snp | party | GB | SNP
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
uaw | party | US | UAW
teamsters | party | US | Teamsters
sag-aftra | party | US | SAG-AFTRA
writers-guild | party | US | Writers Guild
amptp | party | US | AMPTP
rmt | party | GB | RMT
aslef | party | GB | Aslef
bma | party | GB | BMA
machinists | party | US | Machinists
`;
