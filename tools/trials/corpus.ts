import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PARTIES = ['Northland', 'Southland', 'Eastland', 'Westland'];
const PLACES = ['Oslo', 'Geneva', 'Vienna', 'Doha'];
const ISSUES = ['a ceasefire', 'an exchange of prisoners', 'fishing in the strait', 'the price of gas'];

/** Writes so many reports into a folder, a file each, all of other words; their paths. */
export function writeCorpus(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, at) => {
    const file = path.join(folder, `report-${String(at).padStart(4, '0')}.txt`);
    writeFileSync(file, reportText(at));
    return file;
  });
}

function reportText(at: number): string {
  const [one, other] = [PARTIES[at % 4]!, PARTIES[(at + 1 + (at % 3)) % 4]!];
  const [place, issue] = [PLACES[at % 4]!, ISSUES[(at >> 2) % 4]!];
  const day = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
  return `date ${day}
${one} and ${other} meet in ${place}

The foreign ministers of ${one} and ${other} met in ${place} on Monday for talks on ${issue}. It was meeting number
${String(at)} of the two. "We demand an answer before the summer," the minister of ${one} said. ${other} rejected
the demand. The delegations agreed to meet again within ${String(2 + (at % 20))} days.
`;
}
