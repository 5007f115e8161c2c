import {
  clocksOf,
  compile,
  type Dossier,
  decide,
  decodeCommand,
  emptyDossier,
  type Rejection,
  type Rules,
  rulesOf,
  stateAt,
  stepDossier,
} from '@redress/domain'
import { governmentServiceCentre as regulation } from '@redress/domain/regulations'
import { parseInstant } from '@redress/holidays'
import { describe, expect, it } from 'vitest'
import { JudgesCalendar } from './support/calendar.js'
import { sharedText } from './support/shared.js'

const ID = 'government-service-centre'

interface Said {
  readonly at: string
  readonly event?: string
  readonly command?: string
  readonly form?: string
  readonly channel?: string
  readonly class?: { readonly [dimension: string]: string }
}

interface Scenario {
  readonly clause: string
  readonly title: string
  readonly given: ReadonlyArray<Said>
  readonly when: Said
  readonly expect: string | { readonly instances: ReadonlyArray<{ readonly due: string; readonly state: string }> }
}

const lines = <A>(path: string): ReadonlyArray<A> =>
  sharedText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as A)

const scenarios = lines<Scenario>('regulations/language/scenarios.jsonl').filter(({ clause }) =>
  clause.startsWith(`${ID}/`),
)

describe('the scenarios of the language, on the product', () => {
  it('has four of this regulation: two of clause 11, two of clause 17', () => {
    expect(scenarios.map(({ clause }) => clause.split('/')[1])).toEqual(['c11', 'c11', 'c17', 'c17'])
  })

  it.each(scenarios)('$clause: $title', ({ clause, given, when, expect: expected }) => {
    const own = clause.split('/')[1] ?? ''
    const before = given.reduce((dossier, said) => accepted(dossier, said), emptyDossier('scenario'))
    if (typeof expected === 'string') {
      expect(verdict(before, when, own)).toBe(expected)
      return
    }
    const found = clocksOf(before)
      .filter((clock) => clock.clause === own)
      .map((clock) => ({ due: clock.due?.day, state: stateAt(clock, millis(when.at)) }))
    expect(found).toEqual(expected.instances.map(({ due, state }) => ({ due: trueDue(given, due), state })))
  })
})

/**
 * The scenarios count on a toy calendar, Monday to Friday. Received on Monday 2 June 2025, five days on it end on Monday
 * 9 June. That Monday was the Dragon Boat Festival (31 May to 2 June, 国办发明电〔2024〕12号); as the starting day is
 * never counted, the true calendar ends on 9 June, too: 3, 4, 5, 6, 9.
 */
const trueDue = (given: ReadonlyArray<Said>, toyDue: string): string => {
  const calendar = new JudgesCalendar()
  const received = given[0]?.at.slice(0, 10) ?? ''
  expect(calendar.day(received)).toEqual({ kind: 'holiday', work: false, notice: '国办发明电〔2024〕12号' })
  const due = calendar.add(received, 5)
  expect(due).toBe(toyDue.slice(0, 10))
  return due
}

const rules: Rules = (() => {
  const compiled = compile(regulation)
  if (compiled._tag === 'Left') throw new Error(JSON.stringify(compiled.left))
  return rulesOf([compiled.right])
})()

const instantOf = (at: string): string => `${at}:00+08:00`

const millis = (at: string) => {
  const parsed = parseInstant(instantOf(at))
  if (parsed._tag === 'Left') throw new Error(parsed.left.en)
  return parsed.right
}

const COMMANDS: { readonly [event: string]: string } = { Received: 'Receive', Classified: 'Classify' }

/** What a scenario leaves unsaid is filled with what its clause does not look at. */
const commandOf = ({
  at,
  event = '',
  command = COMMANDS[event.split(':')[0] ?? ''] ?? '',
  form,
  channel = 'written',
  class: classes,
}: Said) => {
  const [name = '', variant] = command.split(':')
  const data = {
    ...(name === 'Receive'
      ? { kind: 'complaint', channel, regulations: [{ id: ID, version: regulation.version }] }
      : {}),
    ...(name === 'Acknowledge' ? { what: variant } : {}),
    ...(name === 'Reply' ? { stage: variant } : {}),
    ...(form === undefined ? {} : { form }),
    ...(classes === undefined ? {} : { class: classes }),
  }
  const decoded = decodeCommand({
    id: `${name}-${at}`,
    command: name,
    complaint: 'scenario',
    occurredAt: instantOf(at),
    actor: { id: 'somebody', roles: ['supervision-section'] },
    data,
  })
  if (decoded._tag === 'Left') throw new Error(`${command}: ${JSON.stringify(decoded.left)}`)
  return decoded.right
}

