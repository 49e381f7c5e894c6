import type { Dossier, Fact, FactType } from '@parley/dossier';
import { referencesOf } from '@parley/dossier';
import { Fact as FactSchema, problemsOf } from '@parley/dossier/schemas';
import { expect, test } from 'vitest';
import { document, meeting, quote, sound, statement, withFacts } from './dossiers.ts';

test('a sound dossier has no problems', () => {
  expect(problemsOf(sound)).toEqual([]);
});

test('a sound dossier is still sound after it was written and read', () => {
  expect(problemsOf(JSON.parse(JSON.stringify(sound)))).toEqual([]);
});

const wrong: readonly [what: string, dossier: unknown, problem: RegExp][] = [
  ['nothing', null, /^dossier: /],
  ['another contract', { ...sound, contract: '2' }, /^contract: /],
  ['an unknown field', { ...sound, extra: 1 }, /extra/],
  ['a fact of an unknown type', { ...sound, facts: [{ ...meeting, type: 'rumour' }] }, /^facts\.0\.type: /],
  ['a fact without evidence', withFacts({ ...meeting, evidence: [] }), /^facts\.0\.evidence: /],
  ['a statement without content', withFacts({ ...statement, content: [] }), /^facts\.0\.content: /],
  ['a confidence above one', withFacts({ ...meeting, confidence: 1.1 }), /^facts\.0\.confidence: /],
  ['an unknown status', { ...sound, facts: [{ ...meeting, status: 'maybe' }] }, /^facts\.0\.status: /],
  ['an offset that is no integer', shifted(0.5), /evidence\.0\.start/],
  ['words that stand elsewhere', shifted(1), /^fact meeting-1 \(meeting\): 14–.* does not quote document d$/],
  [
    'a span of no document',
    withFacts({ ...meeting, evidence: [{ ...quote('Anna'), document: 'x' }] }),
    /no document x/,
  ],
  ['a mention that quotes nothing', mentioned(9_000), /^entity e1: 9000–9004 does not quote/],
  ['a content that quotes nothing', badContent(), /^fact statement-1 \(statement\) content: /],
  ['a time that quotes nothing', badTime(), /^time “Friday”: /],
  ['an id of no entity', withFacts({ ...statement, speaker: 'e9' }), /speaker e9 is no entity/],
  ['a reporter that is no entity', withFacts({ ...meeting, reportedBy: 'e9' }), /reportedBy e9 is no entity/],
  [
    'a meeting that is no meeting',
    withFacts(statement, part('statement-1')),
    /meeting statement-1 is no meeting/,
  ],
  ['two facts of one id', withFacts(meeting, { ...meeting }), /^fact id meeting-1 stands twice$/],
  [
    'two entities of one id',
    { ...sound, entities: [...sound.entities, sound.entities[0]] },
    /^entity id e1 stands twice/,
  ],
  ['two documents of one id', { ...sound, documents: [document, document] }, /^document id d stands twice/],
];

test.each(wrong)('%s is found and named', (_what, dossier, problem) => {
  const problems = problemsOf(dossier);
  expect(problems.filter((one) => problem.test(one))).toHaveLength(1);
});

test('every problem is named, not only the first', () => {
  expect(problemsOf(withFacts({ ...meeting, participants: ['e8', 'e9'], place: 'e7' }))).toHaveLength(3);
});

test('a part may name a meeting of the same dossier', () => {
  expect(problemsOf(withFacts(meeting, part('meeting-1')))).toEqual([]);
});

/** The fields of each type that hold ids. */
const REFERENCES: Readonly<Record<FactType, readonly string[]>> = {
  role: ['person', 'of'],
  part: ['entity', 'meeting'],
  delegation: ['party', 'head', 'members', 'absent', 'meeting'],
  meeting: ['participants', 'place'],
  statement: ['speaker', 'addressee'],
  position: ['holder'],
  mandate: ['holder'],
  precondition: ['holder'],
  expectation: ['holder'],
  outcome: ['parties'],
  event: ['actors', 'recipients', 'place'],
  figure: [],
};

test.each(Object.entries(REFERENCES))('the references of a %s are in %j', (type, fields) => {
  const lists = ['members', 'absent', 'participants', 'parties', 'actors', 'recipients'];
  const filled = Object.fromEntries(
    Object.values(REFERENCES)
      .flat()
      .map((field) => [field, lists.includes(field) ? [`${field}!`] : `${field}!`]),
  );
  const found = referencesOf({ ...filled, type, reportedBy: 'reportedBy!' } as unknown as Fact);
  expect(found.map(({ id }) => id).sort()).toEqual(
    [...fields, 'reportedBy'].map((field) => `${field}!`).sort(),
  );
});

test('every type of fact is known to the test of references', () => {
  const types = FactSchema.options.map((option) => option.shape.type.value);
  expect(Object.keys(REFERENCES).sort()).toEqual([...types].sort());
});

function shifted(by: number): Dossier {
  const span = meeting.evidence[0]!;
  return withFacts({ ...meeting, evidence: [{ ...span, start: span.start + by, end: span.end + 1 }] });
}

function mentioned(start: number): Dossier {
  const mentions = [{ document: 'd', start, end: start + 4, quote: 'Anna' }];
  return {
    ...sound,
    entities: sound.entities.map((entity) => (entity.id === 'e1' ? { ...entity, mentions } : entity)),
  };
}

function badContent(): Dossier {
  return withFacts({ ...statement, content: [{ ...quote('We want peace'), quote: 'we want war' }] });
}

function badTime(): Dossier {
  return {
    ...sound,
    times: [{ text: 'Friday', value: null, span: { ...quote('Friday'), quote: 'Monday' } }],
  };
}

function part(meetingId: string): Fact {
  const evidence = [quote('Geneva')];
  const base = { id: 'part-1', evidence, modality: 'asserted', confidence: 1 } as const;
  return { ...base, type: 'part', entity: 'e3', part: 'host', meeting: meetingId };
}
