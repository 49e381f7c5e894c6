import type { Reading } from '../fact.ts';

/** Whether an entity can say something. */
export function canSpeak(id: string, { entities }: Reading): boolean {
  return entities.table.get(id).kind !== 'place';
}

/** Who a token refers to that can say something, or undefined. */
export function speakerAt(index: number, reading: Reading): string | undefined {
  return reading.entities.refer(index).find((id) => canSpeak(id, reading));
}
