import { defineConfig } from 'vitest/config'

const folders = '{app,components,content,db,lib,scripts,tests,worker}'

export default defineConfig({
  test: {
    globalSetup: ['tests/global-setup.ts'],
    server: { deps: { inline: ['next-auth', '@auth/core', 'next-intl'] } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // One more than cores: several files mostly wait, for programs to start and for mail to leave.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${folders}/**/*.test.{ts,tsx}`],
          exclude: ['**/*.built.test.ts', '**/node_modules/**'],
        },
      },
      // What can only be said of a production build: run after it.
      { extends: true, test: { name: 'built', include: [`${folders}/**/*.built.test.ts`] } },
    ],
  },
})
