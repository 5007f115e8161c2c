#!/usr/bin/env node
import module from 'node:module'
import { setup } from './lib/setup.mjs'

// Node 22.1 and newer keep compiled code between runs; older ones start a little slower.
module.enableCompileCache?.()

if (await setup()) {
  const { main } = await import('../packages/api/dist/cli/main.js')
  process.exitCode = await main(['demo', ...process.argv.slice(2)])
} else {
  process.exitCode = 1
}
