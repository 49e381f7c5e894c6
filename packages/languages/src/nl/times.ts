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

const weekdays = counted(1, 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag');

const months: Terms = {
  ...counted(1, 'januari februari maart april mei juni juli augustus september oktober november december'),
};

const monthAbbreviations: Terms = {
  ...counted(1, 'jan feb mrt apr'),
  ...counted(6, 'jun jul aug sept okt nov dec'),
  febr: 2,
  sep: 9,
};

const units = counted(1, 'een twee drie vier vijf zes zeven acht negen');
const teens = counted(10, 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien');
const tens: Terms = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};

/** 1 to 99 in words, the hundreds and a thousand. */
function cardinals(): Terms {
  const words: Record<string, TermValue> = {
    ...units,
    ...teens,
    ...tens,
    één: 1,
    honderd: 100,
    duizend: 1000,
  };
  for (const [ten, value] of Object.entries(tens))
    for (const [unit, add] of Object.entries(units)) {
      const link = unit === 'twee' || unit === 'drie' ? 'ën' : 'en';
      words[`${unit}${link}${ten}`] = Number(value) + Number(add);
    }
  for (const [unit, value] of Object.entries(units))
    if (value !== 1) words[`${unit}honderd`] = Number(value) * 100;
  return words;
}

/** First to thirty-first, in words and as `1e`, `2de`. */
const ordinals: Terms = {
  ...counted(
    1,
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende',
  ),
  ...counted(
    14,
    'veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste',
  ),
  ...counted(22, 'tweeëntwintigste drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste'),
  ...counted(27, 'zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste'),
};

const partsOfDay = 'ochtend morgen middag namiddag voormiddag avond nacht';

/** `woensdagavond` and its like. */
function weekdayParts(): Terms {
  const words: Record<string, TermValue> = {};
  for (const [weekday, value] of Object.entries(weekdays))
    for (const part of partsOfDay.split(' ')) words[`${weekday}${part}`] = value;
  return words;
}

/** `gisteravond` (-1), `vanochtend` (0), `morgenmiddag` (1). */
function dayParts(): Terms {
  const words: Record<string, TermValue> = {};
  for (const [day, shift] of Object.entries({
    eergisteren: -2,
    gisteren: -1,
    vandaag: 0,
    morgen: 1,
    overmorgen: 2,
  }))
    words[day] = shift;
  for (const part of partsOfDay.split(' ')) {
    words[`gister${part}`] = -1;
    words[`gisteren${part}`] = -1;
    words[`van${part}`] = 0;
    if (part !== 'morgen') words[`morgen${part}`] = 1;
  }
  return words;
}

/** The grammar of Dutch time expressions. */
export const times: TimeGrammar = {
  terms: {
    WEEKDAY: weekdays,
    WEEKDAYPART: weekdayParts(),
    MONTH: months,
    MONTHABBR: monthAbbreviations,
    NUMBER: cardinals(),
    HOURWORD: { ...units, ...counted(10, 'tien elf twaalf') },
    FRACTION: {
      anderhalf: 1.5,
      anderhalve: 1.5,
      tweeënhalf: 2.5,
      drieënhalf: 3.5,
      vierenhalf: 4.5,
      'een half': 0.5,
      'een halve': 0.5,
    },
    ORDINAL: ordinals,
    VAGUE: all(
      0,
      'enkele enige wat verscheidene meerdere tientallen honderden talloze vele veel weinig ettelijke',
    ),
    DAYSHIFT: dayParts(),
    PART: all(0, partsOfDay),
    INPART: {
      "'s ochtends": 'am',
      "'s morgens": 'am',
      "'s middags": 'pm',
      "'s namiddags": 'pm',
      "'s avonds": 'pm',
      "'s nachts": 'night',
    },
    CALUNIT: {
      ...all('week', 'week'),
      ...all('month', 'maand'),
      ...all('year', 'jaar'),
      ...all('quarter', 'kwartaal'),
    },
    UNIT: {
      ...all('second', 'seconde seconden'),
      ...all('minute', 'minuut minuten kwartier kwartieren'),
      ...all('hour', 'uur uren uurtje'),
      ...all('day', 'dag dagen etmaal etmalen'),
      ...all('week', 'week weken'),
      ...all('month', 'maand maanden'),
      ...all('quarter', 'kwartaal kwartalen'),
      ...all('year', 'jaar jaren'),
      ...all('decade', 'decennium decennia'),
      ...all('century', 'eeuw eeuwen'),
    },
    UNITS: all('many', 'seconden minuten uren dagen weken maanden kwartalen jaren decennia eeuwen'),
    SEASON: { lente: 21, voorjaar: 21, zomer: 22, herfst: 23, najaar: 23, winter: 24 },
    DECADEWORD: {
      twintig: 1920,
      dertig: 1930,
      veertig: 1940,
      vijftig: 1950,
      zestig: 1960,
      zeventig: 1970,
      tachtig: 1980,
      negentig: 1990,
    },
    VAGUEPART: {
      ...all('begin', 'begin'),
      ...all('mid', 'half halverwege midden medio'),
      ...all('end', 'eind einde'),
    },
    HOLIDAY: {
      nieuwjaarsdag: '01-01',
      'eerste kerstdag': '12-25',
      'tweede kerstdag': '12-26',
      kerstmis: '12-25',
      kerstavond: '12-24',
      oudejaarsavond: '12-31',
      oudejaarsdag: '12-31',
    },
    EASTER: {
      pasen: 0,
      paasmaandag: 1,
      'goede vrijdag': -2,
      hemelvaartsdag: 39,
      pinksteren: 49,
      pinkstermaandag: 50,
    },
    ZONE: {
      ...all('Z', 'gmt utc'),
      ...all('+01:00', 'cet'),
      ...all('+02:00', 'cest'),
      'greenwich mean time': 'Z',
      'lokale tijd': 'local',
      'plaatselijke tijd': 'local',
      'nederlandse tijd': 'Europe/Amsterdam',
      'onze tijd': 'Europe/Amsterdam',
      'belgische tijd': 'Europe/Brussels',
      'midden-europese tijd': 'Europe/Amsterdam',
      'centraal-europese tijd': 'Europe/Amsterdam',
      'duitse tijd': 'Europe/Berlin',
      'franse tijd': 'Europe/Paris',
      'zwitserse tijd': 'Europe/Zurich',
      'italiaanse tijd': 'Europe/Rome',
      'britse tijd': 'Europe/London',
      'turkse tijd': 'Europe/Istanbul',
      'moskouse tijd': 'Europe/Moscow',
      'russische tijd': 'Europe/Moscow',
      'tijd in moskou': 'Europe/Moscow',
      'oekraïense tijd': 'Europe/Kyiv',
      'israëlische tijd': 'Asia/Jerusalem',
      'egyptische tijd': 'Africa/Cairo',
      'iraanse tijd': 'Asia/Tehran',
      'omaanse tijd': 'Asia/Muscat',
      'qatarese tijd': 'Asia/Qatar',
      'saoedische tijd': 'Asia/Riyadh',
      'chinese tijd': 'Asia/Shanghai',
      'japanse tijd': 'Asia/Tokyo',
      'indiase tijd': 'Asia/Kolkata',
      'colombiaanse tijd': 'America/Bogota',
      'cubaanse tijd': 'America/Havana',
    },
  },
  capitalised: new Set(),
  rules: timeRules,
  tense: tenseCues,
};
