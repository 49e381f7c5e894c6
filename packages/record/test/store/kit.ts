import type { Decision, Profile } from '../../src/model.ts';
import { bytesOf, fingerprint } from '../../src/reprints/index.ts';
import type { NewReport } from '../../src/store/index.ts';
import { ReportBuilder } from '../builders.ts';

/** What a test says of a report; all else is made up. */
export interface Wanted {
  readonly text?: string;
  readonly title?: string;
  readonly bodyStart?: number;
  readonly url?: string;
  readonly source?: string;
  readonly language?: string;
  readonly published?: string | null;
  readonly addedAt?: string;
  readonly reader?: string;
  readonly tag?: string;
}

/** A report with a person and a position, whose id is the one given. */
export function newReport(id: string, { tag, addedAt, reader, text, ...about }: Wanted = {}): NewReport {
  const builder = new ReportBuilder(id, { ...about, ...(text !== undefined && { text }) });
  const person = builder.person('Ada Lindqvist');
  builder.fact({ type: 'position', holder: person, issue: 'ceasefire', stance: 'demands', text: 'a truce' });
  const built = builder.build();
  const report = { ...built, addedAt: addedAt ?? '2025-06-01T12:00:00.000Z', reader: reader ?? '1' };
  return {
    report,
    profiles: [profileOf(id, person)],
    fingerprint: bytesOf(fingerprint(`Words that only report ${id} has.`)),
    digest: { id, facts: 1 },
    ...(tag !== undefined && { tag }),
  };
}

function profileOf(report: string, entity: string): Profile {
  const names = ['Ada Lindqvist', 'Lindqvist'];
  return { report, entity, kind: 'person', names, titles: [], company: ['SE'], published: '2025-05-14' };
}

export function decision(id: string, at = '2025-06-02T00:00:00.000Z', reason = 'I know'): Decision {
  return { id, at, author: 'ed', reason, action: { kind: 'pin', negotiation: 'n' } };
}

/** All that an iterable gives. */
export async function all<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of iterable) found.push(one);
  return found;
}
