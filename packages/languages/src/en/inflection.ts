/** Irregular verbs: infinitive, past, participle where it differs. */
const TABLE = `
beat beat beaten, become became, begin began begun, bend bent, bid bid, bind bound, bite bit bitten, bleed bled,
blow blew blown, break broke broken, bring brought, build built, burn burnt, buy bought, catch caught,
choose chose chosen, come came, cut cut, deal dealt, draw drew drawn, drive drove driven, eat ate eaten,
fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew flown, forbid forbade forbidden,
forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go went gone,
grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept,
know knew known, lay laid, lead led, leave left, lend lent, let let, lose lost, make made, mean meant, meet met,
overrun overran, overthrow overthrew overthrown, pay paid, put put, quit quit, rebuild rebuilt, ring rang rung,
rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken,
shoot shot, show showed shown, shut shut, sink sank sunk, sit sat, slay slew slain, speak spoke spoken, spend spent,
split split, spread spread, stand stood, steal stole stolen, stick stuck, strike struck stricken, swear swore sworn,
sweep swept, take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown,
undertake undertook undertaken, understand understood, uphold upheld, win won, withdraw withdrew withdrawn,
withhold withheld, write wrote written
`;

const IRREGULAR = new Map(
  TABLE.trim()
    .split(/,\s+/u)
    .map((entry) => entry.split(' '))
    .map(([infinitive, ...forms]) => [infinitive!, forms] as const),
);

/**
 * The forms of an English verb by its infinitive: third person, past and participles, a final consonant doubled or
 * not (“banned”), and those of irregular verbs. Some forms do not exist, which does no harm: nobody writes them.
 */
export function inflect(infinitive: string): string[] {
  if (infinitive.length < 3) return [];
  return [...(IRREGULAR.get(infinitive) ?? []), ...regularForms(infinitive)];
}

function regularForms(infinitive: string): string[] {
  if (/[^aeiou]y$/u.test(infinitive)) {
    const root = infinitive.slice(0, -1);
    return [`${root}ies`, `${root}ied`, `${infinitive}ing`];
  }
  const root = infinitive.endsWith('e') ? infinitive.slice(0, -1) : infinitive;
  const third = /(?:s|x|z|ch|sh)$/u.test(infinitive) ? `${infinitive}es` : `${infinitive}s`;
  const forms = [third, `${root}ed`, `${root}ing`];
  const final = /[^aeiou][aeiou]([bdglmnprt])$/u.exec(infinitive)?.[1];
  return final === undefined ? forms : [...forms, `${infinitive}${final}ed`, `${infinitive}${final}ing`];
}
