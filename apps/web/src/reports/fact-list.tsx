import type { ReportDetail } from '@parley/api';
import type { Entity, Fact } from '@parley/dossier';
import { useEffect, useRef } from 'react';
import { useWords } from '../settings/settings.tsx';
import { Why } from './why.tsx';

/** The facts of a report in the order of its text; the one that is chosen says why it was read so. */
export function FactList({
  report,
  facts,
  chosen,
  choose,
}: {
  readonly report: ReportDetail;
  readonly facts: readonly Fact[];
  readonly chosen: string | undefined;
  readonly choose: (fact: string) => void;
}) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const names = new Map(report.entities.map((entity) => [entity.id, entity]));
  const ordered = [...facts].sort((one, other) => one.evidence[0]!.start - other.evidence[0]!.start);
  useEffect(() => {
    const button = list.current?.querySelector('[aria-expanded="true"]');
    if (button) bringIntoSight(button);
  }, [chosen]);
  return (
    <section className="fact-list" aria-labelledby="facts-title">
      <h2 id="facts-title">
        {words.reports.inText} <span className="quiet">{words.reports.facts(facts.length)}</span>
      </h2>
      <p className="quiet">{words.reports.choose}</p>
      <ul ref={list}>
        {ordered.map((fact) => (
          <li key={fact.id}>
            <button
              type="button"
              className="fact-button"
              aria-expanded={fact.id === chosen}
              onClick={() => choose(fact.id)}
            >
              <span className={`fact-kind fact-${fact.type}`}>
                <span className="name">{words.facts[fact.type]}</span>
              </span>
              <span>{summaryOf(fact, names)}</span>
            </button>
            {fact.id === chosen && <Why report={report.id} fact={fact} language={report.language} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the list scrolls by itself, its entry goes to its top; else the page scrolls to it. */
function bringIntoSight(button: Element) {
  const frame = button.closest('.fact-list');
  if (!frame) return;
  const isOwn = getComputedStyle(frame).overflowY === 'auto';
  const top = button.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  if (isOwn) frame.scrollTop += top - 48;
  else button.scrollIntoView({ block: 'center' });
}

/** A fact in a few words: whom it is about, and what the source says. */
export function summaryOf(fact: Fact, names: ReadonlyMap<string, Pick<Entity, 'name'>>): string {
  const name = (id: string | undefined) => (id === undefined ? '' : (names.get(id)?.name ?? id));
  const about = subjectsOf(fact)
    .map(name)
    .filter((one) => one !== '')
    .join(', ');
  const what = 'text' in fact ? fact.text : fact.type === 'role' ? fact.title.text : fact.evidence[0]!.quote;
  return about === '' ? what : `${about}: ${what}`;
}

function subjectsOf(fact: Fact): readonly (string | undefined)[] {
  switch (fact.type) {
    case 'role':
      return [fact.person];
    case 'part':
      return [fact.entity];
    case 'delegation':
      return [fact.party];
    case 'meeting':
      return fact.participants;
    case 'statement':
      return [fact.speaker];
    case 'position':
    case 'mandate':
    case 'precondition':
    case 'expectation':
      return [fact.holder];
    case 'outcome':
      return fact.parties;
    case 'event':
      return [...fact.actors, ...fact.recipients];
    case 'figure':
      return [];
  }
}
