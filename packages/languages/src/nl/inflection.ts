/** Strong and irregular verbs: infinitive, past singular, past plural, participle, and what else is not regular. */
const TABLE = `
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
begrijpen begreep begrepen begrepen
bergen borg borgen geborgen
bevelen beval bevalen bevolen
bezwijken bezweek bezweken bezweken
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
breken brak braken gebroken
brengen bracht brachten gebracht
buigen boog bogen gebogen
denken dacht dachten gedacht
doen deed deden gedaan doet
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
duiken dook doken gedoken
dwingen dwong dwongen gedwongen
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan gaat
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad heeft
heffen hief hieven geheven
helpen hielp hielpen geholpen
houden hield hielden gehouden
jagen joeg joegen gejaagd
kiezen koos kozen gekozen
kijken keek keken gekeken
klimmen klom klommen geklommen
klinken klonk klonken geklonken
komen kwam kwamen gekomen komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
kruipen kroop kropen gekropen
laden laadde laadden geladen
laten liet lieten gelaten
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
meten mat maten gemeten
mijden meed meden gemeden
nemen nam namen genomen
prijzen prees prezen geprezen
raden raadde raadden geraden
rijden reed reden gereden
roepen riep riepen geroepen
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen slaat
slijten sleet sleten gesleten
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
staan stond stonden gestaan staat
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stoten stootte stootten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verbieden verbood verboden verboden
verdrijven verdreef verdreven verdreven
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verwelkomen verwelkomde verwelkomden verwelkomd verwelkomt verwelkom
verzinnen verzon verzonnen verzonnen
vinden vond vonden gevonden
vliegen vloog vlogen gevlogen
vragen vroeg vroegen gevraagd
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
winnen won wonnen gewonnen
worden werd werden geworden
wreken wreekte wreekten gewroken
zeggen zei zeiden gezegd
zenden zond zonden gezonden
zien zag zagen gezien ziet
zingen zong zongen gezongen
zinken zonk zonken gezonken
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zweren zwoer zwoeren gezworen
zwijgen zweeg zwegen gezwegen
`;

const FORMS = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([infinitive, ...forms]) => [infinitive!, forms] as const),
);

/** Particles that stand before a verb, joined to its infinitive and its participle: aanvallen, aangevallen. */
const PARTICLE =
  /^(?:aan|achter|af|bijeen|bij|binnen|dicht|dood|door|gelijk|goed|in(?!formeren|vesteren|tegreren|sisteren|strueren|stalleren|spireren|ter|viteren|nen|casseren)|los|mee|na|neer|om|onder|open|op|over|plaats|samen|stil|stop|stuk|tegen|terecht|terug|toe|uiteen|uit|vast|vol|voort|voor|vrij|weg)(?=.{4})/u;

/** Prefixes that leave out the “ge” of the participle: verbieden, verboden; ontbieden, ontboden. */
const PREFIX = /^(?:be|ge|her|ont|ver)/u;

/** Prefixes that, unstressed, do so too: overleggen, overlegd; onderbreken, onderbroken. */
const UNSTRESSED = /^(?:aan|door|mis|om|onder|over|vol|voor|weer)(?=.{4})/u;

/** The forms of a strong or irregular verb, also with an unstressed prefix; undefined for a regular one. */
function strongForms(infinitive: string): readonly string[] | undefined {
  const own = FORMS.get(infinitive);
  if (own) return own;
  const prefix = PREFIX.exec(infinitive)?.[0];
  const root = prefix === undefined ? undefined : FORMS.get(infinitive.slice(prefix.length));
  return root?.map((form, i) => `${prefix}${i === 2 ? form.replace(/^ge/u, '') : form}`);
}

/**
 * The forms of a Dutch verb by its infinitive, a separable one joined: stem, third person, past and participle, with
 * the spelling rules for vowels and final consonants (Algemene Nederlandse Spraakkunst 2.3) and the strong verbs. Some
 * forms do not exist, which does no harm: nobody writes them.
 */
export function inflect(infinitive: string): string[] {
  const own = simpleForms(infinitive);
  const prefix = UNSTRESSED.exec(infinitive)?.[0];
  if (prefix !== undefined)
    own.push(
      ...simpleForms(infinitive.slice(prefix.length)).map((form) => prefix + form.replace(/^ge/u, '')),
    );
  const particle = PARTICLE.exec(infinitive)?.[0];
  if (particle === undefined) return own;
  return [...own, ...simpleForms(infinitive.slice(particle.length)).map((form) => `${particle}${form}`)];
}

function simpleForms(infinitive: string): string[] {
  return [...(strongForms(infinitive) ?? []), ...regularForms(infinitive)];
}

function regularForms(infinitive: string): string[] {
  const root = /^(.{2,})en$/u.exec(infinitive)?.[1];
  if (root === undefined) return [];
  const stem = stemOf(root);
  const dental = /(?:[tkfspxc]|ch)$/u.test(root) ? 't' : 'd';
  const past = `${stem}${dental}e`;
  const participle = /^(?:be|ge|ver|ont|her|er)/u.test(infinitive) ? stem : withGe(stem);
  const ended = /[td]$/u.test(stem) ? participle : `${participle}${dental}`;
  return [
    stem,
    stem.endsWith('t') ? stem : `${stem}t`,
    past,
    `${past}n`,
    ended,
    `${ended}e`,
    `${infinitive}d`,
  ];
}

/** “ge” before a stem; a diaeresis parts it from a vowel that would be read with it: geëindigd, geïnformeerd. */
const withGe = (stem: string): string =>
  `ge${stem.replace(/^(?:e(?!u)|i)/u, (vowel) => (vowel === 'e' ? 'ë' : 'ï'))}`;

/** The root as it is written at the end of a word: `mak` → maak, `vergezell` → vergezel, `lev` → leef. */
function stemOf(root: string): string {
  if (/([^aeiou])\1$/u.test(root)) return root.slice(0, -1);
  const open = /(?:^|[^aeiou])([aeou])[^aeiouwxj]$/u.exec(root);
  const weak = /.[aeiou].*(?:el|er|en|em)$/u.test(root);
  const long = open && !weak ? `${root.slice(0, -1)}${open[1]!}${root.at(-1)!}` : root;
  return long.replace(/v$/u, 'f').replace(/z$/u, 's');
}
