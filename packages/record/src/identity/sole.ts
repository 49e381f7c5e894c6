/** Institutions of which a state has one, besides a ministry for each field. */
const SOLE: ReadonlySet<string> = new Set([
  'parliament',
  'central-bank',
  'army',
  'navy',
  'air-force',
  'general-staff',
  'security-council',
  'supreme-court',
  'constitutional-court',
  'prime-ministers-office',
]);

/** Whether a state has one body of a sort (`ministry-of-foreign-affairs`), whatever it is called. */
export const isSole = (classification: string | undefined): classification is string =>
  classification !== undefined && (SOLE.has(classification) || classification.startsWith('ministry-of-'));
