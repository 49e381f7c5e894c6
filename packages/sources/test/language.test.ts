import { describe, expect, test } from 'vitest';
import { findLanguage } from '../src/index.ts';
import { PROFILES } from '../src/language/profiles.ts';

/** A sentence of the genre in each language. */
const SENTENCES: Readonly<Record<string, string>> = {
  nl: 'De onderhandelaars hebben donderdag geen akkoord bereikt over een wapenstilstand.',
  en: 'The negotiators failed to reach a deal on a ceasefire on Thursday.',
  de: 'Die Unterhändler haben sich am Donnerstag nicht auf eine Waffenruhe geeinigt.',
  fr: "Les négociateurs n'ont pas trouvé d'accord sur un cessez-le-feu jeudi.",
  es: 'Los negociadores no alcanzaron el jueves un acuerdo sobre el alto el fuego.',
  it: 'I negoziatori non hanno raggiunto giovedì un accordo sul cessate il fuoco.',
  pt: 'Os negociadores não chegaram na quinta-feira a um acordo sobre a trégua.',
  af: 'Die onderhandelaars het Donderdag nie ooreenstemming oor ’n skietstilstand bereik nie.',
  fy: 'De ûnderhannelers binne it tongersdei net iens wurden oer in wapenstilstân.',
  da: 'Forhandlerne blev torsdag ikke enige om en våbenhvile, og de mødes igen i morgen.',
  sv: 'Förhandlarna kunde inte enas om ett eldupphör på torsdagen, men de möts igen.',
  pl: 'Negocjatorzy nie osiągnęli w czwartek porozumienia w sprawie zawieszenia broni.',
  cs: 'Vyjednavači se ve čtvrtek nedohodli na příměří, ale budou jednat dál.',
  hu: 'A tárgyalók csütörtökön nem jutottak megállapodásra a tűzszünetről.',
  ro: 'Negociatorii nu au ajuns joi la un acord privind încetarea focului.',
  tr: 'Müzakereciler perşembe günü ateşkes konusunda bir anlaşmaya varamadı.',
  id: 'Para perunding tidak mencapai kesepakatan tentang gencatan senjata pada hari Kamis.',
  ru: 'Переговорщики в четверг не договорились о прекращении огня.',
  uk: 'Перемовники у четвер не домовилися про припинення вогню.',
  bg: 'Преговарящите не постигнаха в четвъртък споразумение за прекратяване на огъня.',
  sr: 'Преговарачи у четвртак нису постигли договор о прекиду ватре.',
  ar: 'لم يتوصل المفاوضون يوم الخميس إلى اتفاق على وقف إطلاق النار.',
  fa: 'مذاکره‌کنندگان روز پنجشنبه به توافقی برای آتش‌بس نرسیدند.',
  ur: 'مذاکرات کار جمعرات کو جنگ بندی پر متفق نہیں ہو سکے۔',
  he: 'המשא ומתן ביום חמישי הסתיים ללא הסכם על הפסקת אש.',
  el: 'Οι διαπραγματευτές δεν κατέληξαν την Πέμπτη σε συμφωνία.',
  zh: '谈判代表周四未能就停火达成协议。',
  ja: '交渉担当者は木曜日、停戦で合意できなかった。',
  ko: '협상 대표들은 목요일 휴전에 합의하지 못했다.',
  hi: 'वार्ताकार गुरुवार को युद्धविराम पर सहमत नहीं हो सके।',
};

describe('findLanguage', () => {
  test.each(Object.entries(SENTENCES))('finds %s in one sentence', (language, sentence) => {
    expect(findLanguage(sentence)?.language).toBe(language);
  });

  test.each(['', '1 2 3', '– – –', 'Ankara'])('finds none in “%s”', (text) => {
    expect(findLanguage(text)).toBeNull();
  });

  test('is surer of ten sentences than of two words', () => {
    const few = findLanguage('de partijen')?.confidence;
    const many = findLanguage(SENTENCES.nl!.repeat(10))?.confidence;
    expect(many).toBeGreaterThan(few!);
  });

  test('goes by the text around names and quotes of another language', () => {
    const text = 'De minister zei „Die Lage ist ernst“ en vertrok daarna met zijn ambtgenoot naar het hotel.';
    expect(findLanguage(text)?.language).toBe('nl');
  });
});

test('what tells languages apart is made once, however many texts there are', () => {
  for (const profiles of Object.values(PROFILES)) expect(profiles()).toBe(profiles());
});
