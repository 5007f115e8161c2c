import { type CommandName, decodeCommand } from '@redress/domain'
import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClockAnswer } from '../../src/answers/types/index.js'
import { exampleBody } from '../../src/http/examples.js'
import type { Redress } from '../../src/redress.js'
import { openTemporary } from '../http/opened.js'

let redress: Redress
let remove: () => Promise<void>

const right = async <E, A>(task: TaskEither<E, A>): Promise<A> => {
  const result = await task()
  if (isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

const told = async (name: CommandName, complaint: string, occurredAt: string, data: object = {}) => {
  const body = exampleBody(name)
  const command = decodeCommand({
    ...body,
    id: `${name}-${complaint}`,
    complaint,
    occurredAt,
    command: name,
    data: { ...(body['data'] as object), ...data },
  })
  if (isLeft(command)) throw new Error(JSON.stringify(command.left))
  await redress.handle(command.right)()
}

const IDS = Array.from({ length: 24 }, (_, n) => `C-${n}`)

beforeAll(async () => {
  ;({ redress, remove } = await openTemporary('2026-04-01T12:00:00+08:00'))
  for (const [n, id] of IDS.entries()) {
    const day = (d: number) => `2026-03-${`${1 + ((n + d) % 28)}`.padStart(2, '0')}`
    await told('Receive', id, `${day(0)}T09:00:00+08:00`, {
      channel: n % 4 === 0 ? 'phone' : 'written',
      form: n % 4 === 0 ? 'oral' : 'written',
      class: n % 5 === 0 ? {} : { ground: ['poor-service'], track: n % 3 === 0 ? 'complex' : 'written-general' },
    })
    if (n % 2 === 0) await told('Assign', id, `${day(1)}T10:00:00+08:00`, { to: { unit: `u-${n % 3}`, person: 'p-1' } })
    if (n % 3 !== 1) await told('Reply', id, `${day(n % 7)}T17:00:00+08:00`)
    if (n % 6 === 0) await told('Close', id, `${day(8)}T17:00:00+08:00`)
  }
  await right(redress.views.catchUp())
})
afterAll(() => remove())

const same = ({ summary, ...clock }: ClockAnswer) => clock
/** What the board has of a clock, of an explanation that has more; words apart. */
const asOn = (row: ClockAnswer | undefined) => (clock: ClockAnswer) =>
  Object.fromEntries(Object.entries(same(clock)).filter(([key]) => row !== undefined && key in row))
const byId = (
  a: { readonly complaint: string; readonly id: string },
  b: { readonly complaint: string; readonly id: string },
) => (`${a.complaint} ${a.id}` < `${b.complaint} ${b.id}` ? -1 : 1)

test('the board of now says of every clock what the log says', async () => {
  const board = await right(redress.answers.board({ all: true, limit: 900 }))
  const explained = await Promise.all(IDS.map((id) => right(redress.answers.explain(id))))
  const folded = explained.flatMap(({ clocks }) => clocks).filter(({ state }) => state !== 'inapplicable')
  expect(board.clocks.toSorted(byId).map(same)).toEqual(folded.toSorted(byId).map(asOn(board.clocks[0])))
  expect(board.clocks.length).toBeGreaterThan(40)
})

test('its counts are those of its clocks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 31 }), async (day) => {
      const board = await right(
        redress.answers.board({ all: true, limit: 900, asOf: `2026-03-${`${day}`.padStart(2, '0')}` }),
      )
      for (const [state, count] of Object.entries(board.counts))
        expect(board.clocks.filter((clock) => clock.state === state).length, state).toBe(count)
      const byClause = board.clauses.reduce((sum, { counts }) => sum + counts.breached, 0)
      expect(byClause).toBe(board.counts.breached)
    }),
    { numRuns: 31 },
  )
})

test('explained days end on the due day, and count to the length of the limit', async () => {
  for (const id of IDS)
    for (const clock of (await right(redress.answers.explain(id))).clocks) {
      if (clock.dueDay === null) continue
      expect(clock.days.at(-1)?.day).toBe(clock.dueDay)
      if (clock.clause === 'c16') expect(clock.days.filter(({ counted }) => counted)).toHaveLength(2)
      if (clock.clause === 'c17') expect(clock.days.filter(({ counted }) => counted)).toHaveLength(5)
    }
})

test('a clock without facts is listed as unknown, one that does not apply as false', async () => {
  const clocks = (await right(redress.answers.explain('C-1'))).clocks
  expect(clocks.some(({ applies }) => applies === false)).toBe(true)
  const open = (await right(redress.answers.explain('C-5'))).clocks
  expect(open.filter(({ applies }) => applies === 'unknown').map(({ clause }) => clause)).toContain('c17')
})

test('asked about an earlier moment, the log is folded as far as that moment', async () => {
  const before = await right(redress.answers.explain('C-0', '2026-03-01T09:00:00+08:00'))
  expect(before.status).toBe('open')
  expect(before.clocks.every(({ endedAt }) => endedAt === null)).toBe(true)
})

test('every answer is JSON: nothing is lost on the way', async () => {
  for (const answer of [
    await right(redress.answers.board({ all: true })),
    await right(redress.answers.explain('C-0')),
    await right(redress.answers.trail('C-0')),
    await right(redress.answers.assessment({ by: 'unit', period: '2026' })),
    await right(redress.answers.complaint('C-0')),
    await right(redress.answers.register()),
  ])
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
})

test('an assessment counts every complaint of the period once', async () => {
  for (const by of ['unit', 'agent'] as const) {
    const { rows } = await right(redress.answers.assessment({ by, period: '2026-03' }))
    expect(rows.reduce((sum, row) => sum + row.received, 0)).toBe(IDS.length)
  }
})

test('a clause is asked for by its id or by the number that the source gives it', async () => {
  const byItsId = await right(redress.answers.board({ clause: 'c16', all: true }))
  expect(byItsId.clocks.length).toBeGreaterThan(0)
  expect(await right(redress.answers.board({ clause: '5书面', all: true }))).toEqual(byItsId)
  expect((await right(redress.answers.board({ clause: 'no such clause' }))).clocks).toEqual([])
})
