#!/usr/bin/env node
import { setup } from './lib/setup.mjs'
import { vitest } from './lib/vitest.mjs'

// REDRESS_FUZZ: how many malformed requests to send, over every operation.
process.env.REDRESS_FUZZ ??= '100000'
if (!/^[1-9]\d*$/.test(process.env.REDRESS_FUZZ)) {
  process.stderr.write(
    `REDRESS_FUZZ is how many requests to send, a number from 1; found "${process.env.REDRESS_FUZZ}".\n`,
  )
  process.exit(2)
}
if (!(await setup())) process.exit(1)
const { ok } = await vitest('UTC', ['packages/api/test/http/fuzz.test.ts', '-t', 'made from the document'])
process.exitCode = ok ? 0 : 1
