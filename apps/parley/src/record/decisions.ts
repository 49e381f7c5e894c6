import { userInfo } from 'node:os';
import type { Action, Decision, Identity, Ledger, Member, Variant } from '@parley/record';
import { findIdentities } from '@parley/record';
import { EXIT, Failure } from '../errors.ts';
import { chooseNegotiation } from './choose.ts';
import { findClaim } from './claims.ts';
import type { FindClaim } from './claims.ts';

/*
 * What people decide, from the words in which they give it to the actions that the record keeps.
 */

/** The kinds of decisions, each with the words that follow it on the command line. */
export const DECISIONS = {
  confirm: ['claim'],
  reject: ['claim'],
  correct: ['claim', 'field', 'value'],
  annotate: ['claim', 'text'],
  same: ['identity', 'other'],
  different: ['identity', 'report', 'report'],
  name: ['negotiation', 'name'],
  pin: ['negotiation'],
  join: ['negotiation', 'negotiation'],
  move: ['report', 'negotiation'],
  grade: ['source', 'grade'],
} as const;

export type DecisionKind = keyof typeof DECISIONS;

/** Which variant of a claim a decision is about, the leading one where it is left out; and how claims are found. */
interface About {
  readonly variant?: string;
  readonly find?: FindClaim;
}

type Maker = (ledger: Ledger, words: readonly string[], about: About) => Promise<readonly Action[]>;

const MAKERS: Readonly<Record<DecisionKind, Maker>> = {
  confirm: async (ledger, [claim], about) => [
    { kind: 'confirm', fact: await firstFact(ledger, await variantOf(ledger, claim!, about)) },
  ],
  // What one report says is rejected for every report that says it.
  reject: async (ledger, [claim], about) => {
    const { attestations } = await variantOf(ledger, claim!, about);
    const facts = await Promise.all(attestations.map(({ report, fact }) => ledger.refer(report, fact)));
    return facts.map((fact) => ({ kind: 'reject', fact }));
  },
  correct: async (ledger, [claim, field, value], about) => {
    const fact = await firstFact(ledger, await variantOf(ledger, claim!, about));
    return [{ kind: 'correct', fact, field: field!, value: valueOf(value!) }];
  },
  annotate: async (ledger, [claim, text], about) => [
    {
      kind: 'annotate',
      fact: await firstFact(ledger, await variantOf(ledger, claim!, about)),
      text: text!,
    },
  ],
  // Two identities, or one and the reports in which its two forms stand: those were taken for one already.
  same: async (ledger, [asked, other, report]) => {
    const one = await identity(ledger, asked!);
    if (report !== undefined) return [{ kind: 'same', members: membersIn(one, other!, report) }];
    return [{ kind: 'same', members: [firstMember(one), firstMember(await identity(ledger, other!))] }];
  },
  different: async (ledger, [asked, one, other]) => [
    { kind: 'different', members: membersIn(await identity(ledger, asked!), one!, other!) },
  ],
  name: async (ledger, [asked, name]) => [
    { kind: 'name', negotiation: (await chooseNegotiation(ledger, asked)).id, name: name! },
  ],
  pin: async (ledger, [asked]) => [{ kind: 'pin', negotiation: (await chooseNegotiation(ledger, asked)).id }],
  join: async (ledger, [one, other]) => {
    const into = await chooseNegotiation(ledger, one);
    const from = await chooseNegotiation(ledger, other);
    if (into.id === from.id)
      throw new Failure(other!, 'this is the same negotiation', 'name two', EXIT.usage);
    return [{ kind: 'join', negotiations: [into.id, from.id] }];
  },
  move: async (ledger, [report, to]) => {
    if ((await ledger.store.count({ ids: [report!] })) === 0) {
      throw new Failure(
        report!,
        'there is no such report',
        'parley search shows the ids of reports',
        EXIT.usage,
      );
    }
    return [{ kind: 'move', report: report!, to: to! }];
  },
  grade: (_, [source, grade]) => {
    if (!/^[A-F][1-6]$/u.test(grade!)) {
      throw new Failure(
        grade!,
        'this is no grade',
        'give a letter A–F and a digit 1–6, as in B2',
        EXIT.usage,
      );
    }
    return Promise.resolve([{ kind: 'grade', source: source!, grade: grade! }]);
  },
};

