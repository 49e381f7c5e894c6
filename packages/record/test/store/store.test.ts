import { afterAll, beforeAll, describe } from 'vitest';
import { wantsPostgres } from './cluster.ts';
import { postgres, sqlite } from './places.ts';
import { adding } from './suites/adding.ts';
import { deciding } from './suites/deciding.ts';
import { failing } from './suites/failing.ts';
import { killing } from './suites/killing.ts';
import { reading } from './suites/reading.ts';
import { searching } from './suites/searching.ts';
import { serving } from './suites/serving.ts';
import { transferring } from './suites/transferring.ts';

const PATIENCE_MS = 60_000;
const SUITES = { adding, reading, deciding, searching, transferring, failing, killing };

const server = postgres();

describe.each([sqlite, server])('$name', (places) => {
  describe.skipIf(places === server && !wantsPostgres)('the store', () => {
    beforeAll(() => places.start(), PATIENCE_MS);
    afterAll(() => places.stop(), PATIENCE_MS);
    for (const [name, suite] of Object.entries(SUITES)) {
      describe(name, () => {
        suite(places);
      });
    }
    if (places === server) {
      describe('serving', () => {
        serving(server);
      });
    }
  });
});