const decided = (dossier: Dossier, said: Said) => decide(rules)(commandOf(said))(dossier.complaint)

const accepted = (dossier: Dossier, said: Said): Dossier => {
  const events = decided(dossier, said)
  if (events._tag === 'Left') throw new Error(JSON.stringify(events.left))
  return events.right.reduce(stepDossier(rules), dossier)
}

/** What one clause says of a command; other clauses may refuse it for reasons of their own. */
const verdict = (dossier: Dossier, said: Said, clause: string): 'accept' | 'warn' | 'refuse' => {
  const result = decided(dossier, said)
  if (result._tag === 'Left') return refusedBy(result.left, clause) ? 'refuse' : 'accept'
  const warned = result.right.some(({ evidence }) => evidence.warnings?.some((warning) => warning.clause === clause))
  return warned ? 'warn' : 'accept'
}

const refusedBy = (rejection: Rejection, clause: string): boolean => {
  if (rejection._tag !== 'Refused') throw new Error(`refused for another reason: ${rejection.en}`)
  return rejection.refusals.some((refusal) => refusal.clause === clause)
}

interface Catalogued {
  readonly id: string
  readonly ref: string
  readonly modality: string
  readonly nature: string
  readonly executable: string
}

interface Encoded {
  readonly id: string
  readonly encoding: ReadonlyArray<{ readonly kind: string }>
}

/** Clauses that the product encodes in other words; what they do is judged instead. */
const SAID_OTHERWISE = new Set([`${ID}/c13`, `${ID}/c19`])

const does = (id: string) => regulation.clauses.find((clause) => `${ID}/${clause.id}` === id)?.does

describe('the regulation that ships, against the catalogue', () => {
  const catalogue =
    (
      JSON.parse(sharedText('regulations/clauses.json')) as {
        readonly regulations: ReadonlyArray<{ readonly id: string; readonly clauses: ReadonlyArray<Catalogued> }>
      }
    ).regulations.find(({ id }) => id === ID)?.clauses ?? []
  const encodings = lines<Encoded>('regulations/language/encodings.jsonl').filter(({ id }) => id.startsWith(`${ID}/`))

  it('has the 26 clauses, by id and by ref, with the modality and nature that the source gives them', () => {
    expect(catalogue.length).toBe(26)
    const product = regulation.clauses.map(({ id, ref, modality, nature }) => ({ id, ref, modality, nature }))
    expect(product).toEqual(
      catalogue.map(({ id, ref, modality, nature }) => ({ id: id.split('/')[1], ref, modality, nature })),
    )
  })

  it('executes the 25 that can be executed, and leaves to people the one that cannot', () => {
    const executed = regulation.clauses
      .filter(({ does }) => does.some(({ kind }) => kind !== 'manual'))
      .map(({ id }) => `${ID}/${id}`)
    expect(executed.length).toBe(25)
    expect(executed).toEqual(catalogue.filter(({ executable }) => executable !== 'no').map(({ id }) => id))
    expect(executed).toEqual(encodings.map(({ id }) => id))
  })

  it.each(encodings.filter(({ id }) => !SAID_OTHERWISE.has(id)))(
    '$id does what its checked encoding says',
    ({ id, encoding }) => {
      expect(does(id)).toEqual(encoding)
    },
  )

  it('c13 asks for the fields of its encoding, or for the reason why one is not given, as language.md 3.7 says of records', () => {
    const encoding = encodings.find(({ id }) => id === `${ID}/c13`)?.encoding ?? []
    expect(does(`${ID}/c13`)).toEqual(encoding.map((mechanism) => ({ ...mechanism, notGiven: 'withReason' })))
  })

  it.each([
    ['written', 'written', 'accept'],
    ['written', 'oral', 'refuse'],
    // Its encoding lets this pass: a form that is not said is unknown, and an unknown `forbid` does not refuse. The
    // product demands that it be said. The clause (书面投诉必须书面答复) bears it; nothing unwritten gets by.
    ['written', undefined, 'refuse'],
    ['phone', 'oral', 'accept'],
    ['online', 'oral', 'accept'],
    ['online', 'written', 'accept'],
    ['online', undefined, 'accept'],
  ])('c19 on a complaint by channel %s answered in form %s: %s', (channel, form, expected) => {
    const received = accepted(emptyDossier('scenario'), { at: '2026-01-05T10:00', event: 'Received', channel })
    expect(
      verdict(
        received,
        { at: '2026-01-06T10:00', command: 'Reply:final', ...(form === undefined ? {} : { form }) },
        'c19',
      ),
    ).toBe(expected)
  })
})
