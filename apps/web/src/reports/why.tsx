import type { Explanation, WordSeen } from '@parley/api';
import type { Fact } from '@parley/dossier';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/states.tsx';
import { useWords } from '../settings/settings.tsx';

/** A share as a percentage in the reader's language. */
export const percent = (share: number, locale: string) =>
  share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });

/** Why a fact was read: how sure it is, the pattern, whom the words mean, and the words as the pattern saw them. */
export function Why({
  report,
  fact,
  language,
}: {
  readonly report: string;
  readonly fact: Fact;
  readonly language: string;
}) {
  const words = useWords();
  const asked = useAnswer('why', { params: { id: report, fact: fact.id } });
  return (
    <div className="why">
      <blockquote lang={language}>{fact.evidence.map(({ quote }) => quote).join(' … ')}</blockquote>
      <p className="quiet">
        {words.reports.modality[fact.modality]} ·{' '}
        {words.reports.confidence(percent(fact.confidence, words.locale))}
      </p>
      <Answered asked={asked}>{(explanation) => <Explained explanation={explanation} />}</Answered>
    </div>
  );
}

function Explained({
  explanation: { pattern, references, evidence },
}: {
  readonly explanation: Explanation;
}) {
  const { reports } = useWords();
  return (
    <>
      <dl>
        <dt>{reports.pattern}</dt>
        <dd>
          <code>{pattern}</code>
        </dd>
        {references.length > 0 && (
          <>
            <dt>{reports.refersTo}</dt>
            <dd>
              {references.map(({ field, name }, index) => (
                <div key={index}>
                  {name} <span className="quiet">{field}</span>
                </div>
              ))}
            </dd>
          </>
        )}
      </dl>
      {evidence.map(({ words: seen }, index) => (
        <WordTable key={index} words={seen} />
      ))}
    </>
  );
}

function WordTable({ words: seen }: { readonly words: readonly WordSeen[] }) {
  const { reports } = useWords();
  return (
    <div className="word-frame" tabIndex={0} role="region" aria-label={reports.words}>
      <table>
        <thead>
          <tr>
            <th scope="col">{reports.word}</th>
            <th scope="col">{reports.lemma}</th>
            <th scope="col">{reports.role}</th>
            <th scope="col">{reports.concepts}</th>
          </tr>
        </thead>
        <tbody>
          {seen.map((word, index) => (
            <tr key={index}>
              <th scope="row">{word.text}</th>
              <td>{word.lemma}</td>
              <td>
                {word.upos} {word.deprel}
                {word.head !== null && <span className="quiet"> ← {word.head}</span>}
              </td>
              <td>
                {[...word.concepts, ...word.issues, ...(word.office === null ? [] : [word.office])].join(
                  ', ',
                )}
                {word.refers && <span className="quiet"> {word.refers.names.join(', ')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
