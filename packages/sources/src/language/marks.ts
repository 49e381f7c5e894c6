/** What a language looks like in writing. General knowledge, enough to tell languages apart in a sentence. */
export interface LanguageMarks {
  /** Its commonest little words, roughly the most frequent first. */
  readonly words: string;
  /** The letters that it writes besides those that all languages of the script share. */
  readonly letters?: string;
  /** The shared letters that it hardly writes. */
  readonly lacks?: string;
  /** Sequences of letters that are common in it. */
  readonly clusters?: string;
}

/*
 * These words stand here and not with the languages that Parley reads, since they serve to recognise all the
 * others and to say so.
 */

/** Languages in Cyrillic letters. */
export const CYRILLIC: Readonly<Record<string, LanguageMarks>> = {
  ru: {
    words:
      'в и не на что с по как это он из к а для от был за но его о также же все так я она бы у до при их только было после том или если то этого чтобы мы будет уже еще ещё со между может года были под ее её когда которые который них была нет без перед они во вы',
    letters: 'иыэёщяюьй',
    clusters: 'ого ть ени ции ся',
  },
  uk: {
    words:
      'в і у на що не з до та за як це від й а для про по він також його був із але є було чи року або під час їх вже між ще при так бути може які який яка після зі все ми якщо через її були щоб лише тільки вона вони цього той сказав проти',
    letters: 'иіїєґщяюьй',
    clusters: 'ого ти ськ ції ся',
  },
  be: {
    words:
      'у і не на што з да як па ён для ад за а гэта яго таксама але ў або быў было пра пры іх толькі каб пасля яшчэ ужо які якія яна яны паміж мы будзе былі гэтага супраць',
    letters: 'іўыэёяюьй',
  },
  bg: {
    words:
      'на и да в за се от е не с че са по като до но ще при това след има или който които бе само му си той би което през към още обаче между без беше които са както тя те сме година против която го',
    letters: 'иъщяюьй',
    clusters: 'ът ата ото ите ето',
  },
  sr: {
    words:
      'и у је да се на за су од са о а који из што као до није би ће или по само које бити али не био која сам још како према може након између већ због против била тако године пре га током своје',
    letters: 'иђјљњћџ',
  },
  mk: {
    words:
      'на и да во за се од е не со дека ќе ги го што по како до но при тоа ја има или кој кои беше само му си тој би кое низ кон уште меѓу без година против која сум биде',
    letters: 'иѓќѕјљњџ',
  },
  kk: {
    words:
      'және мен бұл бір үшін бойынша деп да де болып туралы еді ол осы екі жылы кейін болды мүмкін сол арасында',
    letters: 'иәғқңөұүһіыэяюьй',
  },
};

/** Languages in Arabic letters. */
export const ARABIC: Readonly<Record<string, LanguageMarks>> = {
  ar: {
    words:
      'في من على إلى أن عن مع هذا التي الذي هذه ما لا بعد كان قال بين قد كما أو لم ذلك إن كل قبل و وقال ولا وفي خلال منذ حول كانت أنه ضد غير عام هو هي عدم بن',
    letters: 'ةىيكأإؤئآ',
  },
  fa: {
    words:
      'و در به از که این را با است برای آن یک می تا بر خود هم شد کرد بود شده او ما باید اما اگر نیز پس گفت هر دو بین های ها کرده ای نمی است. دارد شود همه بی پیش روز سال علیه',
    letters: 'پچژگکیآئأ',
  },
  ur: {
    words:
      'کے میں کی ہے اور سے کا کو نے کہ پر اس ہیں یہ کر بھی تھا ان ایک نہیں تو وہ جو کیا تک گیا ہو گئے لیے ساتھ تھے کہا بعد ہوئے رہے',
    letters: 'پچژگکیٹڈڑںہھےآئ',
  },
  ps: {
    words: 'د په او چې کې له دا سره ته یې هم دی نه به لپاره خو کړي شوي ده هغه پر',
    letters: 'پچژګکیټډړښځڅېۍ',
  },
  ckb: {
    words: 'لە و بە بۆ کە ئەو لەگەڵ ئەم دەکات بوو هەر دەبێت یان کرد هەروەها',
    letters: 'پچژگکیڕڵۆێەئ',
  },
};

/** Scripts that (nearly) one language of the news writes, by the name of the script in Unicode. */
export const SINGLE_SCRIPTS: Readonly<Record<string, string>> = {
  Han: 'zh',
  Hiragana: 'ja',
  Katakana: 'ja',
  Hangul: 'ko',
  Greek: 'el',
  Hebrew: 'he',
  Georgian: 'ka',
  Armenian: 'hy',
  Devanagari: 'hi',
  Bengali: 'bn',
  Tamil: 'ta',
  Telugu: 'te',
  Gujarati: 'gu',
  Gurmukhi: 'pa',
  Malayalam: 'ml',
  Kannada: 'kn',
  Sinhala: 'si',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
  Myanmar: 'my',
  Ethiopic: 'am',
  Tibetan: 'bo',
};
