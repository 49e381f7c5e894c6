import { urlOf } from '@parley/api';
import type { BriefOfNegotiation } from '@parley/api';
import { copyLater, textOfBrief } from '../parts/copy.ts';
import { useWords } from '../settings/settings.tsx';
import { useNotice } from '../shell/notice.tsx';
import type { Words } from '../words/index.ts';

interface Props {
  readonly id: string;
  readonly asOf: string | undefined;
}

/** How to take a brief and the data behind it away. */
export function TakeAway({
  id,
  asOf,
  whole,
}: Props & {
  /** All of the brief, which is not here yet where its outline is shown. */
  readonly whole: () => Promise<BriefOfNegotiation>;
}) {
  const words = useWords();
  const say = useNotice();
  const copy = () => {
    copyLater(whole().then((brief) => textOfBrief(brief, words)))
      .then(() => say(words.brief.copied))
      .catch(() => say(words.brief.copyFailed));
  };
  const printAll = () => {
    whole()
      .then(() => print())
      .catch((error: Error) => say(error.message));
  };
  return (
    <div className="take-away">
      <button type="button" onClick={copy}>
        {words.brief.copy}
      </button>
      <button type="button" onClick={printAll}>
        {words.brief.print}
      </button>
      <TakeMenu id={id} asOf={asOf} what="brief" />
    </div>
  );
}

/** Something that can be taken away: a file to save or, without a name for one, an address to subscribe to. */
interface Offer {
  readonly href: string;
  readonly label: string;
  readonly file?: string;
}

type What = 'brief' | 'table' | 'positions' | 'timeline';

/** The formats in which what a view shows can be had, as of the day that it shows. */
export function TakeMenu({ id, asOf, what }: Props & { readonly what: What }) {
  const words = useWords();
  const offers = OFFERS[what]({ id, asOf, words });
  return (
    <details className="menu">
      <summary>{words.brief.take}</summary>
      <ul>
        {offers.map(({ href, label, file }) => (
          <li key={href}>
            <a href={href} {...(file !== undefined && { download: `${id}-${file}` })}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface Asked extends Props {
  readonly words: Words;
}

const givenBy = ({ id, asOf, words }: Asked) => ({
  params: { id },
  query: { in: words.language, ...(asOf !== undefined && { asOf }) },
});
const untilBy = ({ id, asOf, words }: Asked) => ({
  params: { id },
  query: { in: words.language, ...(asOf !== undefined && { until: asOf }) },
});

const OFFERS: Readonly<Record<What, (asked: Asked) => readonly Offer[]>> = {
  brief: (asked) => {
    const { brief, changes } = asked.words;
    const given = givenBy(asked);
    return [
      { href: urlOf('briefMarkdown', given), label: brief.asFile(brief.tab, 'Markdown'), file: 'brief.md' },
      { href: urlOf('briefHtml', given), label: brief.asFile(brief.tab, brief.page), file: 'brief.html' },
      { href: urlOf('brief', given), label: brief.asFile(brief.tab, 'JSON'), file: 'brief.json' },
      { href: urlOf('briefLinked', given), label: brief.linked, file: 'brief.jsonld' },
      {
        href: urlOf('changesCsv', untilBy(asked)),
        label: brief.asFile(changes.title, 'CSV'),
        file: 'changes.csv',
      },
      {
        href: urlOf('changes', untilBy(asked)),
        label: brief.asFile(changes.title, 'JSON'),
        file: 'changes.json',
      },
      ...subscriptions(asked),
    ];
  },
  table: (asked) => {
    const { brief, table } = asked.words;
    const given = givenBy(asked);
    return [
      { href: urlOf('delegationsCsv', given), label: brief.asFile(table.tab, 'CSV'), file: 'who.csv' },
      { href: urlOf('delegations', given), label: brief.asFile(table.tab, 'JSON'), file: 'who.json' },
    ];
  },
  positions: (asked) => {
    const { brief, stand } = asked.words;
    const given = givenBy(asked);
    return [
      { href: urlOf('positionsCsv', given), label: brief.asFile(stand.tab, 'CSV'), file: 'positions.csv' },
      { href: urlOf('positions', given), label: brief.asFile(stand.tab, 'JSON'), file: 'positions.json' },
    ];
  },
  timeline: (asked) => {
    const { brief, timeline } = asked.words;
    const given = givenBy(asked);
    return [
      { href: urlOf('timelineCsv', given), label: brief.asFile(timeline.tab, 'CSV'), file: 'timeline.csv' },
      { href: urlOf('timeline', given), label: brief.asFile(timeline.tab, 'JSON'), file: 'timeline.json' },
      ...subscriptions(asked),
    ];
  },
};

function subscriptions({ id, words }: Asked): Offer[] {
  const given = { params: { id }, query: { in: words.language } };
  return [
    { href: urlOf('calendar', given), label: words.brief.calendar },
    { href: urlOf('feed', given), label: words.brief.feed },
  ];
}
