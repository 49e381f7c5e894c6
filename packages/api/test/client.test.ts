import { expect, test } from 'vitest';
import { ApiError, call, urlOf } from '../src/index.ts';

/** A `fetch` that answers everything with one response, and remembers what it was asked. */
function answering(body: string, init: ResponseInit) {
  const asked: { url: string; init: RequestInit }[] = [];
  const send = (url: unknown, given: RequestInit = {}) => {
    asked.push({ url: String(url), init: given });
    return Promise.resolve(new Response(body, init));
  };
  return { asked, fetch: send as typeof fetch };
}

const JSON_TYPE = { headers: { 'content-type': 'application/json' } };

test('parameters go into the path and the query, whatever stands in them', () => {
  const url = urlOf('timeline', { params: { id: 'a/b c' }, query: { kind: 'meeting', since: undefined } });
  expect(url).toBe('/api/v1/negotiations/a%2Fb%20c/timeline?kind=meeting');
});

test('a body goes as JSON, with the token where there is one', async () => {
  const { asked, fetch } = answering('{"decisions":[]}', JSON_TYPE);
  await call(
    'decide',
    { body: { kind: 'pin', negotiation: 'x' } },
    { origin: 'http://h', token: 't', fetch },
  );
  expect(asked[0]).toMatchObject({
    url: 'http://h/api/v1/decisions',
    init: {
      method: 'POST',
      body: '{"kind":"pin","negotiation":"x"}',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    },
  });
});

test('an upload goes as the bytes that it is', async () => {
  const { asked, fetch } = answering('{}', JSON_TYPE);
  await call('uploadReport', { query: { name: 'a.pdf' }, body: new Uint8Array([1, 2]) }, { fetch });
  expect(asked[0]!.init).toMatchObject({
    body: new Uint8Array([1, 2]),
    headers: { 'content-type': 'application/octet-stream' },
  });
});

test('text comes back as text', async () => {
  const { fetch } = answering('BEGIN:VCALENDAR', { headers: { 'content-type': 'text/calendar' } });
  expect(await call('calendar', { params: { id: 'x' }, query: {} }, { fetch })).toBe('BEGIN:VCALENDAR');
});

test('an answer that says no is thrown, with what to do', async () => {
  const problem = { type: 'about:blank', title: 'Not Found', status: 404, detail: 'no such', remedy: 'look' };
  const { fetch } = answering(JSON.stringify(problem), {
    status: 404,
    headers: { 'content-type': 'application/problem+json' },
  });
  const failed = call('report', { params: { id: 'x' } }, { fetch });
  await expect(failed).rejects.toThrow(ApiError);
  await expect(failed).rejects.toMatchObject({ message: 'no such', problem });
});

test('so is one that is no problem document', async () => {
  const { fetch } = answering('<html>', { status: 502, statusText: 'Bad Gateway' });
  const failed = call('status', {}, { fetch });
  await expect(failed).rejects.toMatchObject({ problem: { status: 502, title: 'Bad Gateway' } });
});
