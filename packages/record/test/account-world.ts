import type { Fact, FactType, Issue } from '@parley/dossier';
import { makeAccount } from '../src/account/index.ts';
import type { Account, Claim, Decision, Negotiation, Report, Variant } from '../src/model.ts';
import { reportOf, simpleIdentities } from './builders.ts';
import type { ReportBuilder } from './builders.ts';

/** What a test may say of the record around its reports. */
export interface World {
  readonly parties?: readonly string[];
  readonly mediators?: readonly string[];
  readonly issues?: readonly Issue[];
  readonly voices?: Readonly<Record<string, string>>;
  readonly grades?: Readonly<Record<string, string>>;
  readonly decisions?: readonly Decision[];
  readonly asOf?: string;
}

/** The account of all the reports, in a negotiation of Norway and Denmark unless said otherwise. */
export function accountOf(reports: readonly Report[], world: World = {}): Account {
  const { parties = ['no', 'dk'], mediators = [], issues = [] } = world;
  const { voices = {}, grades = {}, decisions = [], asOf = null } = world;
  const negotiation: Negotiation = {
    ...{ id: 'n', name: 'the talks', parties, mediators, issues, places: [], rounds: [], because: [] },
    reports: reports.map(({ id }) => id).sort(),
    pinned: false,
  };
  return makeAccount({
    ...{ negotiation, reports, decisions, asOf },
    identities: simpleIdentities(reports),
    voices: new Map(Object.entries(voices)),
    grades: new Map(Object.entries(grades)),
  });
}

/** A report of a day in 2025: `on('a', '05-16', (r, no, dk) => …)`, the two parties given. */
export function on(
  id: string,
  day: string,
  write: (r: ReportBuilder, no: string, dk: string) => void,
  about: { language?: string; source?: string; url?: string } = {},
): Report {
  const published = day === '' ? null : `2025-${day}`;
  return reportOf(id, { published, ...about }, (r) => {
    write(r, r.country('NO', 'Norway'), r.country('DK', 'Denmark'));
  });
}

export function claimsOf(account: Account, type: FactType): Claim[] {
  return account.claims.filter((claim) => claim.type === type);
}

/** The one claim of a type. */
export function theClaim(account: Account, type: FactType): Claim {
  const claims = claimsOf(account, type);
  if (claims.length !== 1)
    throw new Error(`${claims.length} claims of type ${type}: ${told(account, type).join(' ; ')}`);
  return claims[0]!;
}

/** Each claim of a type in a line: `contradicted time: b 13:00 | a 14:43`, see `tell`. */
export function told(account: Account, type: FactType): string[] {
  return claimsOf(account, type).map(tell);
}

/** `changed time, status: ac 2025-05-16 held > b 2025-05-15 planned`: who says it, and what; `>` before what was replaced, `&` before what is beside, `x` before what was rejected. */
export function tell({ state, differsIn, variants }: Claim): string {
  const [first, ...rest] = variants;
  const others = rest.map((variant) => `${signOf(variant)} ${tellVariant(variant)}`);
  const differing = differsIn.length > 0 ? ` ${differsIn.join(', ')}` : '';
  return `${[`${state}${differing}: ${tellVariant(first!)}`, ...others].join(' ')}`;
}

function signOf({ supersededBy, beside, rejected }: Variant): string {
  if (rejected) return 'x';
  if (supersededBy !== undefined) return '>';
  return beside ? '&' : '|';
}

function tellVariant({ attestations, fact }: Variant): string {
  const who = [...new Set(attestations.map(({ report }) => report))].join('');
  return `${who} ${saysOf(fact)}`;
}

function saysOf(fact: Fact): string {
  switch (fact.type) {
    case 'meeting':
      return [fact.time?.value, fact.place, fact.status].filter((part) => part !== undefined).join(' ');
    case 'delegation':
      return [
        fact.party,
        fact.head,
        fact.members.join('+'),
        fact.absent.map((id) => `-${id}`).join(''),
        fact.size,
      ]
        .filter((part) => part !== undefined && part !== '')
        .join(' ');
    case 'position':
      return `${fact.holder} ${fact.stance} ${fact.issue}`;
    case 'role':
      return `${fact.person} ${fact.title.id ?? fact.title.text}${fact.of === undefined ? '' : ` of ${fact.of}`}`;
    case 'outcome':
      return `${fact.kind} ${fact.issue ?? 'null'}${fact.modality === 'asserted' ? '' : ` ${fact.modality}`}`;
    case 'figure':
      return `${fact.value} ${fact.measure}`;
    case 'expectation':
      return `${fact.holder} ${fact.outlook}`;
    case 'statement':
      return `${fact.speaker} “${fact.content.map(({ quote }) => quote).join(' … ')}”`;
    case 'precondition':
      return `${fact.holder} ${fact.requires.issue ?? fact.requires.text} before ${fact.before.issue ?? fact.before.text}`;
    case 'part':
      return `${fact.entity} ${fact.part}`;
    case 'mandate':
      return `${fact.holder} ${fact.issue}`;
    case 'event':
      return `${fact.actors.join('+')} ${fact.event} ${fact.recipients.join('+')}`;
  }
}
