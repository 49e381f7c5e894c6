import type { Case } from './child.ts';
import { KINDS } from './kinds/index.ts';
import { Findings, runCases } from './runner.ts';
import type { Summary } from './runner.ts';
import { seedOf } from './seeds.ts';

/** What is to be tried. */
export interface Plan {
  /** How many cases together. */
  readonly cases: number;
  readonly seed: number;
  /** Names of kinds; absent: all. */
  readonly only?: readonly string[];
  /** All kinds in one process, which starts sooner and tells less of the memory that each takes. Default: false. */
  readonly together?: boolean;
  /** Whether what takes too much time or memory has failed, though it ends. Default: true. */
  readonly measured?: boolean;
}

const LIMITS = new Map(
  KINDS.flatMap(({ name, limit }) => (limit === undefined ? [] : [[name, limit] as const])),
);

/** How many cases of each kind a plan has, at least one. @throws where a kind is none. */
export function casesOf({ cases, only }: Pick<Plan, 'cases' | 'only'>): Map<string, number> {
  const unknown = only?.find((name) => !KINDS.some((one) => one.name === name));
  if (unknown !== undefined) {
    throw new Error(`there is no kind ${unknown}; there are ${KINDS.map(({ name }) => name).join(', ')}`);
  }
  const kinds = KINDS.filter(({ name }) => only?.includes(name) ?? true);
  const shares = kinds.reduce((sum, { share }) => sum + share, 0);
  return new Map(kinds.map(({ name, share }) => [name, Math.max(1, Math.round((cases * share) / shares))]));
}

/** Tries what a plan says, a kind after the other; `done` is told of each. */
export async function fuzz(
  plan: Plan,
  done: (summary: Summary) => void = () => undefined,
): Promise<Summary[]> {
  const kinds = [...casesOf(plan)].map(([kind, cases]) => seedsOf(plan.seed, kind, cases));
  const findings = new Findings(LIMITS, plan.measured);
  for (const cases of plan.together === true ? [kinds.flat()] : kinds) {
    await runCases(cases, findings);
    for (const kind of new Set(cases.map((one) => one.kind))) done(findings.of(kind));
  }
  return [...findings.summaries.values()];
}

function seedsOf(seed: number, kind: string, cases: number): Case[] {
  return Array.from({ length: cases }, (_, at) => ({ kind, seed: seedOf(seed, kind, at) }));
}
