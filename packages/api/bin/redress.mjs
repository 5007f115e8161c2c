#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'

const built = new URL('../dist/cli/main.js', import.meta.url)

if (existsSync(built)) {
  // Node 22.1 and newer keep compiled code between runs.
  module.enableCompileCache?.()
  const { main } = await import(built.href)
  process.exitCode = await main(process.argv.slice(2))
} else {
  process.stderr.write('Redress is not built yet. Run "npm run setup" (or "npm start") in the repository first.\n')
  process.exitCode = 1
}
