import type { ClaimDetail, Variant } from '@parley/api';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { Says } from '../parts/cites.tsx';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { useWords } from '../settings/settings.tsx';
import { originOf } from '../source/about.tsx';
import { dateText, dayOfInstant } from '../words/dates.ts';

/** A claim with all the ways in which it is told, and what was decided about it. */
export default function ClaimView({ id }: { readonly id: string }) {
  const { language } = useWords();
  const asked = useAnswer('claim', { params: { id }, query: { in: language } });
  return (
    <div className="sheet">
      <Answered asked={asked}>{(claim) => <Shown claim={claim} />}</Answered>
    </div>
  );
}

function Shown({ claim }: { readonly claim: ClaimDetail }) {
  const words = useWords();
  const { text, negotiation, type, state, differsIn, variants, notes, decisions } = claim;
  useTitle(text);
  const names: Readonly<Record<string, string>> = words.facts;
  return (
    <>
      <p className="quiet">
        <Link href={`/n/${encodeURIComponent(negotiation.id)}`}>{negotiation.name}</Link> ·{' '}
        {names[type] ?? type} · {words.states[state]}
      </p>
      <h1 className="claim-title">{text}</h1>
      {differsIn.length > 0 && <p className="notice">{words.review.differsIn(differsIn.join(', '))}</p>}
      <section className="part">
        <h2>{words.who.variants}</h2>
        {variants.map((variant) => (
          <VariantShown key={variant.id} variant={variant} />
        ))}
      </section>
      {notes.length > 0 && (
        <section className="part">
          <h2>{words.who.notes}</h2>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
      {decisions.length > 0 && (
        <section className="part">
          <h2>{words.who.decisions}</h2>
          <ul>
            {decisions.map(({ id, at, author, reason, text: what }) => (
              <li key={id}>
                {what}{' '}
                <span className="quiet">
                  {author}, {dayOfInstant(at, words)}
                  {reason !== '' && `: ${reason}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function VariantShown({ variant }: { readonly variant: Variant }) {
  const words = useWords();
  const { text, standing, first, last, voices, evidence, facts } = variant;
  const when =
    first === null
      ? ''
      : dateText(last === null || last === first ? first : `${first}/${last}`, words, 'short');
  return (
    <article className={`variant standing-${standing}`}>
      <h3>
        {text} <span className="tag">{words.who.standing[standing]}</span>
      </h3>
      <p className="quiet">
        {when} <Says evidence={evidence} label={text} voices={voices} reports={facts.length} />
      </p>
      {evidence.map((one, index) => (
        <figure key={index} className="quote">
          <blockquote>
            <mark>{one.quote}</mark>
          </blockquote>
          <figcaption className="quiet">
            {originOf(one, words)} <WhyLink facts={facts} report={one.document} />
          </figcaption>
        </figure>
      ))}
    </article>
  );
}

function WhyLink({ facts, report }: { readonly facts: Variant['facts']; readonly report: string }) {
  const { reports } = useWords();
  const fact = facts.find((one) => one.report === report);
  if (!fact) return null;
  return (
    <Link href={`/sources/${encodeURIComponent(report)}?fact=${encodeURIComponent(fact.fact)}`}>
      {reports.why}
    </Link>
  );
}
