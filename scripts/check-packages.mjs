#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot, pnpm } from './lib/root.mjs'

const shell = process.platform === 'win32'

/** Runs a tool; true when it succeeded, its output shown when it did not. */
const passes = (what, cwd, command, args) => {
  const run = spawnSync(command, args, { cwd, encoding: 'utf8', shell })
  const ok = run.status === 0
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${what}\n`)
  if (!ok) process.stdout.write(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}\n`)
  return ok
}

const tool = (name) => inRoot('node_modules', '.bin', name)

/** Checks the tarball that would be published, not the folder: what `files` leaves out is missing there, too. */
const check = (name) => {
  const folder = inRoot('packages', name)
  const target = mkdtempSync(join(tmpdir(), `redress-pack-${name}-`))
  try {
    if (!passes(`${name}: pack`, folder, 'npx', ['-y', pnpm, 'pack', '--pack-destination', target])) return false
    const tarball = join(target, readdirSync(target).find((file) => file.endsWith('.tgz')) ?? '')
    const published = passes(`${name}: publint`, folder, tool('publint'), [tarball, '--strict'])
    const typed = passes(`${name}: attw`, folder, tool('attw'), [tarball, '--profile', 'esm-only'])
    return published && typed
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
}

const results = readdirSync(inRoot('packages')).map(check)
process.exitCode = results.every(Boolean) ? 0 : 1
