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
    ['Oleksii Reznikov, Oleksi Reznikov, Олексій Резніков, Алексей Резников'],
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
    ['Khaled Mashal, Khalid Meshaal, Chaled Masjal, خالد مشعل'],
    [
      'Abdel Fattah al-Sisi, Abdul Fatah Sissi, Abd al-Fattah as-Sisi, Abdelfattah el-Sisi, عبد الفتاح السيسي',
    ],
    ['Yusuf al-Haddad, Yusuf Alhaddad, Joesoef Al Haddad, Yousef el-Haddad, Yusuf bin Omar al-Haddad'],
    ['Mohammad Bagher Ghalibaf, Mohammad Baqer Qalibaf, محمدباقر قالیباف'],
    ['Mohammed bin Salman, Mohammad bin Salman, محمد بن سلمان'],
    ['Yahya Sinwar, Jahja Sinwar, يحيى السنوار'],
    ['Muammar Gaddafi, Moammar Kadhafi, Muammar al-Qaddafi, معمر القذافي'],
  ])('in Arabic and Persian: %s', (names) => {
    expect(gathered(eachIn(names.split(', '), COUNTRY))).toHaveLength(1);
  });

  test.each([
    ['Benjamin Netanyahu, Benyamin Netanjahoe, Binyamin Netanyahu, בנימין נתניהו'],
    ["Ehud Ya'ari, Ehud Yaari, Ehoed Ya’ari, אהוד יערי"],
    ['Shlomo Ben-Ami, Shlomo Ben Ami, Sjlomo Ben-Ami, שלמה בן עמי'],
    ['Kyriakos Mitsotakis, Κυριάκος Μητσοτάκης'],
    ['Alexis Tsipras, Αλέξης Τσίπρας'],
  ])('in Hebrew and Greek: %s', (names) => {
    expect(gathered(eachIn(names.split(', '), COUNTRY))).toHaveLength(1);
  });

  test.each([
    ['José Muñoz, Jose Munoz'],
    ['Mustafa Kemal Dağoğlu, Mustafa Kemal Dagoglu, Kemal Dağoğlu'],
    ['Mitch McAllen, Mitch MacAllen, Mitch Mc Allen'],
    ['Frans van der Berg, Frans Van Der Berg'],
    ['Gustavo Petro, Gustavo Petro Urrego'],
    ['Mohammad Javad Zarif, Javad Zarif'],
    ['Xi Jinping, Jinping Xi'],
    ['Kim Jong Un, Kim Jong-un, Kim Jong-Un'],
    ['Jean-Yves Le Goff, Jean Yves Le Goff'],
    ['Antony Fuller, Anthony Fuller, Tony Fuller'],
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
    ['Mohammad Daoud Karimi, Mohammad Yusuf Karimi'],
    ['Ivan Petrov, Ivan Petrenko'],
    ['Aleksandr Petrov, Aleksandra Petrova'],
    ['Mohammed Haddad, Mahmoud Haddad'],
    ['محمد حداد, محمود حداد'],
    ['Li Hui, Lai Hui'],
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
  const names = ['Joeri Oesjenko', 'Joeri Oesjenko', 'Yuri Ushenko', 'Oesjenko', 'Joeri Oešenko'];
  expect(theOne(eachIn(names, COUNTRY)).because).toEqual([
    { how: 'same-name', forms: ['Joeri Oesjenko', 'Joeri Oesjenko'] },
    { how: 'transliteration', forms: ['Joeri Oesjenko', 'Joeri Oešenko'] },
    { how: 'surname', forms: ['Joeri Oesjenko', 'Oesjenko'] },
    { how: 'transliteration', forms: ['Joeri Oesjenko', 'Yuri Ushenko'] },
  ]);
});
