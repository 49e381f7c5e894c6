import type { Evidence, ReviewItem } from '@parley/api';
import { Link } from 'wouter';
import { Says } from '../parts/cites.tsx';
import { percent } from '../reports/why.tsx';
import { useWords } from '../settings/settings.tsx';
import { originOf } from '../source/about.tsx';

/** All that is known of an item, so that one can decide without leaving the page. */
export function Details({
  item,
  choice,
  choose,
}: {
  readonly item: ReviewItem;
  readonly choice: number;
  readonly choose: (choice: number) => void;
}) {
  const words = useWords();
  switch (item.kind) {
    case 'uncertain':
      return (
        <>
          <Where item={item} />
          <h2>{item.text}</h2>
          <p className="quiet">{words.review.confidence(percent(item.confidence, words.locale))}</p>
          <Quotes evidence={item.evidence} />
        </>
      );
    case 'contradiction':
      return (
        <>
          <Where item={item} />
          <h2>{item.text}</h2>
          <p className="quiet">{words.review.differsIn(item.differsIn.join(', '))}</p>
          <Variants item={item} choice={choice} choose={choose} />
        </>
      );
    case 'merge':
      return (
        <>
          <h2>{item.because.forms.join(' = ')}</h2>
          <p className="quiet">
            {words.review.oneOrTwo(item.identity.name)} {words.review.because[item.because.how]}.
          </p>
          <div className="sides">
            {item.sides.map(({ form, evidence }, index) => (
              <div key={index}>
                <h3>{form}</h3>
                <Quotes evidence={evidence} />
              </div>
            ))}
          </div>
        </>
      );
  }
}

function Where({ item }: { readonly item: Exclude<ReviewItem, { kind: 'merge' }> }) {
  const words = useWords();
  const names: Readonly<Record<string, string>> = words.facts;
  return (
    <p className="quiet">
      {names[item.type] ?? item.type} ·{' '}
      <Link href={`/n/${encodeURIComponent(item.negotiation.id)}`}>{item.negotiation.name}</Link> ·{' '}
      <Link href={`/claims/${encodeURIComponent(item.claim)}`}>{words.brief.claim}</Link>
    </p>
  );
}

/** What the sources say, each with its origin. */
function Quotes({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const words = useWords();
  return evidence.slice(0, 6).map((one) => (
    <figure key={`${one.document} ${one.start}`} className="quote">
      <blockquote>
        <mark>{one.quote}</mark>
      </blockquote>
      <figcaption className="quiet">
        {originOf(one, words)} <Says evidence={[one]} label={one.quote} name={words.review.source} />
      </figcaption>
    </figure>
  ));
}

function Variants({
  item,
  choice,
  choose,
}: {
  readonly item: Extract<ReviewItem, { kind: 'contradiction' }>;
  readonly choice: number;
  readonly choose: (choice: number) => void;
}) {
  const { review } = useWords();
  return (
    <fieldset className="variants">
      <legend>{review.choose}</legend>
      {item.variants.map(({ id, text, voices, evidence }, index) => (
        <div key={id} className={index === choice ? 'variant chosen' : 'variant'}>
          <label>
            <input type="radio" name="variant" checked={index === choice} onChange={() => choose(index)} />
            <kbd>{index + 1}</kbd> {text} <span className="quiet">{review.voices(voices)}</span>
          </label>
          <Quotes evidence={evidence.slice(0, 2)} />
        </div>
      ))}
    </fieldset>
  );
}
