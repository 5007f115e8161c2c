import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The packaged PostgreSQL once ended every run with 0. */
it('a run with a failing test fails, whatever the setup of the tests does when the process ends', () => {
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
  const { status, stdout } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'test/fixtures/failing.config.ts', '--reporter=json'],
    { cwd: root, encoding: 'utf8' },
  )
  expect(JSON.parse(stdout.slice(stdout.indexOf('{')))).toMatchObject({ numFailedTests: 1, numTotalTests: 1 })
  expect(status).toBe(1)
})
