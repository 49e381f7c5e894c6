import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeProgram } from '../src/cli.ts';
import { GROUPS } from '../src/commands.ts';
import { ROOT } from './parley.ts';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly pull_policy?: string;
  readonly init?: boolean;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck: { readonly test: readonly string[] };
  readonly deploy?: { readonly replicas: number };
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const text = readFileSync(path.join(ROOT, 'compose.yaml'), 'utf8');
const compose = parse(text, { merge: true }) as Compose;
const { database, server, worker } = compose.services as Record<'database' | 'server' | 'worker', Service>;

/** The options that the command line takes a command of a service for. */
function optionsOf([name, ...args]: readonly string[]): Record<string, unknown> {
  const command = makeProgram(GROUPS).commands.find((one) => one.name() === name);
  const { operands, unknown } = command!.exitOverride().parseOptions([...args]);
  expect({ operands, unknown }).toEqual({ operands: [], unknown: [] });
  return command!.opts();
}

describe('compose.yaml', () => {
  test('has a server, two workers and a database, and nothing else', () => {
    expect(Object.keys(compose.services)).toEqual(['database', 'server', 'worker']);
    expect(worker.deploy!.replicas).toBe(2);
    expect([server.command![0], worker.command![0]]).toEqual(['serve', 'work']);
  });

  test.each([
    ['server', server, '8484'],
    ['worker', worker, '9484'],
  ])('gives the %s a command that is one, and asks for its health where it answers', (_, service, port) => {
    expect(optionsOf(service.command!)).toMatchObject({ host: '0.0.0.0', port });
    expect(service.healthcheck.test.at(-1)).toContain(`"http://127.0.0.1:${port}/health/ready"`);
  });

  test('lets only this machine ask the server, under the port at which it listens', () => {
    expect(server.ports).toEqual(['127.0.0.1:8484:8484']);
    expect(worker.ports).toBeUndefined();
  });

  test.each([
    ['server', server],
    ['worker', worker],
  ])(
    'tells the %s of the database that there is, and starts it when that is ready',
    (_, { environment, depends_on }) => {
      const password = /^\$\{PARLEY_PASSWORD:\?[^}]+\}$/;
      const [, user, given, host, name] = /^postgresql:\/\/(\w+):(\$\{.*\})@(\w+):5432\/(\w+)$/.exec(
        environment!.DATABASE_URL!,
      )!;
      expect(given).toMatch(password);
      expect(compose.services[host!]).toBe(database);
      expect(database.environment).toMatchObject({
        POSTGRES_USER: user,
        POSTGRES_DB: name,
        POSTGRES_PASSWORD: given,
      });
      expect(depends_on).toEqual({ [host!]: { condition: 'service_healthy' } });
    },
  );

  test.each([
    ['server', server],
    ['worker', worker],
  ])('has the %s hear the signals that no command of its own listens for', (_, { init }) => {
    expect(init).toBe(true);
  });

  test('builds one image, and has the workers use that one', () => {
    expect([server.build, worker.build]).toEqual(['.', undefined]);
    expect(worker).toMatchObject({ image: server.image, pull_policy: 'never' });
  });

  test('does not take the server that makes the database for the one that is to be asked', () => {
    // That one listens at its socket alone, and is ended when the database is made.
    expect(database.healthcheck.test).toContain('--host=127.0.0.1');
  });

  test('keeps the database and the tokens on volumes that it declares', () => {
    const used = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes);
    expect(used.map((one) => one.split(':')[0]).sort()).toEqual(Object.keys(compose.volumes).sort());
    expect(used).toContain('tokens:/data');
  });

  test('takes an image of the database that Parley can use', () => {
    expect(Number(/^postgres:(\d+)$/.exec(database.image!)![1])).toBeGreaterThanOrEqual(15);
  });
});
