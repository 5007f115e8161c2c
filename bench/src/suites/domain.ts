import {
  type Complaint,
  type ComplaintCommand,
  checkRegulation,
  compile,
  type Dossier,
  decide,
  emptyDossier,
  evolve,
  evolveAll,
  fromRecorded,
  initial,
  loadRegulation,
  type Position,
  type RecordedEvent,
  type Rules,
  regulationToYaml,
  reviseClocks,
  rulesOf,
  stepDossier,
  toNewEvent,
} from '@redress/domain'
import { calendar, parseDay } from '@redress/holidays'
import { parse } from 'yaml'
import { compare, repeated, repeatedAsync, timed } from '../kit/compare.js'
import { fiftyClauses } from '../kit/fifty-clauses.js'
import { life, lived } from '../kit/life.js'
import { longLife } from '../kit/long-life.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import { rulesEngine } from '../kit/rules-engine.js'
import type { Suite } from './suite.js'

/** The state before each command: deciding alone is timed, not folding. */
const states = (rules: Rules): ReadonlyArray<Complaint> => {
  let state = initial('c-1')
  return lived(rules, 'c-1', life('c-1')).map((event) => {
    const before = state
    state = evolve(state, event)
    return before
  })
}

const deciding = (rules: Rules) => {
  const commands = life('c-1')
  const before = states(rules)
  const one = decide(rules)
  return () => repeated(8, () => commands.map((command, i) => right(one(command)(before[i] as Complaint))))
}

const each = (work: () => unknown) => () => repeated(8, work)

/** Decides one command again and again on an open complaint of twenty events. */
const decidingLate = (rules: Rules, command: ComplaintCommand) => {
  const state = evolveAll(initial('c-1'), lived(rules, 'c-1', longLife('c-1')))
  const one = decide(rules)(command)
  return () => repeated(1, () => right(one(state)))
}

/** An open case whose clocks run, as often as asked. */
const openCases = (rules: Rules, count: number): ReadonlyArray<Dossier> => {
  const step = stepDossier(rules)
  return Array.from({ length: count }, (_, i) =>
    lived(rules, `c-${i}`, longLife(`c-${i}`).slice(0, 3)).reduce(step, emptyDossier(`c-${i}`)),
  )
}

const followUp = (id: string): ComplaintCommand => ({ ...longLife('c-1').at(-1), id }) as ComplaintCommand

const deciding50 = async (rounds: number): Promise<void> => {
  const rules = rulesOf([right(compile(fiftyClauses()))])
  const run = rulesEngine()
  await compare('decide a command on a complaint of 20 events', rounds, [
    { name: 'redress, 50 clauses', round: decidingLate(rules, followUp('one-more')) },
    { name: 'peer: json-rules-engine, 50 rules, no history', round: () => repeatedAsync(1, run) },
  ])
}

const folding = async (rounds: number, rules: Rules, recorded: ReadonlyArray<RecordedEvent>): Promise<void> => {
  const events = recorded.map((one) => right(fromRecorded(one)))
  const many = Array.from({ length: 200 }, () => events).flat()
  const stored = Array.from({ length: 200 }, () => recorded).flat()
  await compare('fold a history into a state', rounds, [
    {
      name: 'redress evolveAll, trusted events',
      round: () => repeated(many.length, () => evolveAll(initial('c-1'), many)),
    },
    {
      name: 'redress evolveAll, events decoded on the way',
      round: () =>
        repeated(stored.length, () =>
          evolveAll(
            initial('c-1'),
            stored.map((one) => right(fromRecorded(one))),
          ),
        ),
    },
    {
      name: 'evolve, one state an event',
      round: () => repeated(many.length, () => many.reduce(evolve, initial('c-1'))),
    },
  ])
  const step = stepDossier(rules)
  await compare('fold an event with all its clocks', rounds, [
    {
      name: 'redress stepDossier: state, clocks, holders',
      round: () => repeated(events.length, () => events.reduce(step, emptyDossier('c-1'))),
    },
    {
      name: 'floor: evolve, the state alone',
      round: () => repeated(events.length, () => events.reduce(evolve, initial('c-1'))),
    },
  ])
}

const revising = async (rounds: number, rules: Rules, short: boolean): Promise<void> => {
  const cases = openCases(rules, short ? 2_000 : 20_000)
  const now = cases[0]?.complaint.latestMs
  if (now === undefined) return
  // The calendar as it stood before the last notice, and as it stands.
  const [before, after] = [calendar('CN').asOf(right(parseDay('2025-01-01'))), calendar('CN')]
  await compare('reckon the clocks of an open complaint anew for a notice', rounds, [
    {
      name: `redress reviseClocks, ${cases[0]?.clocks.all.length ?? 0} clocks a complaint`,
      round: () =>
        timed(2 * cases.length, () => cases.map((one) => reviseClocks(after)(reviseClocks(before)(one, now), now))),
    },
  ])
}

const loading = async (rounds: number): Promise<void> => {
  const regulation = fiftyClauses()
  const text = regulationToYaml(regulation)
  await compare('load a regulation of 50 clauses', rounds, [
    { name: 'redress: read YAML, decode, check', round: () => repeated(1, () => right(loadRegulation(text))) },
    { name: 'of this checking', round: () => repeated(1, () => checkRegulation(regulation)) },
    { name: 'compiling it', round: () => repeated(1, () => right(compile(regulation))) },
    { name: 'floor: parse the YAML', round: () => repeated(1, () => parse(text)) },
  ])
}

export const domainSuite: Suite = {
  name: 'domain',
  about: 'complaints under government-service-centre, in memory',
  run: async ({ short }) => {
    const rounds = short ? 1 : 7
    const rules = serviceCentre()
    const events = lived(rules, 'c-1', life('c-1'))
    await deciding50(rounds)
    await compare('decide a command of a whole life of 8', rounds, [
      { name: 'redress, 26 clauses', round: deciding(rules) },
      { name: 'floor: the same decider under no regulation', round: deciding(rulesOf([])) },
    ])
    const recorded: ReadonlyArray<RecordedEvent> = events.map((event, revision) => ({
      ...toNewEvent(event),
      stream: 'complaint-c-1',
      revision,
      position: String(revision) as Position,
      recordedtime: '2026-01-10T00:00:00.000Z',
    }))
    await folding(rounds, rules, recorded)
    const texts = recorded.map(({ data }) => JSON.stringify(data))
    await compare('decode a stored event', rounds, [
      {
        name: 'redress fromRecorded: every field checked, data parsed already',
        round: each(() => recorded.map((event) => right(fromRecorded(event)))),
      },
      { name: 'floor: JSON.parse of its data', round: each(() => texts.map((text) => JSON.parse(text))) },
    ])
    await revising(rounds, rules, short)
    await loading(rounds)
  },
}
