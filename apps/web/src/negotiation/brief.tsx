import type { Citation } from '@parley/api';
import { Sections } from '../parts/blocks.tsx';
import { Folded } from '../parts/lines.tsx';
import { LongList } from '../parts/long-list.tsx';
import { Answered } from '../parts/states.tsx';
import { Wanted, WholeContext } from '../parts/whole.tsx';
import { useWords } from '../settings/settings.tsx';
import { originOf } from '../source/about.tsx';
import { useBeside } from '../source/beside.tsx';
import { numberText } from '../words/counted.ts';
import { dateText } from '../words/dates.ts';
import { ChangesPanel } from './changes.tsx';
import { TakeAway } from './take-away.tsx';
import type { ViewProps } from './view.tsx';
import { useBrief } from './whole.ts';
import type { ShownBrief } from './whole.ts';

/** The explainer by its questions; each line leads to the words that say so. */
export function BriefView({ id, card, asOf }: ViewProps) {
  const words = useWords();
  const { asked, want, whole } = useBrief({
    params: { id },
    query: { in: words.language, ...(asOf !== undefined && { asOf }) },
  });
  return (
    <WholeContext value={want}>
      <ChangesPanel id={id} card={card} asOf={asOf} />
      <Answered asked={asked}>
        {(brief) => (
          <div className={asked.old ? 'brief old' : 'brief'} aria-busy={asked.old}>
            <div className="brief-head">
              <p className="details">{brief.details.join(' · ')}</p>
              <TakeAway id={id} asOf={asOf} whole={whole} />
            </div>
            {asOf !== undefined && <p className="notice">{words.brief.past(dateText(asOf, words))}</p>}
            {brief.notice !== undefined && <p className="notice">{brief.notice}</p>}
            <Sections sections={brief.sections} citations={brief.citations} />
            <CitedSentences brief={brief} />
          </div>
        )}
      </Answered>
    </WholeContext>
  );
}

const isWhole = (citations: ShownBrief['citations']): citations is Citation[] =>
  citations.every((citation) => 'parts' in citation);

/** Every cited sentence by its number. */
function CitedSentences({ brief: { citations } }: { readonly brief: ShownBrief }) {
  const words = useWords();
  if (citations.length === 0) return null;
  return (
    <section className="part cited-sentences" aria-label={words.brief.cited}>
      <Folded summary={`${words.brief.cited} (${numberText(words.locale, citations.length)})`}>
        {() => (isWhole(citations) ? <Sentences citations={citations} /> : <Wanted />)}
      </Folded>
    </section>
  );
}

function Sentences({ citations }: { readonly citations: readonly Citation[] }) {
  const words = useWords();
  const { show } = useBeside();
  return (
    <LongList
      items={citations}
      estimate={72}
      keyOf={({ number }) => number}
      render={(citation) => (
        <div className="citation">
          <button
            type="button"
            className="cite"
            aria-label={words.brief.citation(
              citation.number,
              originOf({ source: citation.publisher, published: citation.date }, words),
            )}
            onClick={() => show([{ ...citation, quotes: [citation.text] }])}
          >
            {citation.number}
          </button>
          <div>
            <p lang={citation.language}>
              {citation.parts.map(({ text, cited }, index) =>
                cited ? <mark key={index}>{text}</mark> : text,
              )}
            </p>
            <p className="quiet">
              {originOf({ source: citation.publisher, published: citation.date }, words)}
            </p>
          </div>
        </div>
      )}
    />
  );
}
