import type { Document } from '@parley/dossier';
import { DossierBuilder } from './builder.ts';

/** An invented explainer on the eve of talks between two invented neighbours, and some real states around them. */
export const TEXT = `Noordland en Zuidland vrijdag weer aan tafel

Noordland en Zuidland spreken elkaar vrijdag in Genève. Zwitserland treedt op als gastheer.

De delegatie van Noordland staat onder leiding van onderminister Bram Olde. Ook Carla Nieuw reist mee. President Dirk Hoog komt niet. Zuidland noemt nog geen namen.

Noordland wil eerst een bestand en daarna praten over de grens. Zuidland wil eerst praten over de grens en pas daarna een bestand. „Zonder handtekening geen stilte”, zei minister Ella Zuid. Zuidland wijst waarnemers af. De Verenigde Staten steunen waarnemers, zegt de Zuidlandse minister.

In maart 2024 liepen gesprekken in Oslo op niets uit. Op 3 april 2025 ruilden beide landen gevangenen. Er vielen volgens Noordland 40 doden, volgens Zuidland 60.

Een diplomaat verwacht er weinig van. Misschien volgt er een top in juni.
`;

/** The dossier of that explainer; `known` is said of its document. */
export function explainer(known: Partial<Document> = {}): DossierBuilder {
  return new DossierBuilder(TEXT, {
    published: '2025-05',
    title: 'Noordland en Zuidland vrijdag weer aan tafel',
    source: 'De Bode',
    ...known,
  })
    .entity('north', 'country', 'Noordland')
    .entity('south', 'country', 'Zuidland')
    .entity('swiss', 'country', 'Zwitserland', 'CH')
    .entity('us', 'country', 'Verenigde Staten', 'US')
    .entity('geneva', 'place', 'Genève')
    .entity('oslo', 'place', 'Oslo')
    .entity('olde', 'person', 'Bram Olde')
    .entity('nieuw', 'person', 'Carla Nieuw')
    .entity('hoog', 'person', 'Dirk Hoog')
    .entity('zuid', 'person', 'Ella Zuid')
    .entity('diplomat', 'group', 'Een diplomaat')
    .fact(
      {
        id: 'm1',
        type: 'meeting',
        kind: 'talks',
        participants: ['north', 'south'],
        place: 'geneva',
        time: { text: 'vrijdag', value: '[2025-05-02,2025-05-09,2025-05-16,2025-05-23,2025-05-30]' },
        status: 'planned',
        modality: 'planned',
      },
      'Noordland en Zuidland spreken elkaar vrijdag in Genève',
    )
    .fact({ type: 'part', entity: 'swiss', part: 'host' }, 'Zwitserland treedt op als gastheer')
    .fact(
      { type: 'delegation', party: 'north', head: 'olde', members: ['nieuw'], absent: ['hoog'] },
      'De delegatie van Noordland staat onder leiding van onderminister Bram Olde',
      'Ook Carla Nieuw reist mee',
      'President Dirk Hoog komt niet',
    )
    .fact({ type: 'delegation', party: 'south', members: [], absent: [] }, 'Zuidland noemt nog geen namen')
    .fact(
      {
        type: 'role',
        person: 'olde',
        title: { id: 'deputy-minister', text: 'onderminister' },
        of: 'north',
        former: false,
      },
      'onderminister Bram Olde',
    )
    .fact(
      {
        type: 'role',
        person: 'zuid',
        title: { id: 'minister', text: 'minister' },
        of: 'south',
        former: false,
      },
      'minister Ella Zuid',
    )
    .fact(
      {
        type: 'precondition',
        holder: 'north',
        before: { issue: 'territory', text: 'praten over de grens' },
        requires: { issue: 'ceasefire', text: 'een bestand' },
      },
      'Noordland wil eerst een bestand en daarna praten over de grens',
    )
    .fact(
      {
        type: 'precondition',
        holder: 'zuid',
        before: { issue: 'ceasefire', text: 'een bestand' },
        requires: { issue: 'territory', text: 'praten over de grens' },
      },
      'Zuidland wil eerst praten over de grens en pas daarna een bestand',
    )
    .fact(
      { type: 'position', holder: 'south', issue: 'monitoring', stance: 'rejects', text: 'waarnemers' },
      'Zuidland wijst waarnemers af',
    )
    .fact(
      {
        type: 'position',
        holder: 'us',
        issue: 'monitoring',
        stance: 'supports',
        text: 'waarnemers',
        reportedBy: 'zuid',
      },
      'De Verenigde Staten steunen waarnemers, zegt de Zuidlandse minister',
    );
}
