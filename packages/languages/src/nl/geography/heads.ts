/** Heads of government after whom a government is called: country | names. */
const heads = `
AR | Kirchner, Macri, Milei
AT | Kurz, Nehammer, Stocker
AU | Albanese, Morrison, Turnbull
BE | Martens, Dehaene, Verhofstadt, Leterme, Di Rupo, Michel, De Croo, De Wever
BR | Lula, Bolsonaro, Temer, Rousseff
CA | Trudeau, Carney, Harper
CL | Boric, Piñera
CO | Uribe, Santos, Duque, Petro
CZ | Babiš, Fiala
DE | Adenauer, Brandt, Schmidt, Kohl, Schröder, Merkel, Scholz, Merz
DK | Frederiksen
EG | Mubarak, Sisi
ES | Zapatero, Rajoy, Sánchez
ET | Abiy
FI | Marin, Orpo
FR | Mitterrand, Chirac, Sarkozy, Hollande, Macron, Barnier, Bayrou, Lecornu
GB | Thatcher, Blair, Cameron, Johnson, Truss, Sunak, Starmer
GR | Tsipras, Mitsotakis, Papandreou
HU | Orbán, Orban
IL | Rabin, Peres, Barak, Sharon, Olmert, Netanyahu, Bennett, Lapid
IN | Modi
IR | Rouhani, Raisi, Pezeshkian
IT | Berlusconi, Prodi, Monti, Renzi, Conte, Draghi, Meloni
JP | Abe, Kishida, Suga, Ishiba, Takaichi
KE | Kenyatta, Ruto
KR | Yoon, Moon, Park
LY | Dbeibah
MX | Peña Nieto, López Obrador, Sheinbaum
NG | Buhari, Tinubu
NL | Den Uyl, Van Agt, Lubbers, Balkenende, Rutte, Schoof, Jetten
NO | Solberg, Støre
NZ | Ardern, Luxon
PH | Duterte, Marcos, Aquino
PK | Sharif
PL | Tusk, Morawiecki
PT | Costa, Montenegro
RO | Bolojan
RS | Vucic, Vučić
RU | Jeltsin, Poetin
SD | Bashir
SE | Reinfeldt, Löfven, Kristersson
SK | Fico
SY | Assad
TR | Erdogan, Erdoğan
TW | Tsai, Lai
UA | Porosjenko, Zelensky
US | Nixon, Carter, Reagan, Bush, Clinton, Obama, Trump, Biden
VE | Chávez, Maduro
ZA | Mbeki, Zuma, Ramaphosa
`;

const calls = (name: string): string =>
  ['kabinet', 'regering', 'regime', 'bewind'].map((noun) => `${noun}-${name}`).join(', ');

/** Governments called after their heads, which stand for the country: country | names. */
export const headed = heads.replace(
  /\| (.*)/g,
  (_, names: string) => `| ${names.split(', ').map(calls).join(', ')}`,
);
