import { memoised } from './memo.ts';
import { readingsOf, soundDistance } from './sounds.ts';

/*
 * Given names that languages translate rather than transliterate, and short forms that the press uses for full
 * ones. General knowledge of given names; a line holds forms of one name.
 */

const LINES = `
volodymyr vladimir wladimir володимир владимир uladzimir
oleksandr alexander aleksandr aleksander alexandr olexandr олександр александр sasha aliaksandr alyaksandr
mykhailo mikhail michail mychajlo mikhailo михайло михаил michael mike mikael misha
andriy andrii andrij andri andrey andrei andrej андрій андрей andrew
dmytro dmitry dmitri dmitrij dmitriy дмитро дмитрий
oleksiy oleksii oleksi alexei aleksei aleksej alexey олексій алексей
mykola nikolai nikolaj nikolay микола николай nicholas nicolas
yevhen jevhen yevhenii evgeny jevgeni yevgeny evgeni євген евгений eugene
pavlo pavel павло павел paul
petro pyotr pjotr petr peter петро петр петър pieter
vasyl vasily vasili vasilij василь василий
serhiy serhii serhi serhij sergei sergej sergey sergi сергій сергей serge
hryhoriy hryhorii grigory grigori григорій григорий
yuriy yurii yuri joeri juri jurij юрій юрий iouri
yosyp iosif josif joseph jozef joe josef yosef
mykyta nikita никита микита
kostiantyn kostyantyn konstantin костянтин константин constantine
olena elena jelena yelena olana helena олена елена
iryna irina ирина ірина irene
kateryna ekaterina katerina jekaterina катерина екатерина catherine
tetiana tetyana tatiana tatyana tatjana тетяна татьяна
yuliia yulia julia joelia юлія юлия
anton antonius anthony antony antoine antonio tony антон
denys denis денис
danylo daniil daniel danil данило даниил dan
illia ilya ilja ілля илья
maksym maxim maksim максим
ivan iwan іван иван
ihor igor игор ігор игорь ігорь
oleh oleg олег
taras тарас
valeriy valery valerii валерій валерий
vitaliy vitaly vitali vitalii віталій виталий
zakhar zachar zachary
benjamin binyamin benyamin
yitzhak isaac itzhak jitschak
shimon simon simeon sjimon
moshe moses mosje
yaakov jacob jakob
yehuda judah jehoeda
yisrael israel
ibrahim ebrahim abraham
ismail esmail esmaeil ismael
yusuf yousef joesoef youssef
william bill willem will wilhelm billy
robert bob rob bobby
richard dick rick
edward ted ed eddie eduard
james jim jimmy
john jack jan johnny johan johannes
charles charlie chuck karel karl carl
thomas tom tommy
david dave
stephen steven steve stefan stephan
christopher chris
gregory greg
jeffrey jeff geoffrey
kenneth ken
lawrence larry laurence
leonard len
matthew matt matthias mattias
patrick pat paddy
peter pete
philip phil filip philippe felipe
ronald ron
samuel sam
timothy tim
theodore theo ted
donald don
douglas doug
francis frank francois francisco franciscus
frederick fred friedrich frederik
george joris georges jorge georg giorgos yorgos
gerald gerry gerard jerry
henry harry hendrik henri heinrich
louis lewis luis lodewijk ludwig
lucas luke luc
oliver olly ollie olivier
elizabeth liz elisabeth beth betty
margaret maggie
katherine kate kathy
susan sue
deborah debbie
jennifer jen jenny
rebecca becky
alexandra sandra
victoria vicky
ann anne anna hanna ганна анна
maria mary marie marija mariya
`;

const rowsByForm = new Map<string, number[]>();
const formsBySound = new Map<string, Set<string>>();

LINES.trim()
  .split('\n')
  .forEach((line, row) => {
    for (const form of line.split(' ')) {
      put(rowsByForm, form, row);
      for (const { key } of readingsOf(form))
        formsBySound.set(key, (formsBySound.get(key) ?? new Set()).add(form));
    }
  });

function put(index: Map<string, number[]>, form: string, row: number): void {
  const known = index.get(form);
  if (known === undefined) index.set(form, [row]);
  else known.push(row);
}

/** The lines that a name stands in, itself or in a spelling that sounds the same. */
const rowsOf = memoised((name): readonly number[] => {
  const [reading] = readingsOf(name);
  const near = reading!.key.length < 2 ? [] : [...(formsBySound.get(reading!.key) ?? [])];
  const same = near.filter((form) => soundDistance(form, name) <= 0.25);
  return [...new Set([name, ...same].flatMap((form) => rowsByForm.get(form) ?? []))];
});

/** Marks that two given names (lower case) share when they are forms of one. */
export const variantsOf = (name: string): string[] => rowsOf(name).map((row) => `#${row}`);

/** Whether two given names (lower case) are forms of one. */
export const areVariants = (a: string, b: string): boolean => {
  const rows = rowsOf(a);
  return rows.length > 0 && rowsOf(b).some((row) => rows.includes(row));
};
