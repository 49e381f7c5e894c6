import type { TokenRules } from '@parley/analysis';

const words = (list: string) => list.trim().split(/\s+/u);

/** English words and sentence ends, after UD English (EWT, GUM): clitics and hyphenated compounds are split. */
export const tokens: TokenRules = {
  abbreviations: words(`
    mr mrs ms messrs mme mlle dr drs prof rev hon pres St Sts Mt Ft gen lt col capt cpl sgt maj adm cmdr brig
    sen sens rep reps gov govs amb atty supt insp det dep asst ass't vs v cf e.g i.e viz approx esp incl ca
    Fr pvt pte attn DR MR MRS MS ST MT FT GEN SEN REP GOV
  `),
  abbreviationsBeforeNumber: words(`
    No Nos p pp vol vols fig figs sec ch art para Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC c ca b d r al tel nr
  `),
  abbreviationsBeforeStarter: words(`
    u.s u.k u.n u.s.a e.u d.c l.a n.y inc corp ltd co bros jr sr ph.d m.d b.a m.a m.sc esq l.l.c
    Jan Feb Aug Sep Sept Oct Nov Dec Mon Tues Wed Thur Thurs Fri Tue
    dept univ assn assoc natl intl govt est ave blvd rd hwy al
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Vt Va Wash Wis Wyo
  `),
  abbreviationsBeforeCapital: words('a.m p.m etc et.al a.k.a n.d r.s.v.p p.s'),
  starters: words(`
    the a an this that these those it he she they we you i his her its their our my your there here what who when
    where why how which but and or so yet if as in on at by for from with after before since during under over
    while although though because until unless despite according to of about against among between through
    no not all both each every some many most few several one two three another other such even still also however
    meanwhile moreover earlier later last now then today yesterday tomorrow monday tuesday wednesday thursday
    friday saturday sunday once only instead more
  `),
  continuers: words(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun GMT UTC EST EDT ET CET CEST
    BST PST PDT PT CST CDT CT MST MDT Eastern Pacific Central Mountain Greenwich January February March April May
    June July August September October November December
  `),
  continuersNear: words('time'),
  nameParticles: words('de van den der la le'),
  months: words(`
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
  `),
  ordinalsBefore: [],
  clitics: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
  whole: words("o'clock d'oh ma'am"),
  splits: {
    cannot: [3],
    gonna: [3],
    gotta: [3],
    wanna: [3],
    lemme: [3],
    gimme: [3],
    dunno: [2, 1],
    dont: [2],
    didnt: [3],
    doesnt: [4],
    isnt: [2],
    arent: [3],
    wasnt: [3],
    couldnt: [5],
    wouldnt: [5],
    shouldnt: [6],
    havent: [4],
    hasnt: [3],
    "'tis": [2],
    "'twas": [2],
    "y'all": [2],
    "d'you": [2],
  },
  leadingApostrophe: words('s re ve ll d m em til cause n t'),
  genitiveApostrophe: 'split',
  hyphen: 'split',
  hyphenPrefixes: words(`
    anti co counter cross e ex inter intra mega mid mini micro multi non over pan post pre pro proto psycho re semi
    socio sub super trans u ultra un uh vice
  `),
  slash: 'split',
  percent: 'split',
  units:
    words(`am pm AM PM a.m p.m m M mn bn tn k K b B km kms mm cm kg kgs g mg ft in lb lbs mph kph kmh mi hrs hr min
    mins sec GW MW kW Hz kHz MHz GHz GB MB KB x °C C.`),
  bracketEndings: words('s es'),
  attribution: words(`
    said says asked asks replied replies added told warned wrote insisted argued wondered declared quipped demanded
    answered responded exclaimed explained noted shouted remarked tweeted
  `),
};