/**
 * What is to be written down for a decision.
 * @throws Failure where something that it names is not there, or may be several.
 */
export function actionsFor(
  ledger: Ledger,
  kind: DecisionKind,
  words: readonly string[],
  about: About = {},
): Promise<readonly Action[]> {
  return MAKERS[kind](ledger, words, about);
}

/** The decision whose id begins so. @throws Failure where there is none, or several. */
export async function undoing(ledger: Ledger, id: string): Promise<Action> {
  const decisions = await ledger.store.decisions();
  const found = decisions.filter((one) => one.id.startsWith(id));
  if (found.length !== 1) {
    const what = found.length === 0 ? 'there is no such decision' : 'several decisions begin so';
    throw new Failure(id, what, 'parley decisions shows them', EXIT.usage);
  }
  return { kind: 'undo', decision: found[0]!.id };
}

async function variantOf(
  ledger: Ledger,
  claim: string,
  { variant, find = findClaim }: About,
): Promise<Variant> {
  const { variants } = (await find(ledger, claim)).claim;
  const found = variant === undefined ? variants[0] : variants.find(({ id }) => id === variant);
  if (found !== undefined && found.attestations.length > 0) return found;
  const choice = variants.map(({ id }) => id).join(', ');
  throw new Failure(variant ?? claim, 'the claim has no such variant', `choose one of ${choice}`, EXIT.usage);
}

const firstFact = (ledger: Ledger, { attestations: [first] }: Variant) =>
  ledger.refer(first!.report, first!.fact);

async function identity(ledger: Ledger, asked: string): Promise<Identity> {
  const { identities } = await ledger.overview();
  const found = findIdentities(identities, asked);
  const [first, ...others] = found;
  if (first !== undefined && (others.length === 0 || first.id === asked)) return first;
  const what = first === undefined ? 'nobody of that name is in the record' : 'this may be several';
  const choice =
    found.length === 0
      ? 'check the name'
      : `choose one of ${found
          .slice(0, 8)
          .map(({ id }) => id)
          .join(', ')}`;
  throw new Failure(asked, what, choice, EXIT.usage);
}

const firstMember = ({ members }: Identity): Member => members[0]!;

/** Two members of an identity, by their reports; where that is one report, two in it. */
function membersIn(found: Identity, one: string, other: string): readonly [Member, Member] {
  const first = memberIn(found, one);
  return [first, memberIn(found, other, first)];
}

function memberIn({ id, members }: Identity, report: string, besides?: Member): Member {
  const found = members.find((member) => member.report === report && member !== besides);
  if (found !== undefined) return found;
  throw new Failure(
    report,
    besides?.report === report ? `${id} stands once in this report` : `${id} does not stand in this report`,
    `parley who ${id} --json shows its reports`,
    EXIT.usage,
  );
}

/** A value as JSON where it is that, else as the text that it is. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** What was decided, on one line. */
export function whatWasDecided({ action }: Decision): string {
  const { kind, ...rest } = action;
  const what = Object.entries(rest)
    .filter(([name]) => name !== 'anchors')
    .map(([, value]) => inWords(value))
    .join(' ');
  return `${kind} ${what}`;
}

/** A value of an action on one line: a reference to a fact by its report, its kind and its key. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(inWords).join(' ');
  if (typeof value !== 'object' || value === null) return String(value);
  if ('key' in value && 'report' in value && 'type' in value) {
    return `${String(value.type)} in ${String(value.report)}`;
  }
  return Object.values(value).map(inWords).join('/');
}

/** Under which name this user's decisions are written down. */
export const ownAuthor = (env = process.env): string => env.PARLEY_AUTHOR ?? userInfo().username;
