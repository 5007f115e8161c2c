#!/usr/bin/env node
import { setup } from './lib/setup.mjs'
import { vitest } from './lib/vitest.mjs'

// KILLS: how often the writers of a log are killed, and how often the processes that project; a tenth of it, those that rotate keys. SEED: that of an earlier run, which printed it.
process.env.KILLS ??= '1000'
if (!/^[1-9]\d*$/.test(process.env.KILLS)) {
  process.stderr.write(`KILLS is how many times to kill, a number from 1; found "${process.env.KILLS}".\n`)
  process.exit(2)
}
if (!(await setup())) process.exit(1)
const { ok } = await vitest('UTC', [
  'packages/domain/test/store/sqlite-crash.test.ts',
  'packages/domain/test/subject/kills.test.ts',
  'packages/domain/test/vault-stores/rotation-kills.test.ts',
  'packages/projections/test/crash.test.ts',
  'packages/projections/test/postgres-restart.test.ts',
])
process.exitCode = ok ? 0 : 1
