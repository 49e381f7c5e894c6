import { setTimeout as sleep } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { answerInTurn } from '../src/in-turn.ts';

test('answers come in the order of the questions, though the first takes longest', async () => {
  const { port1, port2 } = new MessageChannel();
  answerInTurn(port1, async (milliseconds: number) => {
    await sleep(milliseconds);
    return milliseconds;
  });
  const asked = [60, 30, 1];
  const answers: number[] = [];
  const all = new Promise<void>((resolve) => {
    port2.on('message', (answer: number) => {
      if (answers.push(answer) === asked.length) resolve();
    });
  });
  for (const one of asked) port2.postMessage(one);
  await all;
  port2.close();
  expect(answers).toEqual(asked);
});
