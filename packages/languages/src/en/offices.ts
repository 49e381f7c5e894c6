import { geography } from './geography.ts';
import { list } from './offices/list.ts';
import { organisations } from './organisations.ts';
import { portfolios } from './portfolios.ts';

/** How English names offices. */
export const offices = {
  offices: list,
  portfolios,
  ranks: `
    former | former, ex-, ex, one-time, onetime, erstwhile, once, late, ousted, deposed |
    acting | acting, caretaker, interim |
    deputy | deputy, vice-, vice |
    first | first, second |
    senior | senior, junior, high-ranking, leading, high-level, veteran |
    high | high |
    chief | chief, lead, top, main |
    then | then-, then, current, sitting, incoming, new, longtime |
  `,
  leads: `
    head-of-delegation | delegation, negotiating team
    opposition-leader | opposition
    chief-of-general-staff | general staff
  `,
  aliases: `
    vice-president | deputy-president
    head-of-policy-planning | director-of-policy-planning
    high-representative | head-of-foreign-affairs
    high-commissioner | high-commissioner
    high-commissioner-for-peace | high-commissioner-for-peace
    high-commissioner-for-human-rights | high-commissioner-for-human-rights
    high-commissioner-for-refugees | high-commissioner-for-refugees
    official | chief-official
    diplomat | chief-diplomat
    adviser | chief-adviser
    leader | chief-leader
    commander | chief-commander
    general | chief-general
    lawyer | chief-lawyer
    judge | chief-judge
    secretary-of-state-for-exiting-the-european-union | minister-of-exiting-the-european-union
  `,
  blocked: `
    at the head, Premier League, general election, general elections, head start, head on, head to, heads up,
    in general, chief among, Attorney-General's Office, president's office, prime minister's office,
    official residence, official visit, official statement, official language, heads for, heads to
  `,
  unglued: '',
  of: ['of'],
  at: ['at'],
  for: ['for'],
  bodies: [
    'service',
    'services',
    'agency',
    'agencies',
    'directorate',
    'committee',
    'council',
    'unit',
    'forces',
    'staff',
    'team',
    'community',
    'department',
    'ministry',
    'office',
  ],
  articles: ['the'],
  and: ['and', '&'],
  determiners: [
    'the',
    'a',
    'an',
    'its',
    'his',
    'her',
    'their',
    'our',
    'this',
    'that',
    'one',
    'another',
    'each',
    'no',
  ],
  breaks: [
    'of',
    'for',
    'with',
    'and',
    'or',
    'by',
    'to',
    'in',
    'on',
    'at',
    'as',
    'that',
    'who',
    'is',
    'was',
    'said',
    'from',
    'about',
    'the',
    'a',
  ],
  followers: [
    'who',
    'said',
    'says',
    'told',
    'is',
    'was',
    'has',
    'had',
    'in',
    'at',
    'from',
    'with',
    'on',
    'and',
    'will',
    'would',
    'could',
    'may',
    'briefed',
    'familiar',
    'involved',
    'close',
    'added',
    'warned',
    'declined',
    'confirmed',
    'denied',
    'that',
    'to',
    'as',
    'but',
    'by',
    'later',
    'also',
    'called',
  ],
  adjuncts: true,
  wordsAreIds: true,
  geography,
  organisations,
};
