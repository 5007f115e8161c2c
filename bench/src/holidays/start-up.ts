import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { inFolder } from '../kit/folder.js'
import { inFresh } from '../kit/fresh.js'
import { figure, note, print } from '../kit/print.js'
import { printTimes } from '../kit/times.js'

const root = fileURLToPath(new URL('../../../packages/holidays', import.meta.url))

/** Import, calendar, answer, in a fresh process; it prints milliseconds. */
const script = (entry: string): string => `
const begun = performance.now()
const { calendar, parseDay } = await import(${JSON.stringify(pathToFileURL(entry).href)})
const day = parseDay('2026-02-13')
const answer = day._tag === 'Right' ? calendar('CN').addWorkdays(day.right, 5) : day
const ms = performance.now() - begun
if (answer._tag !== 'Right' || answer.right.day !== '2026-02-27') throw new Error('a wrong answer')
console.log(ms)
`

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => join(folder, file))

const gzipped = (files: ReadonlyArray<string>): string =>
  `${figure(gzipSync(Buffer.concat(files.map((file) => readFileSync(file))), { level: 9 }).length / 1000)} kB`

/** From import to the first answer, and what there is to load. */
export const benchStartUp = (runs: number): Promise<void> =>
  inFolder(async (folder) => {
    const bundle = join(folder, 'bundle')
    mkdirSync(bundle)
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    execFileSync(process.execPath, [join(root, 'scripts/bundle.mjs'), bundle])
    const empty = join(folder, 'empty.js')
    writeFileSync(empty, 'export const nothing = 0\n')
    const subjects = [
      ['redress, as published', script(join(bundle, 'index.js'))],
      ['redress, as built, file by file', script(join(root, 'dist/index.js'))],
      [
        'floor: an empty module',
        `const t = performance.now(); await import(${JSON.stringify(pathToFileURL(empty).href)}); console.log(performance.now() - t)`,
      ],
    ] as const
    print('\n  import to first answer, a fresh process each')
    for (const [i, [name, code]] of subjects.entries()) {
      const file = join(folder, `start-${i}.js`)
      writeFileSync(file, code)
      printTimes(name, (await inFresh(file, runs)).map(Number))
    }
    const files = filesIn(bundle)
    note(`gzipped: all entries ${gzipped(files)}; the main entry ${gzipped([join(bundle, 'index.js')])}`)
  })
