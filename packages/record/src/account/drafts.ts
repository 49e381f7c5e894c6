import type { Fact } from '@parley/dossier';
import type { Relation } from './relation.ts';
import { order } from './sources.ts';
import { groupBy } from './row.ts';
import type { Draft, Field, Row } from './row.ts';

/** More ways than this of telling one thing are kept apart unseen, so that work stays in proportion. */
const MOST_COMPARED = 48;
/** Stands for “says nothing” where openness is added up. */
const MUCH = 1e6;

/**
 * Puts the rows of one topic together by what they say. Rows agree where every field does; a vague row joins the
 * one draft that it agrees with, and stands alone where it agrees with several that differ. The result does not
 * depend on the order of the rows.
 */
export function draftsOf<F extends Fact>(rows: readonly Row<F>[], fields: readonly Field<F>[]): Draft<F>[] {
  if (rows.length === 1) return [{ rows: [...rows], ways: [...rows], vague: false }];
  const said = groupBy(rows, (row) => fields.map((field) => field.keyOf(row)).join('\u0001'));
  if (said.size === 1) return [{ rows: [...rows], ways: [rows[0]!], vague: false }];
  const groups = [...said].map(([key, group]) => ({
    key,
    rows: group,
    openness: openness(group[0]!, fields),
  }));
  groups.sort((one, other) => one.openness - other.openness || order(one.key, other.key));
  const drafts: Draft<F>[] = [];
  for (const group of groups) place(group.rows, drafts, fields);
  return drafts;
}

function openness<F extends Fact>(row: Row<F>, fields: readonly Field<F>[]): number {
  return fields.reduce((sum, field) => sum + Math.min(MUCH, field.openness(row)), 0);
}

function place<F extends Fact>(rows: Row<F>[], drafts: Draft<F>[], fields: readonly Field<F>[]): void {
  const way = rows[0]!;
  const agreeing = drafts.length > MOST_COMPARED ? [] : drafts.filter((draft) => agrees(draft, way, fields));
  const precise = agreeing.filter(({ vague }) => !vague);
  const [home] = precise.length === 1 ? precise : agreeing.filter(({ vague }) => vague);
  if (home) {
    home.rows.push(...rows);
    home.ways.push(way);
  } else drafts.push({ rows: [...rows], ways: [way], vague: precise.length > 1 });
}

function agrees<F extends Fact>({ ways }: Draft<F>, row: Row<F>, fields: readonly Field<F>[]): boolean {
  return (
    ways.length <= MOST_COMPARED &&
    ways.every((way) =>
      fields.every((field) => {
        const relation = field.relate(way, row);
        return relation !== 'differ' && relation !== 'beside';
      }),
    )
  );
}

/** The row that says most of a field. */
export function leadOf<F extends Fact>({ ways }: Draft<F>, field: Field<F>): Row<F> {
  return ways.reduce((best, way) => (field.openness(way) < field.openness(best) ? way : best));
}

/** The fields in which two drafts cannot both be right, and whether they say different things at all. */
export function compare<F extends Fact>(
  one: Draft<F>,
  other: Draft<F>,
  fields: readonly Field<F>[],
): { readonly differing: string[]; readonly beside: boolean } {
  const differing: string[] = [];
  let beside = false;
  for (const field of fields) {
    const relation = farthest(one, other, field);
    if (relation === 'differ') differing.push(field.name);
    beside ||= relation === 'beside';
  }
  return { differing, beside };
}

/** How far apart the ways of two drafts are in a field. */
function farthest<F extends Fact>(one: Draft<F>, other: Draft<F>, field: Field<F>): Relation {
  let found: Relation = 'same';
  for (const way of one.ways) {
    for (const another of other.ways) {
      const relation = field.relate(way, another);
      if (relation === 'differ') return relation;
      if (relation === 'beside') found = relation;
    }
  }
  return found;
}
