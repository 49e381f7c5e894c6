import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['packages/*/test/**/*.test.ts'],
          // The modules of the packages do nothing when they are loaded and keep nothing that tests could disturb, so the
          // files share them, the models among them: of 42 s for twelve files that saved fifteen.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          // They start programs of their own, which keep all cores busy: one file at a time, after the others.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          include: ['apps/*/test/**/*.test.{ts,tsx}', 'test/**/*.test.ts', 'tools/**/*.test.ts'],
        },
      },
    ],
  },
});
