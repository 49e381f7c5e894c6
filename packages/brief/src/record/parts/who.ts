import type { BriefLanguage } from '../../model.ts';
import type { Dossier, Fact, Span } from '@parley/dossier';
import { documentOf } from '../documents.ts';
import { rolePieces } from '../../describe.ts';
import { groupBy } from '../../group.ts';
import type { Block, Brief, Line } from '../../model.ts';
import { lineOn, readingOf } from '../../reading.ts';
import type { Reading } from '../../reading.ts';
import { oneLine } from '../../text.ts';
import { recordWordsOf } from '../../words/record/index.ts';
import type { RecordWords } from '../../words/record/index.ts';
import { wordsOf } from '../../words/index.ts';
import { shortDay, yearOf } from '../days.ts';
import { entityOf, inReadersWords } from '../dossier.ts';
import { listOf } from '../lists.ts';
import type { Table } from '../table.ts';
import { recordBrief } from '../telling.ts';
import type { RecordOptions } from '../telling.ts';
import type { Identity, Reason, Report, RoleHeld } from '@parley/record';

type Role = Extract<Fact, { type: 'role' }>;

const NAMES_SHOWN = 24;
/** So many places are cited of a name, an office or a reason: the first in each of so many reports. */
const MOST_CITED = 3;

/** Who somebody is: names, offices with the time in which reports give them, and why all of these are one. */
export function makeWho(identity: Identity, reports: readonly Report[], options: RecordOptions): Brief {
  const scene = sceneOf(identity, reports, options);
  const { own, reading } = scene;
  const blocks: Block[] = [
    ...listOf(namesIn(scene), (name) => nameLine(scene, name), own.headings.aliases, NAMES_SHOWN),
    ...listOf(
      identity.roles.filter((held) => factsFor(scene, held).length > 0),
      (held) => roleLine(scene, held),
      own.headings.roles,
    ),
    ...listOf(identity.because, (reason) => reasonLine(scene, reason), own.headings.because),
  ].filter(({ lines }) => lines.length > 0);
  const regions = new Intl.DisplayNames(reading.words.locale, { type: 'region', fallback: 'none' });
  const country = /^[A-Z]{2}$/.test(identity.country ?? '') ? regions.of(identity.country!) : undefined;
  const details = [
    own.kinds[identity.kind],
    identity.kind === 'country' ? undefined : country,
    own.reports(new Set(identity.members.map(({ report }) => report)).size),
  ].filter((detail) => detail !== undefined);
  const section = { id: 'identity' as const, heading: own.sections.identity, blocks };
  const documents = scene.reports.map(documentOf);
  const title = reading.names.of(identity.id);
  return recordBrief({ words: reading.words, documents }, { title, details }, [section], own.nothingHere);
}

interface Scene {
  readonly identity: Identity;
  /** Those that know it, the oldest first. */
  readonly reports: readonly Report[];
  readonly reading: Reading;
  readonly own: RecordWords;
  /** Where reports mention it, by the words that stand there. */
  readonly mentions: ReadonlyMap<string, readonly Span[]>;
  readonly year: number | null;
}

function sceneOf(identity: Identity, reports: readonly Report[], { language }: RecordOptions): Scene {
  const known = new Set(identity.members.map(({ report }) => report));
  const own = reports
    .filter(({ id }) => known.has(id))
    .toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0));
  return {
    identity,
    reports: own,
    reading: readingOf(gathered(identity, own, language), wordsOf(language)),
    own: recordWordsOf(language),
    mentions: groupBy(
      own.flatMap((report) => mentionsIn(identity, report)),
      ({ quote }) => oneLine(quote),
    ),
    year: yearOf(own.at(-1) && documentOf(own.at(-1)!).published),
  };
}

const dayOf = (report: Report) => documentOf(report).published ?? '9';

function mentionsIn({ members }: Identity, { id, dossier }: Report): Span[] {
  const ours = new Set(members.filter(({ report }) => report === id).map(({ entity }) => entity));
  return dossier.entities.filter((entity) => ours.has(entity.id)).flatMap(({ mentions }) => mentions);
}

/** The offices that reports give it, as facts of one dossier: ids of others carry their report before them. */
function gathered(identity: Identity, reports: readonly Report[], language: BriefLanguage): Dossier {
  const texts = new Map(reports.map((report) => [report.id, documentOf(report)]));
  const self = entityOf(identity, texts, language);
  const others = reports.flatMap((report) =>
    report.dossier.entities.map((entity) => ({ ...entity, id: `${report.id} ${entity.id}` })),
  );
  return {
    contract: '1',
    documents: reports.map(documentOf),
    entities: [self, ...others],
    times: [],
    facts: reports.flatMap((report) => rolesIn(identity, report)),
  };
}

