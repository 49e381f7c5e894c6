import { expect, onTestFinished, test } from 'vitest';
import { serveHealth } from '../../src/work/health.ts';
import { WorkMetrics } from '../../src/work/metrics.ts';

const COUNTS = { waiting: 3, delayed: 2, taken: 1, failed: 4 };

async function watched(
  problem: () => string | undefined = () => undefined,
  counts = () => Promise.resolve(COUNTS),
) {
  const metrics = new WorkMetrics(counts);
  const { address, close } = await serveHealth({ metrics: metrics.registry, problem }, '127.0.0.1', 0);
  onTestFinished(close);
  return { metrics, get: (path: string, method = 'GET') => fetch(`${address}${path}`, { method }) };
}

test('says that it lives, and whether it can work', async () => {
  const problems: string[] = [];
  const { get } = await watched(() => problems[0]);
  expect(await (await get('/health/ready')).json()).toEqual({ status: 'ready' });
  problems.push('the database server does not answer');
  const response = await get('/health/ready');
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ status: 'not ready', reason: problems[0] });
  expect((await get('/health/live')).status).toBe(200);
});

test('counts what became of jobs, how long they took, and what is in the queue', async () => {
  const { metrics, get } = await watched();
  metrics.ended('added');
  metrics.ended('added');
  metrics.ended('again');
  metrics.read(0.03);
  metrics.stored(0.2);
  const response = await get('/metrics');
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const lines = (await response.text()).split('\n');
  for (const line of [
    'parley_jobs_total{outcome="added"} 2',
    'parley_jobs_total{outcome="again"} 1',
    'parley_jobs_total{outcome="failed"} 0',
    'parley_job_seconds_bucket{le="0.02"} 0',
    'parley_job_seconds_bucket{le="0.05"} 1',
    'parley_store_seconds_count 1',
    'parley_queue_jobs{state="waiting"} 3',
    'parley_queue_jobs{state="failed"} 4',
  ])
    expect(lines).toContain(line);
  expect(lines.find((line) => line.startsWith('process_resident_memory_bytes '))).toMatch(/ \d+$/);
});

test('leaves out what the database does not tell', async () => {
  const { get } = await watched(undefined, () => Promise.reject(new Error('no answer')));
  const response = await get('/metrics');
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain('parley_jobs_total{outcome="added"} 0');
  expect(text).not.toContain('parley_queue_jobs{');
});

test('answers nothing else, and only to be read', async () => {
  const { get } = await watched();
  expect((await get('/reports')).status).toBe(404);
  expect((await get('/metrics', 'POST')).status).toBe(405);
  expect(await (await get('/health/live', 'HEAD')).text()).toBe('');
});
