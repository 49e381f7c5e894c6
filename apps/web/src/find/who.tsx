import type { Identity } from '@parley/api';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { citedByEvidence } from '../parts/cites.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { useWords } from '../settings/settings.tsx';
import { useBeside } from '../source/beside.tsx';
import { dateText } from '../words/dates.ts';

/** Somebody or something over all reports. */
export default function WhoView({ id }: { readonly id: string }) {
  const { language } = useWords();
  const asked = useAnswer('identity', { params: { id }, query: { in: language } });
  return (
    <div className="sheet">
      <Answered asked={asked}>{(identity) => <Shown identity={identity} />}</Answered>
    </div>
  );
}

function Shown({ identity }: { readonly identity: Identity }) {
  const words = useWords();
  const { name, aliases, because, negotiations, others, reports, country } = identity;
  useTitle(name);
  const facts = [country, words.list.reports(reports.length)].filter((one) => one !== undefined);
  return (
    <>
      <h1>{name}</h1>
      <p className="quiet">{facts.join(' · ')}</p>
      {others.length > 0 && (
        <p className="notice">
          {words.who.others}:{' '}
          {others.map(({ id, name: other }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link href={`/who/${encodeURIComponent(id)}`}>{other}</Link>
            </span>
          ))}
        </p>
      )}
      <Roles identity={identity} />
      {negotiations.length > 0 && (
        <section className="part">
          <h2>{words.who.negotiations}</h2>
          <ul className="name-list">
            {negotiations.map(({ id, name: negotiation }) => (
              <li key={id}>
                <Link href={`/n/${encodeURIComponent(id)}`}>{negotiation}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {aliases.length > 0 && (
        <section className="part">
          <h2>{words.who.also}</h2>
          <p className="aliases">{aliases.join(' · ')}</p>
        </section>
      )}
      {because.length > 0 && (
        <section className="part">
          <h2>{words.who.because}</h2>
          <ul className="because">
            {because
              .filter(({ forms: [one, other] }) => one !== other)
              .map(({ how, forms }, index) => (
                <li key={index}>
                  {forms.join(' = ')} <span className="quiet">{words.review.because[how]}</span>
                </li>
              ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Roles({ identity: { roles } }: { readonly identity: Identity }) {
  const words = useWords();
  const { show } = useBeside();
  if (roles.length === 0) return null;
  return (
    <section className="part">
      <h2>{words.who.roles}</h2>
      <ul className="roles">
        {roles.map(({ text, former, first, last, reports, evidence }, index) => (
          <li key={index}>
            {text}
            {former && <span className="tag">{words.who.former}</span>}{' '}
            <span className="quiet">
              {first !== null &&
                (last === null || last === first
                  ? dateText(first, words, 'short')
                  : dateText(`${first}/${last}`, words, 'short'))}
            </span>{' '}
            <button
              type="button"
              className="says"
              onClick={() => show(citedByEvidence(evidence.map((span) => ({ ...span, published: null }))))}
            >
              {words.list.reports(reports.length)}
              <span className="hidden">: {text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
