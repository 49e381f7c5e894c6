import type { Reading } from '../fact.ts';
import { findingsOf } from '../fact.ts';

/** Who says so: the speaker of the smallest statement whose words hold the token. */
export function reporter(index: number, reading: Reading): string | undefined {
  const { start, end } = reading.context.token(index);
  const around = findingsOf(reading, 'statement').flatMap(({ speaker, content }) =>
    content
      .filter((span) => span.start <= start && span.end >= end)
      .map((span) => ({ speaker, size: span.end - span.start })),
  );
  return around.sort((a, b) => a.size - b.size)[0]?.speaker;
}
