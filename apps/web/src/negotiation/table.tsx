import type { Delegation, Delegations, DelegationsOfRound, Person } from '@parley/api';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { Says } from '../parts/cites.tsx';
import { State } from '../parts/state.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useWords } from '../settings/settings.tsx';
import { dateText } from '../words/dates.ts';
import type { Words } from '../words/index.ts';
import type { ViewProps } from './view.tsx';

/** The delegations side by side, round by round, the latest first. */
export default function TableView({ id, asOf }: ViewProps) {
  const words = useWords();
  const asked = useAnswer('delegations', {
    params: { id },
    query: { in: words.language, ...(asOf !== undefined && { asOf }) },
  });
  return (
    <Answered asked={asked}>
      {(all) =>
        all.rounds.length === 0 && all.parts.length === 0 ? (
          <Empty title={words.table.empty} hint={words.table.emptyHint} />
        ) : (
          <>
            {all.rounds.map((round) => (
              <RoundShown key={round.round?.number ?? 'none'} of={round} />
            ))}
            <Parts parts={all.parts} />
          </>
        )
      }
    </Answered>
  );
}

/** A round in words: “Round 2 · 2 June 2025 · Istanbul · held”. */
function roundText(round: DelegationsOfRound['round'], words: Words): { name: string; rest: string } {
  if (!round) return { name: words.table.noRound, rest: '' };
  const { number, from, to, places, status } = round;
  const when =
    from === null ? undefined : dateText(to === null || to === from ? from : `${from}/${to}`, words);
  const where = places.map(({ name }) => name).join(', ');
  const rest = [when, where, words.table[status]]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
  return { name: words.table.round(number), rest };
}

function RoundShown({ of }: { readonly of: DelegationsOfRound }) {
  const words = useWords();
  const { name, rest } = roundText(of.round, words);
  const id = `round-${of.round?.number ?? 'none'}`;
  return (
    <section className="round" aria-labelledby={id}>
      <h2 id={id}>
        {name} {rest !== '' && <span className="quiet">{rest}</span>}
      </h2>
      {of.delegations.length === 0 ? (
        <p className="quiet">{words.table.noDelegation}</p>
      ) : (
        <ul className="delegations">
          {of.delegations.map((delegation) => (
            <li key={`${delegation.claim} ${delegation.variant ?? ''}`}>
              <DelegationShown delegation={delegation} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DelegationShown({ delegation }: { readonly delegation: Delegation }) {
  const { table } = useWords();
  const { party, head, members, absent, size, level, claim } = delegation;
  return (
    <article className="delegation">
      <h3>
        <Link href={`/who/${encodeURIComponent(party.id)}`}>{party.name}</Link>
      </h3>
      <dl>
        <dt>{table.head}</dt>
        <dd>{head ? <PersonShown person={head} /> : <span className="quiet">{table.unheaded}</span>}</dd>
        <People title={table.members} people={members} />
        <People title={table.absent} people={absent} absent />
        {size !== undefined && (
          <>
            <dt>{table.size}</dt>
            <dd>{size}</dd>
          </>
        )}
        {level !== undefined && (
          <>
            <dt>{table.level}</dt>
            <dd>{level}</dd>
          </>
        )}
      </dl>
      <footer>
        <Says
          evidence={delegation.evidence}
          label={party.name}
          voices={delegation.voices}
          reports={delegation.reports}
        />
        <State state={delegation.state} claim={claim} />
        {delegation.differsIn.length > 0 && (
          <p className="differs">
            {table.differs(delegation.differsIn.map((field) => fieldName(field, table)).join(', '))}
          </p>
        )}
      </footer>
    </article>
  );
}

function fieldName(field: string, { head, members, absent, size, level }: Words['table']): string {
  const names: Readonly<Record<string, string>> = { head, members, absent, size, level };
  return (names[field] ?? field).toLowerCase();
}

function People({
  title,
  people,
  absent = false,
}: {
  readonly title: string;
  readonly people: readonly Person[];
  readonly absent?: boolean;
}) {
  if (people.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul className={absent ? 'absent' : undefined}>
          {people.map((person) => (
            <li key={person.id}>
              <PersonShown person={person} />
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function PersonShown({ person: { id, name, rank } }: { readonly person: Person }) {
  return (
    <>
      <Link href={`/who/${encodeURIComponent(id)}`} className="person">
        {name}
      </Link>
      {rank !== undefined && <span className="rank">{rank}</span>}
    </>
  );
}

function Parts({ parts }: Pick<Delegations, 'parts'>) {
  const words = useWords();
  if (parts.length === 0) return null;
  return (
    <section className="round" aria-labelledby="parts-title">
      <h2 id="parts-title">{words.table.parts}</h2>
      <ul className="parts-played">
        {parts.map(({ claim, entity, part, evidence, voices, reports }) => (
          <li key={claim}>
            <span className="label">{words.parts[part]}</span>
            <Link href={`/who/${encodeURIComponent(entity.id)}`}>{entity.name}</Link>
            <Says evidence={evidence} label={entity.name} voices={voices} reports={reports} />
          </li>
        ))}
      </ul>
    </section>
  );
}