function rolesIn({ id, members }: Identity, report: Report): Role[] {
  const ours = new Set(members.filter((one) => one.report === report.id).map(({ entity }) => entity));
  return report.dossier.facts
    .filter((fact) => fact.type === 'role')
    .filter(({ person }) => ours.has(person))
    .map(({ of, reportedBy, ...fact }) => ({
      ...fact,
      id: `${report.id} ${fact.id}`,
      person: id,
      ...(of !== undefined && { of: `${report.id} ${of}` }),
      ...(reportedBy !== undefined && { reportedBy: `${report.id} ${reportedBy}` }),
    }));
}

/** Its names that some report mentions it by, its own first. */
const namesIn = ({ identity: { name, aliases }, mentions }: Scene) =>
  [name, ...aliases].filter((form) => spansFor(mentions, form).length > 0);

/** The mentions that hold a form, those that are it before those that have more words. */
function spansFor(mentions: Scene['mentions'], form: string): readonly Span[] {
  const exact = mentions.get(oneLine(form));
  if (exact) return exact;
  return [...mentions].flatMap(([quote, spans]) => (quote.includes(form) ? spans : []));
}

/** The first of each document, of so many documents. */
function firstOfEach(spans: readonly Span[]): Span[] {
  return [...groupBy(spans, ({ document }) => document).values()]
    .map((same) => same[0]!)
    .slice(0, MOST_CITED);
}

function nameLine({ own, mentions }: Scene, form: string): Line {
  const spans = spansFor(mentions, form);
  const line = lineOn(firstOfEach(spans), [{ text: form }], false);
  return { ...line, aside: own.reports(new Set(spans.map(({ document }) => document)).size) };
}

/** The facts of the reports that give an office. */
function factsFor({ reading }: Scene, { id, text, former }: RoleHeld): Role[] {
  const facts = reading.facts('role').filter((fact) => fact.former === former);
  return facts.filter(({ title }) => (id === null ? oneLine(title.text) === oneLine(text) : title.id === id));
}

/** “11 May – 2 June | minister of defence of Ukraine (4 reports)” */
function roleLine(scene: Scene, held: RoleHeld): Line {
  const { reading, own, year } = scene;
  const facts = factsFor(scene, held);
  const told = facts.find(({ of }) => of !== undefined) ?? facts[0]!;
  const days = [held.first, held.last]
    .filter((day) => day !== null)
    .map((day) => shortDay(day, reading.words, year));
  const label = days[0] === days[1] ? (days[0] ?? '') : own.range(days[0]!, days[1]!);
  const evidence = firstOfEach(facts.flatMap((fact) => fact.evidence));
  return {
    ...lineOn(evidence, rolePieces(reading, inReadersWords(told, reading.words)), false, label),
    aside: own.reports(held.reports.length),
  };
}

function reasonLine({ own, mentions }: Scene, { how, forms }: Reason): Line {
  const [one, other] = forms;
  const cited = forms.flatMap((form) => firstOfEach(spansFor(mentions, form)).slice(0, 1));
  const all = [...mentions.values()].flat();
  return lineOn(cited.length > 0 ? cited : all.slice(0, 1), [{ text: own.reasons[how](one, other) }], false);
}

/** Somebody or something, for programs. */
export interface WhoEntry {
  readonly id: string;
  readonly kind: Identity['kind'];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country?: string;
  readonly roles: readonly (RoleHeld & { readonly evidence: readonly Span[] })[];
  readonly reports: readonly string[];
  readonly because: readonly Reason[];
}

/** Who somebody is, for programs. */
export function whoJson(identity: Identity, reports: readonly Report[], options: RecordOptions): WhoEntry {
  const scene = sceneOf(identity, reports, options);
  const { id, kind, aliases, country, roles, because } = identity;
  return {
    id,
    kind,
    name: scene.reading.names.of(id),
    aliases,
    ...(country !== undefined && { country }),
    roles: roles.map((held) => ({
      ...held,
      evidence: factsFor(scene, held).flatMap(({ evidence }) => evidence),
    })),
    reports: [...new Set(identity.members.map(({ report }) => report))],
    because,
  };
}

/** Names and offices as a table. */
export function whoTable(identities: readonly Identity[]): Table {
  const rows = identities.flatMap(({ id, kind, name, aliases, country, roles }) => {
    const base = [id, kind, name, aliases, country];
    const held = roles.map((role) => [
      ...base,
      role.id,
      role.text,
      role.of,
      role.former ? 'former' : '',
      role.first,
      role.last,
      role.reports,
    ]);
    return held.length > 0 ? held : [[...base, '', '', '', '', '', '', []]];
  });
  const columns = [
    'id',
    'kind',
    'name',
    'aliases',
    'country',
    'office',
    'words',
    'of',
    'former',
    'first',
    'last',
    'reports',
  ];
  return { columns, rows };
}
