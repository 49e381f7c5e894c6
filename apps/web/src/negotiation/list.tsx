import type { NegotiationCard } from '@parley/api';
import { useState } from 'react';
import { Link } from 'wouter';
import { act, useAnswer } from '../api/use-answer.ts';
import { Spark } from '../parts/spark.tsx';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { useWords } from '../settings/settings.tsx';
import { useNotice } from '../shell/notice.tsx';
import { useStatus } from '../shell/status.ts';
import { dateText } from '../words/dates.ts';
import type { Words } from '../words/index.ts';

/** How many cards are worth a filter. */
const MANY = 8;

/** The negotiations at a glance. */
export function NegotiationList() {
  const words = useWords();
  useTitle(words.list.title);
  const asked = useAnswer('negotiations', { query: { in: words.language, limit: 200 } });
  return (
    <div className="sheet wide">
      <h1>{words.list.title}</h1>
      <Answered asked={asked}>
        {({ entries }) => (entries.length === 0 ? <EmptyRecord /> : <Cards cards={entries} />)}
      </Answered>
    </div>
  );
}

function Cards({ cards }: { readonly cards: readonly NegotiationCard[] }) {
  const words = useWords();
  const [filter, setFilter] = useState('');
  const shown = cards.filter((card) => matches(card, filter, words));
  return (
    <>
      {cards.length > MANY && (
        <input
          type="search"
          className="filter"
          aria-label={words.list.filter}
          placeholder={words.list.filter}
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
      )}
      <ul className="cards">
        {shown.map((card) => (
          <li key={card.id}>
            <Card card={card} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="quiet">{words.timeline.noMatch}</p>}
    </>
  );
}

/** Whether every word that was typed stands in a card's name, parties or issues. */
export function matches({ name, parties, issues }: NegotiationCard, filter: string, words: Words): boolean {
  const text = [name, ...parties.map((party) => party.name), ...issues.map((issue) => words.issues[issue])]
    .join(' ')
    .toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Card({ card }: { readonly card: NegotiationCard }) {
  const words = useWords();
  const { list } = words;
  return (
    <article className="card">
      <h2>
        <Link href={`/n/${encodeURIComponent(card.id)}`}>{card.name}</Link>
        {card.pinned && <span className="tag">{list.pinned}</span>}
        {card.example && <span className="tag">{list.example}</span>}
      </h2>
      <Parties card={card} />
      <p className="next">
        <span className="label">{list.next}</span>{' '}
        {card.next ? <Next next={card.next} /> : <span className="quiet">{list.noNext}</span>}
      </p>
      {card.issues.length > 0 && (
        <p className="issues">
          {card.issues
            .slice(0, 4)
            .map((issue) => words.issues[issue])
            .join(' · ')}
        </p>
      )}
      <footer>
        <Spark coverage={card.coverage} />
        <p className="quiet">
          {[
            list.reports(card.reports),
            ...(card.meetings > 0 ? [list.rounds(card.meetings)] : []),
            ...(card.lastChange === null ? [] : [list.lastReport(dateText(card.lastChange, words, 'short'))]),
          ].join(' · ')}
        </p>
      </footer>
    </article>
  );
}

/** Who talks, where the name does not say so, and through whom. */
function Parties({ card: { name, parties, mediators } }: { readonly card: NegotiationCard }) {
  const { list } = useWords();
  const between = parties.map((party) => party.name).join(' – ');
  const through = mediators.map((mediator) => mediator.name).join(', ');
  if (between === name && through === '') return null;
  return (
    <p className="parties">
      {between !== name && `${between} `}
      {through !== '' && <span className="quiet">{list.through(through)}</span>}
    </p>
  );
}

function Next({ next: { time, status, text } }: { readonly next: NonNullable<NegotiationCard['next']> }) {
  const words = useWords();
  const statuses: Readonly<Record<string, string>> = words.statuses;
  return (
    <>
      {time !== null && <strong>{dateText(time, words)} </strong>}
      {text} <span className="quiet">{statuses[status] ?? status}</span>
    </>
  );
}

function EmptyRecord() {
  const { list, shell } = useWords();
  const say = useNotice();
  const status = useStatus();
  const [busy, setBusy] = useState(false);
  const load = () => {
    setBusy(true);
    act('loadExample', { body: {} }).catch((error: Error) => {
      setBusy(false);
      say(error.message);
    });
  };
  return (
    <Empty title={list.empty} hint={list.emptyHint}>
      <p className="actions">
        {status && status.role !== 'reader' && (
          <Link href="/add" className="primary">
            {shell.add}
          </Link>
        )}
        {status?.role === 'admin' && status.example.available && (
          <button type="button" onClick={load} disabled={busy}>
            {busy ? list.loadingExample : list.loadExample}
          </button>
        )}
      </p>
    </Empty>
  );
}
