import { type CommandName, compile, decodeCommand } from '@redress/domain'
import { businessCentreProperty, governmentServiceCentre } from '@redress/domain/regulations'
import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WhatIf, WhatIfQuery } from '../../src/answers/types/index.js'
import { exampleBody } from '../../src/http/examples.js'
import type { Redress } from '../../src/redress.js'
import { openTemporary } from '../http/opened.js'

let redress: Redress
let remove: () => Promise<void>

const IDS = Array.from({ length: 24 }, (_, n) => `C-${n}`)
const dayOf = (n: number): string => `2026-03-${String(n + 1).padStart(2, '0')}`

const told = async (name: CommandName, complaint: string, occurredAt: string, data: object = {}) => {
  const body = exampleBody(name)
  const said = { ...body, id: `${name}-${complaint}`, complaint, occurredAt, command: name }
  const command = decodeCommand({ ...said, data: { ...(body['data'] as object), ...data } })
  if (isLeft(command)) throw new Error(JSON.stringify(command.left))
  const done = await redress.handle(command.right)()
  if (isLeft(done)) throw new Error(JSON.stringify(done.left))
}

beforeAll(async () => {
  ;({ redress, remove } = await openTemporary('2026-04-10T12:00:00+08:00'))
  for (const [n, id] of IDS.entries()) {
    await told('Receive', id, `${dayOf(n)}T09:00:00+08:00`)
    if (n % 2 === 0) await told('Assign', id, `${dayOf(n)}T10:00:00+08:00`, { to: { unit: 'u-1', person: 'p-1' } })
  }
  await redress.views.catchUp()()
})
afterAll(() => remove())

const compiled = (regulation: typeof governmentServiceCentre) => {
  const made = compile(regulation)
  if (isLeft(made)) throw new Error(made.left[0]?.en)
  return made.right
}
const other = { under: compiled(businessCentreProperty), replacing: 'government-service-centre' }
const asked = async (query: WhatIfQuery): Promise<WhatIf> => {
  const said = await redress.answers.whatIf(query)()
  if (isLeft(said)) throw new Error(said.left.en)
  return said.right
}

interface Numbers {
  readonly [name: string]: number | Numbers
}
/** Numbers of the same name added. */
const sum = (a: Numbers, b: Numbers): Numbers =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => {
      const [one = 0, two = 0] = [a[name], b[name]]
      if (typeof one === 'number' && typeof two === 'number') return [name, one + two]
      return [name, sum(one === 0 ? {} : (one as Numbers), two === 0 ? {} : (two as Numbers))]
    }),
  )
const numbersOf = ({ summary }: WhatIf): Numbers => JSON.parse(JSON.stringify(summary))

test('pages of any size come to what all of them come to at once', async () => {
  const whole = await asked(other)
  expect([whole.summary.complaints, whole.next]).toEqual([IDS.length, null])
  expect(whole.changed.length).toBeGreaterThan(0)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 30 }), async (limit) => {
      const pages: WhatIf[] = []
      for (let cursor: string | null | undefined; cursor !== null; cursor = pages.at(-1)?.next ?? null)
        pages.push(await asked({ ...other, limit, ...(cursor === undefined ? {} : { cursor }) }))
      expect(pages).toHaveLength(Math.ceil(IDS.length / limit))
      expect(pages.map(numbersOf).reduce(sum)).toEqual(numbersOf(whole))
      expect(pages.flatMap(({ changed }) => changed)).toEqual(whole.changed)
    }),
    { numRuns: 12 },
  )
})

test('only complaints received in the period are looked at', async () => {
  expect((await asked({ ...other, period: '2026-03-05' })).summary.complaints).toBe(1)
  expect((await asked({ ...other, period: '2026-Q1' })).summary.complaints).toBe(IDS.length)
  expect((await asked({ ...other, period: '2025' })).summary.complaints).toBe(0)
})

test('regression: what occurred after the moment asked about was replayed, too', async () => {
  const { summary } = await asked({ ...other, asOf: dayOf(9) })
  expect(summary.complaints).toBe(10)
  expect((await asked({ ...other, asOf: '2026-02-01' })).summary.complaints).toBe(0)
})

test('says how many were under what it takes the place of', async () => {
  expect((await asked(other)).concerned).toBe(IDS.length)
  expect((await asked({ under: other.under })).concerned).toBe(0)
  expect((await asked({ ...other, replacing: '*' })).concerned).toBe(IDS.length)
})

test('under the very same regulation nothing changes', async () => {
  const { changed, summary } = await asked({ under: compiled(governmentServiceCentre) })
  expect([changed, summary.complaints]).toEqual([[], IDS.length])
})

test('every complaint looked at is heard of', async () => {
  const heard: number[] = []
  await redress.answers.whatIf(other, (looked) => void heard.push(looked))()
  expect(heard).toEqual(IDS.map((_, n) => n + 1))
})

test.each(['governmnt-service-centre', 'none'])(
  'regression: in the place of none nobody was looked at: %s',
  async (replacing) => {
    const said = await redress.answers.whatIf({ ...other, replacing })()
    expect(said).toMatchObject({ left: { _tag: 'InvalidParameter', parameter: 'replacing' } })
  },
)
