import { geography } from './geography.ts';
import { list } from './offices/list.ts';
import { organisations } from './organisations.ts';
import { portfolios } from './portfolios.ts';

/** How Dutch names offices. */
export const offices = {
  offices: list,
  portfolios,
  ranks: `
    former | voormalig(e), gewezen, vroegere, eertijds, eertijdse, oud-, ex-, ex, wijlen, afgetreden, afgezette, vorige | oud, ex
    acting | waarnemend(e), fungerend(e), interim-, interim, demissionair(e), tijdelijk(e), ad interim |
    deputy | vice-, vice, onder-, adjunct-, adjunct, plaatsvervangend(e), assistent- | vice, onder, adjunct
    first | eerste |
    senior | senior, hoog, hooggeplaatste, vooraanstaande, prominente, top- | top
    high | hoge, hoger |
    chief | hoofd-, belangrijkste, voornaamste, hoogste | hoofd
    then | toenmalig(e), huidig(e), zittend(e), nieuwe, nieuw, aankomend(e), beoogd(e) |
  `,
  leads: `
    head-of-delegation | delegatie, onderhandelingsdelegatie, onderhandelingsteam
    opposition-leader | oppositie
    chief-of-general-staff | generale staf
  `,
  aliases: `
    vice-president | deputy-president
    head-of-policy-planning | director-of-policy-planning
    high-representative | head-of-foreign-affairs
    deputy-chairman | deputy-chairperson
    high-commissioner | high-commissioner
    high-commissioner-for-peace | high-commissioner-for-peace
    high-commissioner-for-human-rights | high-commissioner-for-human-rights
    high-commissioner-for-refugees | high-commissioner-for-refugees
    official | chief-official
    diplomat | chief-diplomat
    adviser | chief-adviser
    leader | chief-leader
    commander | chief-commander
    judge | chief-judge
    general | chief-general
  `,
  blocked: `
    aan het hoofd, over het hoofd, boven het hoofd, uit het hoofd, het hoofd bieden, Premier League, generaal pardon,
    president-directeur, minister-president-directeur
  `,
  unglued: `
    begeleider, begeleiders, opleider, opleiders, verleider, verleiders, misleider, misleiders, inleider, inleiders,
    geleider, geleiders, spoorwegleider
  `,
  of: ['van'],
  at: ['bij'],
  for: ['voor'],
  bodies: ['dienst', 'diensten', 'commissie', 'raad', 'agentschap'],
  articles: ['de', 'het', "'t"],
  and: ['en', '&'],
  determiners: [
    'de',
    'het',
    'een',
    'zijn',
    'haar',
    'hun',
    'onze',
    'deze',
    'die',
    'dit',
    'dat',
    'geen',
    'elke',
  ],
  breaks: [
    'van',
    'voor',
    'met',
    'en',
    'of',
    'door',
    'aan',
    'in',
    'op',
    'bij',
    'tot',
    'als',
    'dat',
    'die',
    'is',
    'was',
    'zei',
    'om',
    'naar',
    'over',
    'uit',
  ],
  followers: [
    'die',
    'zei',
    'zegt',
    'is',
    'was',
    'heeft',
    'had',
    'van',
    'bij',
    'in',
    'uit',
    'op',
    'en',
    'met',
    'aan',
    'wil',
    'zal',
    'kan',
    'voor',
    'als',
    'dat',
  ],
  adjuncts: false,
  wordsAreIds: false,
  geography,
  organisations,
};
