import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  type Complaint,
  type ComplaintCommand,
  checkRegulation,
  compile,
  decide,
  evolveAll,
  initial,
  type Regulation,
  rulesOf,
} from '@redress/domain'
import { allExamples, coverageReport } from '@redress/domain/examples'
import { allRegulations } from '@redress/domain/regulations'
import { compare, keep, repeated } from '../kit/compare.js'
import { inFolder } from '../kit/folder.js'
import { inFresh } from '../kit/fresh.js'
import { longLife } from '../kit/long-life.js'
import { note, print } from '../kit/print.js'
import { right } from '../kit/right.js'
import { printTimes } from '../kit/times.js'
import type { Suite } from './suite.js'

const dist = fileURLToPath(new URL('../../../packages/domain/dist', import.meta.url))
const url = (file: string): string => JSON.stringify(pathToFileURL(join(dist, file)).href)

/** In a fresh process: what each step takes, as a service that starts has it. */
const script = `
const t0 = performance.now()
const { checkRegulation, compile, stopsLoading } = await import(${url('index.js')})
const t1 = performance.now()
const { allRegulations } = await import(${url('regulations/index.js')})
const t2 = performance.now()
for (const one of allRegulations) if (checkRegulation(one).some(stopsLoading)) throw new Error(one.id)
const t3 = performance.now()
for (const one of allRegulations) if (compile(one)._tag === 'Left') throw new Error(one.id)
const t4 = performance.now()
console.log(JSON.stringify([t1 - t0, t2 - t1, t3 - t2, t4 - t3]))
`

const names = ['the engine imported', 'the regulations imported', 'checked', 'compiled'] as const

const starting = (runs: number): Promise<void> =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const file = join(folder, 'start.js')
    writeFileSync(file, script)
    const all = (await inFresh(file, runs)).map((out) => JSON.parse(out) as ReadonlyArray<number>)
    print(`\n  ${allRegulations.length} regulations in a fresh process`)
    for (const [i, name] of names.entries())
      printTimes(
        name,
        all.map((one) => one[i] ?? Number.NaN),
      )
    printTimes(
      'loaded, checked and compiled',
      all.map(([, load = 0, check = 0, made = 0]) => load + check + made),
    )
  })

/** An open complaint of a few events, and commands on it that any regulation may say something about. */
const deciding = (regulation: Regulation) => {
  const rules = rulesOf([right(compile(regulation))])
  const commands = longLife('c-1').slice(1)
  const pins = [{ id: regulation.id, version: regulation.version }]
  const open: Complaint = {
    ...evolveAll(initial('c-1'), []),
    status: 'open',
    regulations: pins,
    receivedAt: '2026-01-05T09:00:00+08:00' as never,
  }
  const one = decide(rules)
  return () => repeated(commands.length, () => commands.map((command: ComplaintCommand) => keep(one(command)(open))))
}

const mechanisms = ({ clauses }: Regulation): number => clauses.reduce((sum, { does }) => sum + does.length, 0)
const bySize = [...allRegulations].sort((a, b) => mechanisms(b) - mechanisms(a))

export const regulationsSuite: Suite = {
  name: 'regulations',
  about: 'the 28 regulations that ship',
  run: async ({ short }) => {
    const rounds = short ? 3 : 7
    await starting(short ? 3 : 9)
    const [largest, smallest] = [bySize[0], bySize.at(-1)]
    if (largest === undefined || smallest === undefined) return
    await compare('check and compile a regulation, warm', rounds, [
      {
        name: 'redress: compile',
        round: () => repeated(allRegulations.length, () => allRegulations.map((one) => right(compile(one)))),
      },
      {
        name: 'redress: check',
        round: () => repeated(allRegulations.length, () => allRegulations.map((one) => checkRegulation(one))),
      },
    ])
    await compare('decide a command under one regulation', rounds, [
      { name: `the largest, ${largest.id}, ${mechanisms(largest)} mechanisms`, round: deciding(largest) },
      { name: `the smallest, ${smallest.id}, ${mechanisms(smallest)} mechanisms`, round: deciding(smallest) },
    ])
    const examples = allExamples.find(({ regulation }) => regulation === largest.id)
    if (examples !== undefined)
      await compare('prove every clause of the largest by its examples', rounds, [
        {
          name: `${largest.id}, with and without each clause`,
          round: () => repeated(1, () => coverageReport(largest, examples)),
        },
      ])
    note('a deployment compiles only once, and may load fewer')
  },
}
