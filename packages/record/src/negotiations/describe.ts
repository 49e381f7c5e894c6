import type { Issue } from '@parley/dossier';
import type { Identities, Negotiation } from '../model.ts';
import { bondsOf } from './bonds.ts';
import type { Draft } from './draft.ts';
import { inOrder, spanOf } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { meetingsOf, placesIn } from './meetings.ts';
import type { Parties } from './parties.ts';
import { partiesAmong } from './parties.ts';
import { betweenIn, mediatorsIn, partiesIn } from './roles.ts';
import { roundsOf } from './rounds.ts';
import { Tally } from './tally.ts';

/** What somebody else says of an issue says less about what the sides negotiate. */
const ASIDE = 0.3;
const NAME_SEPARATOR = ' – ';

/** Says all that is to be said of a negotiation. */
export function described(draft: Draft, who: Parties, identities: Identities): Negotiation {
  const reports = inOrder(draft);
  const span = spanOf(draft);
  const sides = [...draft.sides];
  const ofSides = meetingsOf(reports, sides, []);
  const between = betweenIn(reports, ofSides, who);
  const parties = partiesIn(reports, sides, between);
  const mediators = mediatorsIn(reports, parties, between);
  const known = ofSides.length > 0 && parties.length === sides.length;
  const meetings = known ? ofSides : meetingsOf(reports, parties, mediators);
  const [issues, places] = [issuesIn(reports, parties, who), placesIn(meetings, parties)];
  return {
    id: draft.id,
    name: draft.name ?? nameOf(parties, identities) ?? draft.id,
    parties,
    mediators,
    issues,
    places,
    reports: reports.map(({ digest }) => digest.report),
    rounds: roundsOf(meetings, span, parties),
    because: bondsOf(draft, reports, span, { issues, places }),
    pinned: draft.pinned,
  };
}

/** The most frequent first. */
function issuesIn(reports: readonly Evidence[], parties: readonly string[], all: Parties): Issue[] {
  const issues = new Tally<Issue>();
  for (const report of reports) {
    for (const { issue, who } of report.digest.topics) {
      const ours = partiesAmong(who, report, all).some((party) => parties.includes(party));
      issues.add(issue, report.weight * (ours ? 1 : ASIDE));
    }
  }
  return issues.ranked().map(([issue]) => issue);
}

/** What a negotiation is called where nobody gave it a name. */
export function nameOf(parties: readonly string[], identities: Identities): string | undefined {
  const names = parties.map((party) => identities.get(party)?.name ?? party);
  return names.length === 0 ? undefined : names.join(NAME_SEPARATOR);
}
