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
benjamin binyamin benyamin bibi
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

const groups = new Map<string, Set<number>>();
LINES.trim()
  .split('\n')
  .forEach((line, row) => {
    for (const form of line.split(' ')) groups.set(form, (groups.get(form) ?? new Set()).add(row));
  });

/** Marks that two given names (lower case) share when they are forms of one. */
export const variantsOf = (name: string): string[] => [...(groups.get(name) ?? [])].map((row) => `#${row}`);

/** Whether two given names (lower case) are forms of one. */
export function areVariants(a: string, b: string): boolean {
  const rows = groups.get(a);
  const others = groups.get(b);
  return rows !== undefined && others !== undefined && [...rows].some((row) => others.has(row));
}
