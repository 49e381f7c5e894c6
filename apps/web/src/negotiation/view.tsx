import type { NegotiationCard } from '@parley/api';
import { lazy, Suspense } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { Answered, Loading } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { useWords } from '../settings/settings.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { AsOf } from './as-of.tsx';
import { BriefView } from './brief.tsx';
import { TakeMenu } from './take-away.tsx';

const TableView = lazy(() => import('./table.tsx'));
const PositionsView = lazy(() => import('./positions/positions.tsx'));
const TimelineView = lazy(() => import('./timeline/timeline.tsx'));
const SourcesView = lazy(() => import('./sources.tsx'));

const VIEWS = ['brief', 'table', 'positions', 'timeline', 'sources'] as const;
type View = (typeof VIEWS)[number];

/** What a view of a negotiation is given. */
export interface ViewProps {
  readonly id: string;
  readonly card: NegotiationCard;
  /** The day that was asked for, or none: everything. */
  readonly asOf: string | undefined;
}

/** One negotiation: its name, its views, the day as of which it is told, and one of the views. */
export function NegotiationView({
  id,
  view = 'brief',
}: {
  readonly id: string;
  readonly view?: string | undefined;
}) {
  const words = useWords();
  const asked = useAnswer('negotiation', { params: { id }, query: { in: words.language } });
  const chosen = VIEWS.find((one) => one === view);
  return (
    <Answered asked={asked}>
      {(card) => (chosen ? <Negotiation card={card} view={chosen} /> : <NotFound />)}
    </Answered>
  );
}

function Negotiation({ card, view }: { readonly card: NegotiationCard; readonly view: View }) {
  const words = useWords();
  const [params] = useSearchParams();
  const asOf = dayFrom(params.get('asOf'));
  const names: Readonly<Record<View, string>> = {
    brief: words.brief.tab,
    table: words.table.tab,
    positions: words.stand.tab,
    timeline: words.timeline.tab,
    sources: words.reports.tab,
  };
  useTitle(names[view], card.name);
  const query = asOf === undefined ? '' : `?asOf=${asOf}`;
  const Shown = {
    brief: BriefView,
    table: TableView,
    positions: PositionsView,
    timeline: TimelineView,
    sources: SourcesView,
  }[view];
  return (
    <div className={`sheet ${view === 'positions' || view === 'timeline' || view === 'table' ? 'wide' : ''}`}>
      <header className="negotiation-head">
        <h1>{card.name}</h1>
        <nav className="tabs" aria-label={words.brief.tabs}>
          {VIEWS.map((one) => (
            <Link
              key={one}
              href={`/n/${encodeURIComponent(card.id)}${one === 'brief' ? '' : `/${one}`}${query}`}
              aria-current={one === view ? 'page' : undefined}
            >
              {names[one]}
            </Link>
          ))}
        </nav>
        {view !== 'sources' && <AsOf coverage={card.coverage} asOf={asOf} />}
        {view !== 'sources' && view !== 'brief' && (
          <div className="take-away">
            <TakeMenu id={card.id} asOf={asOf} what={view} />
          </div>
        )}
      </header>
      <Suspense fallback={<Loading />}>
        <Shown id={card.id} card={card} asOf={asOf} />
      </Suspense>
    </div>
  );
}

const dayFrom = (text: string | null) => (/^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? text! : undefined);
