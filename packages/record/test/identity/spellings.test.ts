import { describe, expect, test } from 'vitest';
import { eachIn, gathered, profile, theOne } from './profiles.ts';

const COUNTRY = { country: 'XA', company: ['XA', 'XB'] };

describe('One person stays one over spellings, languages and scripts', () => {
  test.each([
    [
      'Volodymyr Zelenskyy, Volodymyr Zelensky, Volodymyr Zelenski, Wolodymyr Selenskyj, Володимир Зеленський',
    ],
    ['Volodymyr Zelensky, Владимир Зеленский, Vladimir Zelenski, Володимир Олександрович Зеленський'],
    ['Vladimir Poetin, Vladimir Putin, Владимир Путин, Wladimir Putin, Vladimir Poutine, Володимир Путін'],
    ['Rustem Oemjerov, Rustem Umerov, Рустем Умєров, Rustem Oemerov'],
    ['Sergei Lavrov, Sergej Lawrow, Сергей Лавров, Sergueï Lavrov'],
    ['Sergej Sjojgoe, Sergei Shoigu, Сергей Шойгу, Sergueï Choïgou, Sergei Schoigu'],
    ['Viktor Joesjtsjenko, Viktor Joesjenko, Viktor Yushchenko, Віктор Ющенко, Wiktor Juschtschenko'],
    ['Aleksandr Loekasjenko, Alexander Lukashenko, Александр Лукашенко, Аляксандр Лукашэнка'],
    ['Serhiy Kyslytsya, Serhi Kyslytsja, Сергій Кислиця, Sergei Kislitsa'],
    ['Michail Gorbatsjov, Mikhail Gorbachev, Михаил Горбачёв, Michail Gorbatschow'],
    ['Aleksandar Vučić, Aleksandar Vucic, Александар Вучић'],
    ['Bojko Borisov, Boyko Borissov, Бойко Борисов'],
    ['Nikol Pashinyan, Nikol Pasjinian, Nikol Paschinjan'],
  ])('in Cyrillic and its romanisations: %s', (names) => {
    expect(gathered(eachIn(names.split(', '), COUNTRY))).toHaveLength(1);
  });

  test.each([
    ['Abbas Araghchi, Abbas Araqchi, Abbas Aragchi, Seyed Abbas Araghchi, عباس عراقچی'],
    ['Ismail Haniyeh, Ismaïl Haniya, Esmail Haniyeh, إسماعيل هنية'],
    ['Ali Khamenei, Ali Chamenei, Ayatollah Ali Khamenei, علی خامنه‌ای'],
    ['Khalil al-Hayya, Khalil el-Hayya, Chalil al-Haya, خليل الحية'],
    [
      'Abdel Fattah al-Sisi, Abdul Fatah Sissi, Abd al-Fattah as-Sisi, Abdelfattah el-Sisi, عبد الفتاح السيسي',
    ],
    ['Badr al-Busaidi, Badr Albusaidi, Badr Al Busaidi, Badr al-Boesaidi, Badr bin Hamad Al Busaidi'],
    ['Mohammad Bagher Ghalibaf, Mohammad Baqer Qalibaf, محمدباقر قالیباف'],
    ['Mohammed bin Salman, Mohammad bin Salman, محمد بن سلمان'],
    ['Yahya Sinwar, Jahja Sinwar, يحيى السنوار'],
    ['Muammar Gaddafi, Moammar Kadhafi, Muammar al-Qaddafi, معمر القذافي'],
  ])('in Arabic and Persian: %s', (names) => {
    expect(gathered(eachIn(names.split(', '), COUNTRY))).toHaveLength(1);
  });

  test.each([
    ['Benjamin Netanyahu, Benyamin Netanjahoe, Binyamin Netanyahu, בנימין נתניהו'],
    ["Gideon Sa'ar, Gideon Saar, Gideon Sa’ar, גדעון סער"],
    ['Itamar Ben-Gvir, Itamar Ben Gvir, איתמר בן גביר'],
    ['Kyriakos Mitsotakis, Κυριάκος Μητσοτάκης'],
    ['Alexis Tsipras, Αλέξης Τσίπρας'],
  ])('in Hebrew and Greek: %s', (names) => {
    expect(gathered(eachIn(names.split(', '), COUNTRY))).toHaveLength(1);
  });

  test.each([
    ['Rodrigo Londoño, Rodrigo Londono'],
    ['Recep Tayyip Erdoğan, Recep Tayyip Erdogan, Tayyip Erdogan'],
    ['Brett McGurk, Brett MacGurk, Brett Mc Gurk'],
    ['Ursula von der Leyen, Ursula Von Der Leyen'],
    ['Gustavo Petro, Gustavo Petro Urrego'],
    ['Mohammad Javad Zarif, Javad Zarif'],
    ['Xi Jinping, Jinping Xi'],
    ['Kim Jong Un, Kim Jong-un, Kim Jong-Un'],
    ['Jean-Noël Barrot, Jean Noel Barrot'],
    ['Antony Blinken, Anthony Blinken, Tony Blinken'],
  ])('with accents, particles, hyphens, short forms and either order: %s', (names) => {
    expect(gathered(eachIn(names.split(', '), COUNTRY))).toHaveLength(1);
  });
});

describe('Names that look alike but are not one stay apart', () => {
  test.each([
    ['Boris Johnson, Boris Jansen'],
    ['Hassan Nasser, Hussein Nasser'],
    ['Raúl Castro, Fidel Castro'],
    ['Vladimir Medinsky, Viktor Medinsky'],
    ['Volodymyr Zelensky, Olena Zelenska'],
    ['Mohammad Masoom Stanekzai, Mohammad Abbas Stanikzai'],
    ['Ivan Petrov, Ivan Petrenko'],
  ])('%s', (names) => {
    expect(gathered(eachIn(names.split(', '), COUNTRY))).toHaveLength(2);
  });
});

test('Ranks and offices before a name are no part of it', () => {
  const told = { ...COUNTRY, titles: ['onderhandelaar'] };
  expect(
    gathered([profile('a', 'Onderhandelaar Anna Novak', told), profile('b', 'Anna Novak', told)]),
  ).toHaveLength(1);
});

test('A person goes by the full form that most reports have; the others are aliases', () => {
  const names = ['Anna Novaková', 'Anna Novakova', 'Anna Novakova', 'Novakova', 'Novakova', 'Novakova'];
  const { name, aliases } = theOne(eachIn(names, COUNTRY));
  expect([name, aliases]).toEqual(['Anna Novakova', ['Novakova', 'Anna Novaková']]);
});

test('Capitals throughout make no other form', () => {
  expect(theOne(eachIn(['ANNA NOVAK', 'Anna Novak'], COUNTRY)).aliases).toEqual([]);
});

test('Every merge says how, and of which two forms', () => {
  const names = ['Joeri Oesjakov', 'Joeri Oesjakov', 'Yuri Ushakov', 'Oesjakov', 'Joeri Oešakov'];
  expect(theOne(eachIn(names, COUNTRY)).because).toEqual([
    { how: 'same-name', forms: ['Joeri Oesjakov', 'Joeri Oesjakov'] },
    { how: 'transliteration', forms: ['Joeri Oesjakov', 'Joeri Oešakov'] },
    { how: 'surname', forms: ['Joeri Oesjakov', 'Oesjakov'] },
    { how: 'transliteration', forms: ['Joeri Oesjakov', 'Yuri Ushakov'] },
  ]);
});
