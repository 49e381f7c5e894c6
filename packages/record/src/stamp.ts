import { createHash } from 'node:crypto';
import { standingDecisions } from './account/index.ts';
import type { Decision, Identity, Negotiation } from './model.ts';
import type { Overview } from './overview.ts';
import type { Reader } from './store/index.ts';

/**
 * For each of the negotiations a hash of all that an account of now, and what is told of it, depend on: the
 * negotiation, its reports as they were read, who is who in them, whose words they have, and what was decided on facts
 * of them and on sources. Reports about other talks, and decisions on their facts, leave it as it is; those on
 * negotiations and on who is who show in what is told of both.
 */
export async function stampsOf(
  reader: Reader,
  { identities, voices, decisions }: Overview,
  negotiations: readonly Negotiation[],
): Promise<Map<string, string>> {
  const stamps = negotiations.map((one) => new Stamp(one));
  const byReport = new Map<string, Stamp[]>();
  for (const [at, { reports }] of negotiations.entries()) {
    for (const report of reports) byReport.set(report, [...(byReport.get(report) ?? []), stamps[at]!]);
  }
  for await (const { id, revision, replaces } of reader.rows({ ids: [...byReport.keys()] })) {
    for (const stamp of byReport.get(id)!) stamp.tell(id, revision, replaces, voices.get(id));
  }
  const standing = standingDecisions(decisions);
  for (const decision of standing) {
    for (const stamp of concernedBy(decision, stamps, byReport)) stamp.tell(decision);
  }
  const named = namesIn(standing);
  for (const identity of identities.all) {
    const here = named.has(identity.id) ? new Set(stamps) : new Set<Stamp>();
    for (const { report, entity } of identity.members) {
      for (const stamp of byReport.get(report) ?? []) here.add(stamp.name(report, entity));
    }
    const face = here.size === 0 ? [] : faceOf(identity);
    for (const stamp of here) stamp.tellNamed(face);
  }
  return new Map(negotiations.map(({ id }, at) => [id, stamps[at]!.digest()]));
}

/** The stamps of the negotiations whose accounts a decision may change by itself. */
function concernedBy(
  { action }: Decision,
  all: readonly Stamp[],
  byReport: ReadonlyMap<string, readonly Stamp[]>,
): readonly Stamp[] {
  if (action.kind === 'grade') return all;
  return 'fact' in action ? (byReport.get(action.fact.report) ?? []) : [];
}

/** The stamp of one negotiation in the making. */
class Stamp {
  readonly #hash = createHash('sha256');
  #named: string[] = [];

  constructor(...about: readonly unknown[]) {
    this.tell(...about);
  }

  tell(...values: readonly unknown[]): void {
    this.#hash.update(JSON.stringify(values));
  }

  /** An entity of a report, which belongs to the identity that is told next. */
  name(report: string, entity: string): this {
    this.#named.push(report, entity);
    return this;
  }

  /** Somebody, after all the entities that are one with it. */
  tellNamed(face: readonly unknown[]): void {
    this.tell(face, this.#named);
    this.#named = [];
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}

/** Whatever decisions name, identities among it: a corrected fact may name somebody of whom no report here speaks. */
function namesIn(decisions: readonly Decision[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { action } of decisions) {
    JSON.stringify(action, (_, value: unknown) => {
      if (typeof value === 'string') found.add(value);
      return value;
    });
  }
  return found;
}

/** What an account tells of somebody: not in how many reports of other talks an office is given. */
const faceOf = ({
  id,
  kind,
  name,
  aliases,
  country,
  classification,
  roles,
  because,
}: Identity): unknown[] => [
  [id, kind, name, aliases, country, classification],
  because.flatMap(({ decision }) => decision ?? []),
  roles.map((role) => [role.id, role.text, role.of, role.former]),
];
