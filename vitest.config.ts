import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Tests run on the sources, so that a failing line is the line one edits. */
export const alias = [
  { find: /^@redress\/(\w+)$/, replacement: source('packages/$1/src/index.ts') },
  {
    find: /^@redress\/domain\/(memory|sqlite|eventstoredb)$/,
    replacement: source('packages/domain/src/store/$1/index.ts'),
  },
  {
    find: '@redress/domain/testing/eventstoredb',
    replacement: source('packages/domain/src/testing/eventstoredb/index.ts'),
  },
  { find: /^@redress\/domain\/(access|vault)-(\w+)$/, replacement: source('packages/domain/src/$1/$2/index.ts') },
  { find: '@redress/domain/examples', replacement: source('packages/domain/src/example/index.ts') },
  { find: /^@redress\/(\w+)\/(\w+)$/, replacement: source('packages/$1/src/$2/index.ts') },
]

/** These start processes and servers, and keep files. */
const outside = ['access', 'reveal', 'store', 'subject', 'vault', 'vault-stores'].map(
  (name) => `packages/domain/test/${name}/**/*.test.ts`,
)

const common = { testTimeout: 30_000, pool: 'forks' } as const

/** What is pure keeps nothing that another file could meet: its modules are loaded once a worker, not once a file. */
const pureTests = {
  ...common,
  name: 'pure',
  include: ['packages/holidays/test/**/*.test.ts', 'packages/domain/test/**/*.test.ts'],
  exclude: outside,
  isolate: false,
}

export const outsideTests = {
  ...common,
  name: 'outside',
  include: ['packages/{api,projections}/test/**/*.test.ts', 'docs/**/*.test.ts', 'test/**/*.test.ts', ...outside],
  globalSetup: [source('packages/projections/test/support/postgres-server.ts')],
}

export default defineConfig({
  resolve: { alias },
  test: {
    // One for each processor: left to itself vitest leaves one out, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: pureTests },
      { extends: true, test: outsideTests },
    ],
  },
})
