import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { alias } from './vitest.config.js'

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['conformance/**/*.test.ts'],
    globalSetup: ['conformance/support/build.ts', 'packages/projections/test/support/postgres-server.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: 'forks',
    maxWorkers: availableParallelism(),
  },
})
