import type { Modality, Span } from '@parley/dossier';
import type { FactReader, FindingOf, Reading } from '../fact.ts';
import { base } from '../fact.ts';
import type { Context } from '../../context.ts';
import { Scene, scopeOf } from '../clauses/index.ts';
import { settingOf } from '../meeting/setting.ts';
import type { Standing } from './deeds.ts';
import { DEALINGS, NOUNS, VERBS } from './deeds.ts';
import { derivedEvents } from './derived.ts';
import type { Happening } from './happening.ts';
import { mustHappening } from './must.ts';
import { nounHappening } from './nominal.ts';
import { Parties } from './parties.ts';
import { verbHappening } from './verbal.ts';

type Event = FindingOf<'event'>;

const MODALITIES: Readonly<Record<Standing, Modality>> = {
  done: 'asserted',
  denied: 'denied',
  possible: 'possible',
  announced: 'planned',
  promised: 'asserted',
  threatened: 'asserted',
  refused: 'asserted',
  attempted: 'possible',
};

/** The concepts of all words from which a pattern starts. */
const STARTS = [
  ...VERBS.map(({ verb }) => verb),
  ...DEALINGS.map(({ verb }) => verb),
  ...NOUNS.map(({ noun }) => noun),
];

/** Events: who did what to whom, in the terms of the PLOVER ontology (manual 0.8, 2021). */
export const readEvents: FactReader = (reading) => {
  const scene = new Scene(reading);
  const parties = new Parties(scene);
  const happenings = [
    ...reading.context
      .withConcept(...STARTS)
      .map((index) => verbHappening(index, scene, parties) ?? nounHappening(index, scene, parties)),
    ...reading.context.withConcept('MUST').map((index) => mustHappening(index, scene, parties)),
  ].filter((happening) => happening !== null);
  const found = telling(happenings, reading).map((each) => toFinding(each, reading, scene, parties));
  return merged([...derivedEvents(reading), ...found]);
};

/** Without those that say in general what another of the sentence says with its recipients: “threatened to attack B”. */
function telling(happenings: readonly Happening[], { context }: Reading): Happening[] {
  const key = ({ anchor, event, actors }: Happening) =>
    `${context.token(anchor).sentence} ${event} ${actors.join(',')}`;
  const full = new Set(happenings.filter(({ recipients }) => recipients.length > 0).map(key));
  return happenings.filter((each) => each.recipients.length > 0 || !full.has(key(each)));
}

function toFinding(happening: Happening, reading: Reading, scene: Scene, parties: Parties): Event {
  const { context } = reading;
  const { anchor, tokens, standing } = happening;
  const { from, to } = context.tree.sentenceOf(anchor);
  const heads = [anchor, context.tree.clauseOf(anchor)];
  const { time, place } = settingOf(anchor, heads, reading);
  const speaker = scene.speakerAt(anchor);
  const actors = parties.settle(happening.actors);
  return {
    ...base([context.span(from, to)], happening.confidence, MODALITIES[standing]),
    ...(speaker === undefined ? {} : { reportedBy: speaker }),
    type: 'event',
    event: happening.event,
    actors,
    recipients: parties.settle(happening.recipients).filter((id) => !actors.includes(id)),
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    text: wordingOf(anchor, tokens, context),
    pattern: happening.pattern,
  };
}

/** So many words at most tell what was done. */
const MOST_WORDS = 40;

/** What was done in the words of the text, for people to read: a verb with all that it is about, or a noun with that. */
function wordingOf(anchor: number, tokens: readonly number[], context: Context): string {
  const verb = [anchor, ...tokens].find((at) => context.token(at).upos === 'VERB');
  const about = verb === undefined ? context.tree.subtree(anchor) : scopeOf(verb, context);
  const all = [...tokens, ...about];
  const [from, to] = [Math.min(...all), Math.max(...all)];
  if (to - from < MOST_WORDS) return bare(from, to, context);
  return context.text(Math.min(...tokens), Math.max(...tokens) + 1);
}

/** Without the marks at both ends. */
function bare(from: number, to: number, context: Context): string {
  const isMark = (at: number) => context.token(at).upos === 'PUNCT';
  let [first, last] = [from, to];
  while (first < last && isMark(first)) first++;
  while (last > first && isMark(last)) last--;
  return context.text(first, last + 1);
}

/** One finding for the same deed of the same parties at the same time, with all the words that say so. */
function merged(events: readonly Event[]): Event[] {
  const found = new Map<string, Event>();
  for (const event of events) {
    const key = [
      event.event,
      event.modality,
      event.time?.value ?? '',
      [...event.actors].sort().join(','),
      [...event.recipients].sort().join(','),
    ].join('|');
    const known = found.get(key);
    if (!known) found.set(key, event);
    else for (const span of event.evidence) addSpan(known.evidence, span);
  }
  return [...found.values()];
}

function addSpan(spans: Span[], span: Span): void {
  if (!spans.some((other) => other.start === span.start && other.end === span.end)) spans.push(span);
}
