import type { TimeGrammar, TermValue } from '@parley/analysis';
import { timeRules } from './time-rules.ts';
import { tenseCues } from './time-tense.ts';

type Terms = Readonly<Record<string, TermValue>>;

/** Gives each of the words, parted by spaces, one value. */
function all(value: TermValue, words: string): Terms {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}

/** Numbers the words, parted by spaces, from a first number on. */
function counted(first: number, words: string): Terms {
  return Object.fromEntries(words.split(' ').map((word, i) => [word, first + i]));
}

const units = counted(1, 'one two three four five six seven eight nine');
const teens = counted(10, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
const tens: Terms = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ordinalUnits = counted(1, 'first second third fourth fifth sixth seventh eighth ninth');

/** 1 to 99 in words, with and without hyphen, and a hundred. */
function cardinals(): Terms {
  const words: Record<string, TermValue> = {
    ...units,
    ...teens,
    ...tens,
    hundred: 100,
    'a hundred': 100,
    'one hundred': 100,
  };
  for (const [ten, value] of Object.entries(tens))
    for (const [unit, add] of Object.entries(units)) words[`${ten}-${unit}`] = Number(value) + Number(add);
  return words;
}

/** First to thirty-first in words. */
function ordinals(): Terms {
  const words: Record<string, TermValue> = {
    ...ordinalUnits,
    ...counted(
      10,
      'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    ),
    twentieth: 20,
    thirtieth: 30,
    'thirty-first': 31,
  };
  for (const [unit, add] of Object.entries(ordinalUnits)) words[`twenty-${unit}`] = 20 + Number(add);
  return words;
}

/** The grammar of English time expressions. */
export const times: TimeGrammar = {
  terms: {
    WEEKDAY: counted(1, 'monday tuesday wednesday thursday friday saturday sunday'),
    WEEKDAYABBR: { ...counted(1, 'mon tue wed thu fri sat sun'), tues: 2, thur: 4, thurs: 4 },
    MONTH: {
      ...counted(1, 'january february'),
      april: 4,
      ...counted(6, 'june july august september october november december'),
    },
    /** Months that are also names or verbs. */
    MONTHNAME: { march: 3, may: 5 },
    MONTHABBR: { ...counted(1, 'jan feb mar apr'), ...counted(6, 'jun jul aug sept oct nov dec'), sep: 9 },
    NUMBER: cardinals(),
    HOURWORD: { ...units, ...counted(10, 'ten eleven twelve') },
    FRACTION: {
      'one and a half': 1.5,
      'two and a half': 2.5,
      'three and a half': 3.5,
      'half a': 0.5,
      'half an': 0.5,
    },
    ORDINAL: ordinals(),
    VAGUE: all(0, 'several some many few'),
    DAYSHIFT: {
      today: 0,
      tonight: 0,
      yesterday: -1,
      tomorrow: 1,
      'the day before yesterday': -2,
      'the day after tomorrow': 2,
      'last night': -1,
      'this morning': 0,
      'this afternoon': 0,
      'this evening': 0,
      overnight: 0,
    },
    PART: all(0, 'morning afternoon evening night noon midday lunchtime'),
    HALF: { 'a.m.': 'am', 'p.m.': 'pm', 'a.m': 'am', 'p.m': 'pm', am: 'am', pm: 'pm' },
    INPART: { 'in the morning': 'am', 'in the afternoon': 'pm', 'in the evening': 'pm', 'at night': 'night' },
    CALUNIT: {
      ...all('week', 'week'),
      ...all('month', 'month'),
      ...all('year', 'year'),
      ...all('quarter', 'quarter'),
    },
    UNIT: {
      ...all('second', 'seconds'),
      ...all('minute', 'minute minutes'),
      ...all('hour', 'hour hours'),
      ...all('day', 'day days'),
      ...all('week', 'week weeks'),
      ...all('fortnight', 'fortnight'),
      ...all('month', 'month months'),
      ...all('quarter', 'quarter quarters'),
      ...all('year', 'year years'),
      ...all('decade', 'decade decades'),
      ...all('century', 'century centuries'),
    },
    UNITS: all('many', 'seconds minutes hours days weeks months quarters years decades centuries'),
    SEASON: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 },
    DECADEWORD: {
      twenties: 1920,
      thirties: 1930,
      forties: 1940,
      fifties: 1950,
      sixties: 1960,
      seventies: 1970,
      eighties: 1980,
      nineties: 1990,
    },
    VAGUEPART: {
      ...all('begin', 'early'),
      'the beginning of': 'begin',
      'the start of': 'begin',
      ...all('mid', 'mid mid-'),
      'the middle of': 'mid',
      ...all('end', 'late'),
      'the end of': 'end',
    },
    HOLIDAY: {
      "new year's day": '01-01',
      "new year's eve": '12-31',
      christmas: '12-25',
      'christmas day': '12-25',
      'christmas eve': '12-24',
      'boxing day': '12-26',
    },
    EASTER: {
      easter: 0,
      'easter sunday': 0,
      'easter monday': 1,
      'good friday': -2,
      'ascension day': 39,
      pentecost: 49,
    },
    ZONE: {
      ...all('Z', 'gmt utc'),
      ...all('+01:00', 'cet bst'),
      ...all('+02:00', 'cest eet'),
      ...all('+03:00', 'msk eest'),
      ...all('-05:00', 'est'),
      ...all('-04:00', 'edt'),
      'greenwich mean time': 'Z',
      et: 'America/New_York',
      'eastern time': 'America/New_York',
      'local time': 'local',
      'central european time': 'Europe/Brussels',
      'brussels time': 'Europe/Brussels',
      'london time': 'Europe/London',
      'uk time': 'Europe/London',
      'british time': 'Europe/London',
      'paris time': 'Europe/Paris',
      'berlin time': 'Europe/Berlin',
      'rome time': 'Europe/Rome',
      'geneva time': 'Europe/Zurich',
      'swiss time': 'Europe/Zurich',
      'turkish time': 'Europe/Istanbul',
      'istanbul time': 'Europe/Istanbul',
      'moscow time': 'Europe/Moscow',
      'kyiv time': 'Europe/Kyiv',
      'kiev time': 'Europe/Kyiv',
      'ukrainian time': 'Europe/Kyiv',
      'israel time': 'Asia/Jerusalem',
      'jerusalem time': 'Asia/Jerusalem',
      'cairo time': 'Africa/Cairo',
      'tehran time': 'Asia/Tehran',
      'doha time': 'Asia/Qatar',
      'riyadh time': 'Asia/Riyadh',
      'beijing time': 'Asia/Shanghai',
      'tokyo time': 'Asia/Tokyo',
      'washington time': 'America/New_York',
      'new york time': 'America/New_York',
      'india time': 'Asia/Kolkata',
    },
  },
  capitalised: new Set(['WEEKDAY', 'WEEKDAYABBR', 'MONTH', 'MONTHNAME', 'MONTHABBR', 'HOLIDAY', 'EASTER']),
  rules: timeRules,
  tense: tenseCues,
};
