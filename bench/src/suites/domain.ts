import {
  type Complaint,
  decide,
  emptyDossier,
  evolve,
  fromRecorded,
  initial,
  type Position,
  type RecordedEvent,
  type Rules,
  rulesOf,
  stepDossier,
  toNewEvent,
} from '@redress/domain'
import { compare, repeated } from '../kit/compare.js'
import { life, lived } from '../kit/life.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import type { Suite } from './suite.js'

/** The state before each command: deciding alone is timed, not folding. */
const states = (rules: Rules): ReadonlyArray<Complaint> => {
  let state = initial('c-1')
  return lived(rules, 'c-1').map((event) => {
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

export const domainSuite: Suite = {
  name: 'domain',
  about: 'one complaint of 8 commands under government-service-centre, in memory',
  run: async ({ short }) => {
    const rounds = short ? 3 : 7
    const rules = serviceCentre()
    const events = lived(rules, 'c-1')
    await compare('decide a command', rounds, [
      { name: 'redress, 26 clauses', round: deciding(rules) },
      { name: 'floor: the same decider under no regulation', round: deciding(rulesOf([])) },
    ])

    const step = stepDossier(rules)
    await compare('fold an event', rounds, [
      {
        name: 'redress stepDossier: state, clocks, holders',
        round: each(() => events.reduce(step, emptyDossier('c-1'))),
      },
      { name: 'floor: evolve, the state alone', round: each(() => events.reduce(evolve, initial('c-1'))) },
    ])

    const recorded: ReadonlyArray<RecordedEvent> = events.map((event, revision) => ({
      ...toNewEvent(event),
      stream: 'complaint-c-1',
      revision,
      position: String(revision) as Position,
      recordedtime: '2026-01-10T00:00:00.000Z',
    }))
    const texts = recorded.map(({ data }) => JSON.stringify(data))
    await compare('decode a stored event', rounds, [
      {
        name: 'redress fromRecorded: every field checked, data parsed already',
        round: each(() => recorded.map((event) => right(fromRecorded(event)))),
      },
      { name: 'floor: JSON.parse of its data', round: each(() => texts.map((text) => JSON.parse(text))) },
    ])
  },
}
