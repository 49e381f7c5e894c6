import type { Merge, ReviewItem } from '@parley/api';
import { claimTeller } from '@parley/brief/record';
import type { ClaimData } from '@parley/brief/record';
import { documentOf } from '@parley/record';
import type { Span } from '@parley/dossier';
import type { Identity, Ledger, Negotiation, Reason, Report } from '@parley/record';
import type { Language } from '../../languages.ts';
import { accountOf, identityName, nameOf, noNegotiation } from '../accounts.ts';
import { pageOf } from '../paging.ts';
import type { Desk, Frozen, Reader } from '../world.ts';

/** Below this a fact is uncertain, as a brief marks it. */
const UNCERTAIN = 0.5;
/** Grounds on which names are taken for one that may mislead. */
const SHAKY: readonly Reason['how'][] = ['transliteration', 'title', 'surname'];

/** Something that waits, and how it is told once it is on the page that is asked for. */
interface Waiting {
  readonly kind: ReviewItem['kind'];
  /** Undefined where it has gone meanwhile. */
  readonly tell: () => Promise<Frozen<ReviewItem> | undefined>;
}

/** What waits for a person: contradictions, then what is uncertain, then merged names. */
export const review: Reader<'review'> = async (desk, { query, language }) => {
  const all = await waitingIn(desk, query.negotiation, language);
  const count = (kind: Waiting['kind']) => all.filter((one) => one.kind === kind).length;
  const page = pageOf(
    all.filter(({ kind }) => query.kind?.includes(kind) ?? true),
    query,
  );
  const entries: Frozen<ReviewItem>[] = [];
  for (const { tell } of page.entries) entries.push(...[(await tell()) ?? []].flat());
  const counts = {
    contradiction: count('contradiction'),
    uncertain: count('uncertain'),
    merge: count('merge'),
  };
  return { ...page, entries, counts };
};

async function waitingIn(desk: Desk, only: string | undefined, language: Language): Promise<Waiting[]> {
  const { ledger } = desk;
  const all = await ledger.negotiations();
  const asked = only === undefined ? all : all.filter(({ id }) => id === only);
  if (only !== undefined && asked.length === 0) throw noNegotiation(only);
  const claims: Waiting[] = [];
  for (const negotiation of asked) claims.push(...(await claimsIn(desk, negotiation, language)));
  return [
    ...claims.filter(({ kind }) => kind === 'contradiction'),
    ...claims.filter(({ kind }) => kind === 'uncertain'),
    ...(await mergesIn(ledger, asked, language)),
  ];
}

const SETTLED: readonly string[] = ['confirmed', 'rejected'];

/** A claim that waits. */
interface Open {
  readonly kind: 'contradiction' | 'uncertain';
  readonly claim: string;
}

async function claimsIn(desk: Desk, negotiation: Negotiation, language: Language): Promise<Waiting[]> {
  const { ledger } = desk;
  const { id } = negotiation;
  const open = await ledger.kept(id, `waiting ${id}`, () => openIn(desk, id));
  const telling = once(async () => {
    const { account, documents } = await accountOf(desk, id, null);
    const claims = new Map(account.claims.map((claim) => [claim.id, claim]));
    const tell = claimTeller(account, documents, { language });
    return { claims, tell, name: await nameOf(ledger, negotiation, language) };
  });
  return open.map(({ kind, claim }) => {
    const item = async () => {
      const { claims, tell, name } = await telling();
      const found = claims.get(claim);
      if (found === undefined) return undefined;
      const told = tell(found);
      const about = { id: claim, negotiation: name, claim, type: found.type, text: told.text };
      return (kind === 'uncertain' ? uncertain : contradiction)({ told, item: about });
    };
    return { kind, tell: item };
  });
}

/** The claims that wait in a negotiation. */
async function openIn(desk: Desk, id: string): Promise<Open[]> {
  const account = await desk.ledger.account(id);
  if (account !== undefined) desk.seen(account);
  return (account?.claims ?? []).flatMap(({ id: claim, state, variants }): Open[] => {
    if (state === 'contradicted') return [{ kind: 'contradiction', claim }];
    const confidence = variants[0]?.confidence ?? 1;
    return SETTLED.includes(state) || confidence >= UNCERTAIN ? [] : [{ kind: 'uncertain', claim }];
  });
}

