import { urlOf } from '@parley/api';
import type { BriefOfNegotiation } from '@parley/api';
import { textOfBrief } from '../parts/copy.ts';
import { useWords } from '../settings/settings.tsx';
import { useNotice } from '../shell/notice.tsx';

/** How to take a brief and the data behind it away. */
export function TakeAway({ id, brief }: { readonly id: string; readonly brief: BriefOfNegotiation }) {
  const words = useWords();
  const say = useNotice();
  const copy = () => {
    navigator.clipboard
      .writeText(textOfBrief(brief, words))
      .then(() => say(words.brief.copied))
      .catch(() => say(words.brief.copyFailed));
  };
  return (
    <div className="take-away">
      <button type="button" onClick={copy}>
        {words.brief.copy}
      </button>
      <button type="button" onClick={() => print()}>
        {words.brief.print}
      </button>
      <details className="menu">
        <summary>{words.brief.take}</summary>
        <ul>
          <Download id={id} />
        </ul>
      </details>
    </div>
  );
}

function Download({ id }: { readonly id: string }) {
  const words = useWords();
  const given = { params: { id }, query: { in: words.language } };
  const links = [
    { href: urlOf('calendar', given), label: words.brief.calendar, file: 'calendar.ics' },
    { href: urlOf('feed', given), label: words.brief.feed },
    { href: urlOf('brief', given), label: words.brief.dataOf(words.brief.tab), file: 'brief.json' },
    { href: urlOf('delegations', given), label: words.brief.dataOf(words.table.tab), file: 'table.json' },
    { href: urlOf('positions', given), label: words.brief.dataOf(words.stand.tab), file: 'positions.json' },
    { href: urlOf('timeline', given), label: words.brief.dataOf(words.timeline.tab), file: 'timeline.json' },
    { href: urlOf('changes', given), label: words.brief.dataOf(words.changes.title), file: 'changes.json' },
  ];
  return links.map(({ href, label, file }) => (
    <li key={href}>
      <a href={href} {...(file !== undefined && { download: file })}>
        {label}
      </a>
    </li>
  ));
}
