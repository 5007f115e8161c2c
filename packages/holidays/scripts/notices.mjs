#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * For whoever adds a notice: write src/notices/cn-<year>.ts (an amendment: cn-<year>-<n>.ts) and run this. It lists the
 * files anew in the order of issue and holds every notice against what it prints, the statute and the other years.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = join(root, 'packages/holidays/src/notices')
const NAME = /^cn-(\d{4})(?:-(\d+))?\.ts$/

const fail = (line) => {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

const noticeIn = (file) => {
  const [, year, n] = NAME.exec(file) ?? fail(`${file}: name it cn-<year>.ts, or cn-<year>-<n>.ts for an amendment`)
  const text = readFileSync(join(folder, file), 'utf8')
  const [, name] =
    /export const (CN_\w+): Notice/.exec(text) ?? fail(`${file}: export const CN_${year}: Notice is missing`)
  // As the calendar has it: a notice without a date is known from 1 December of the year before.
  const [, issued = `${Number(year) - 1}-12-01`] = /issued: '([\d-]+)'/.exec(text) ?? []
  return { file, name, issued, n: Number(n ?? 0) }
}

const notices = readdirSync(folder)
  .filter((file) => file !== 'index.ts')
  .map(noticeIn)
  .sort((a, b) => (a.issued === b.issued ? a.n - b.n : a.issued < b.issued ? -1 : 1))

writeFileSync(
  join(folder, 'index.ts'),
  [
    "import type { Notice } from '../notice.js'",
    ...[...notices]
      .sort((a, b) => (a.file < b.file ? -1 : 1))
      .map(({ file, name }) => `import { ${name} } from './${file.replace(/ts$/, 'js')}'`),
    '',
    '/** Every notice, in the order in which they were issued. Written by scripts/notices.mjs: a new year is one more file. */',
    'export const NOTICES: ReadonlyArray<Notice> = [',
    ...notices.map(({ name }) => `  ${name},`),
    ']',
    '',
  ].join('\n'),
)
process.stdout.write(`${notices.length} notices, the last one issued ${notices.at(-1)?.issued}\n`)

/** The gates: the notices themselves, the statute against them, the windows of the year in which they may do something. */
const gates = ['notices', 'bounds', 'lunar', 'as-of'].map((name) => `packages/holidays/test/${name}.test.ts`)
const vitest = join(createRequire(join(root, 'package.json')).resolve('vitest/package.json'), '../vitest.mjs')
const run = spawnSync(process.execPath, [vitest, 'run', ...gates], { cwd: root, stdio: 'inherit' })
process.exitCode = run.status ?? 1