interface Told {
  readonly told: ClaimData;
  readonly item: Omit<Extract<Frozen<ReviewItem>, { kind: 'uncertain' }>, 'kind' | 'confidence' | 'evidence'>;
}

function contradiction({ told, item }: Told): Frozen<ReviewItem> {
  const open = told.variants.filter(({ standing }) => standing !== 'rejected' && standing !== 'replaced');
  const variants = open.map(({ id, text, voices, evidence }) => ({ id, text, voices, evidence }));
  return { kind: 'contradiction', ...item, differsIn: told.differsIn, variants };
}

function uncertain({ told, item }: Told): Frozen<ReviewItem> {
  const [first] = told.variants;
  return { kind: 'uncertain', ...item, confidence: first!.confidence, evidence: first!.evidence };
}

/** Names that were taken for one on shaky grounds, of those whom the reports of these negotiations name. */
async function mergesIn(
  ledger: Ledger,
  negotiations: readonly Negotiation[],
  language: Language,
): Promise<Waiting[]> {
  const { identities } = await ledger.overview();
  const reports = new Set(negotiations.flatMap((one) => one.reports));
  return identities.all
    .filter(({ members }) => members.some(({ report }) => reports.has(report)))
    .flatMap((identity) =>
      shakyIn(identity).map((because): Waiting => {
        return { kind: 'merge', tell: () => mergeOf(ledger, identity, because, language) };
      }),
    );
}

/** The shaky grounds of an identity that no decision has settled. */
function shakyIn({ because }: Identity): Reason[] {
  const decided = because.filter(({ how }) => how === 'decision').flatMap(({ forms }) => forms.map(folded));
  const settled = new Set(decided);
  return because.filter(
    ({ how, forms }) => SHAKY.includes(how) && !forms.every((form) => settled.has(folded(form))),
  );
}

async function mergeOf(
  ledger: Ledger,
  identity: Identity,
  because: Reason,
  language: Language,
): Promise<Frozen<Merge>> {
  const sides: Merge['sides'] = [];
  for (const form of because.forms) {
    const side = await sideOf(
      ledger,
      identity,
      form,
      sides.map(({ report }) => report),
    );
    if (side) sides.push(side);
  }
  return {
    kind: 'merge',
    id: `${identity.id} ${because.forms.join(' ')}`,
    identity: { id: identity.id, name: identityName(identity, language) },
    because,
    sides,
  };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Capitals throughout are no other form. */
const folded = (form: string) => oneLine(form).toLowerCase();

/** Where a form stands: in another report than the other form, and as what the report calls it, if there is such. */
async function sideOf(
  ledger: Ledger,
  { members }: Identity,
  form: string,
  taken: readonly string[],
): Promise<Merge['sides'][number] | undefined> {
  let best: { readonly side: Merge['sides'][number]; readonly worth: number } | undefined;
  for (const { report: id, entity: own } of members) {
    const report = await ledger.store.report(id);
    const entity = report?.dossier.entities.find((one) => one.id === own);
    const mention = entity?.mentions.find(({ quote }) => oneLine(quote).includes(oneLine(form)));
    if (report === undefined || entity === undefined || mention === undefined) continue;
    const worth = (taken.includes(id) ? 0 : 3) + likeness(entity.name, form);
    if (worth > (best?.worth ?? -1)) best = { side: sideIn(report, form, mention), worth };
    if (worth === 5) break;
  }
  return best?.side;
}

/** 2 where a name is a form, 1 where it ends so, as one with a rank before it does. */
const likeness = (name: string, form: string): number =>
  folded(name) === folded(form) ? 2 : Number(folded(name).endsWith(folded(form)));

function sideIn(report: Report, form: string, mention: Span): Merge['sides'][number] {
  const { source, url, published } = documentOf(report);
  const origin = { ...(source !== undefined && { source }), ...(url !== undefined && { url }), published };
  return { form, report: report.id, evidence: [{ ...mention, ...origin }] };
}

/** What is made when it is first asked for, and then kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
