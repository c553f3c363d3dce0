import { defineConfig } from 'vitest/config'

const elsewhere = ['**/node_modules/**', '.next*/**', 'data/**', 'tests/e2e/**']
const pure = [
  'circulation/feeds/**/*.test.ts',
  'circulation/robots.test.ts',
  'circulation/structured-data/**/*.test.ts',
  'components/**/*.test.ts',
  'domain/**/*.test.ts',
  'lib/**/*.test.ts',
  'press/**/*.test.ts',
  'tests/*.test.ts',
]

/** Two projects, so that a run of rules alone does not wait for PostgreSQL. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'rules', include: pure, exclude: elsewhere } },
      {
        extends: true,
        test: {
          name: 'records',
          include: ['**/*.test.ts'],
          exclude: [...elsewhere, ...pure],
          globalSetup: ['./tests/setup/postgres.ts'],
        },
      },
    ],
  },
})
