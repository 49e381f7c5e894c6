import type { Ledger, Negotiation } from '@parley/record';
import { EXIT, Failure } from '../errors.ts';

/**
 * The negotiation that a user means: by its id, else by words of its name or of its parties' names; without any, the
 * only one there is.
 * @throws Failure where there is none, or where it may be several.
 */
export async function chooseNegotiation(ledger: Ledger, asked: string | undefined): Promise<Negotiation> {
  const all = await ledger.negotiations();
  if (all.length === 0) {
    throw new Failure('the record', 'there is no negotiation in it', 'add reports with parley add FILE…');
  }
  const found = asked === undefined ? all : await matching(ledger, all, asked);
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  const listed = (found.length === 0 ? all : found).slice(0, 8).map(({ id }) => id);
  const choice = `choose one of ${listed.join(', ')}${found.length > 8 ? ', …' : ''}`;
  const what =
    asked === undefined
      ? `there are ${String(all.length)} negotiations`
      : found.length === 0
        ? 'there is no such negotiation'
        : `${String(found.length)} negotiations match`;
  throw new Failure(asked ?? 'the record', what, choice, EXIT.usage);
}

async function matching(ledger: Ledger, all: readonly Negotiation[], asked: string): Promise<Negotiation[]> {
  const exact = all.filter(({ id, name }) => id === asked || fold(name) === fold(asked));
  if (exact.length > 0) return exact;
  const { identities } = await ledger.overview();
  const words = fold(asked)
    .split(' ')
    .filter((word) => word !== '');
  const textOf = ({ id, name, parties }: Negotiation) =>
    fold(
      [
        id,
        name,
        ...parties.flatMap((party) => [
          identities.get(party)?.name,
          ...(identities.get(party)?.aliases ?? []),
        ]),
      ].join(' '),
    );
  return words.length === 0 ? [] : all.filter((one) => words.every((word) => textOf(one).includes(word)));
}

/** Small letters without accents, words apart. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
