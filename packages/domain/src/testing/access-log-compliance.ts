import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { describe, expect, it } from 'vitest'
import type { AccessError } from '../access/error.js'
import { accessPages } from '../access/pages.js'
import type { AccessEntry, AccessLog, NewAccess } from '../access/port.js'

/** A log of the suite's own, opened as often as the suite wants. */
export interface AccessPlace {
  readonly open: () => Promise<AccessLog>
}

const got = async <A>(task: TaskEither<AccessError, A>): Promise<A> => {
  const result = await task()
  if (E.isLeft(result)) throw new Error(`expected success, got ${result.left.en}`)
  return result.right
}

const look = (n: number, more: Partial<NewAccess> = {}): NewAccess => ({
  at: n as EpochMs,
  who: `agent-${n % 2}`,
  roles: ['agent'],
  purpose: 'read',
  reason: 'handling',
  via: 'test',
  complaint: `c-${n}`,
  categories: ['identity'],
  paths: ['field.complainant.name'],
  clauses: [],
  outcome: 'shown',
  ...more,
})

const text = fc.string({ unit: 'binary', maxLength: 12 })
const anyLook: fc.Arbitrary<NewAccess> = fc.record(
  {
    at: fc.integer({ min: 0, max: 4e12 }).map((ms) => ms as EpochMs),
    // Halves of surrogate pairs, too, as a request may bring them.
    who: fc.oneof(text, fc.constant('a\ud800b\0')),
    unit: text,
    roles: fc.array(text, { maxLength: 3 }),
    purpose: fc.constantFrom('read' as const, 'export' as const, 'search' as const, 'audit' as const),
    reason: text,
    via: text,
    complaint: text,
    subject: text,
    categories: fc.subarray(['identity', 'contact', 'health'] as const),
    paths: fc.array(text, { maxLength: 3 }),
    clauses: fc.array(text, { maxLength: 2 }),
    outcome: fc.constantFrom('shown' as const, 'hidden' as const, 'none' as const),
  },
  { requiredKeys: ['at', 'who', 'roles', 'purpose', 'reason', 'via', 'categories', 'paths', 'clauses', 'outcome'] },
)

const numbers = (entries: ReadonlyArray<AccessEntry>): ReadonlyArray<number> => entries.map(({ seq }) => seq)

/**
 * What every access log must do, as a vitest suite: run it against an adapter of your own. `place` gives a new, empty log each
 * time, which is opened more than once under one key.
 *
 * @example
 * import { accessLogCompliance } from '@redress/domain/testing'
 *
 * // in a vitest file:
 * const suite = () => accessLogCompliance('mine', () => ({ open: async () => assert.fail('not here') }))
 * assert.equal(typeof suite, 'function')
 */
export const accessLogCompliance = (name: string, place: () => AccessPlace): void => {
  const withLog = (use: (log: AccessLog, again: AccessPlace['open']) => Promise<void>) => async () => {
    const { open } = place()
    const log = await open()
    try {
      await use(log, open)
    } finally {
      await log.close()
    }
  }

  describe(`${name} access log`, () => {
    it(
      'numbers without a gap, and is found by who, subject, case and time, page by page',
      withLog(async (log) => {
        await got(log.record([look(1), look(2, { subject: 'person:p-2' }), look(3)]))
        const found = async (query: Parameters<AccessLog['query']>[0]) => numbers(await got(log.query(query)))
        expect(await found({})).toEqual([1, 2, 3])
        expect(await found({ who: 'agent-1' })).toEqual([1, 3])
        expect(await found({ subject: 'person:p-2' })).toEqual([2])
        expect(await got(log.query({ complaint: 'c-2' }))).toMatchObject([look(2, { subject: 'person:p-2' })])
        expect(await found({ from: 2 as EpochMs, to: 3 as EpochMs })).toEqual([2])
        expect(await found({ who: 'agent-1', from: 2 as EpochMs })).toEqual([3])
        expect(await found({ after: 1, limit: 1 })).toEqual([2])
        expect(await found({ who: 'nobody' })).toEqual([])
        expect(await got(log.verify)).toMatchObject({ entries: 3 })
      }),
    )

    it(
      'gives out in bulk what a question finds, each entry once, however many pages that takes',
      withLog(async (log) => {
        const many = Array.from({ length: 2500 }, (_, n) => look(n))
        await got(log.record(many))
        const all = async (query: Parameters<AccessLog['query']>[0]) => {
          const entries: AccessEntry[] = []
          for await (const page of accessPages(log, query)) {
            if (E.isLeft(page)) throw new Error(page.left.en)
            entries.push(...page.right)
          }
          return entries
        }
        expect(numbers(await all({}))).toEqual(many.map((_, n) => n + 1))
        expect(await all({ who: 'agent-1' })).toHaveLength(1250)
        expect(numbers(await all({ after: 10, limit: 1500 }))).toEqual(many.slice(10, 1510).map((_, n) => n + 11))
      }),
    )

    it(
      'does not go back in time with the clock, and says that it was set back',
      withLog(async (log) => {
        await got(log.record([look(3)]))
        await got(log.record([look(2), look(4)]))
        expect(await got(log.query({}))).toMatchObject([{ skew: false }, { at: 3, skew: true }, { at: 4, skew: false }])
      }),
    )

    it(
      'goes by a clock again from where it was put right, on record',
      withLog(async (log) => {
        await got(log.record([look(9)]))
        await got(log.record([look(3), look(2, { purpose: 'clock' }), look(3)]))
        expect(await got(log.query({}))).toMatchObject([
          { at: 9, skew: false },
          { at: 9, skew: true },
          { at: 2, skew: false, purpose: 'clock' },
          { at: 3, skew: false },
        ])
        expect(await got(log.verify)).toMatchObject({ entries: 4 })
      }),
    )

    it(
      'keeps every look as it was said, whatever characters are in it, and its chain holds after it was opened again',
      withLog(async (log, again) => {
        let told: ReadonlyArray<NewAccess> = []
        await fc.assert(
          fc.asyncProperty(fc.array(anyLook, { maxLength: 5 }), async (looks) => {
            await got(log.record(looks))
            told = [...told, ...looks]
          }),
          { numRuns: 25 },
        )
        const kept = await got(log.query({ limit: 1000 }))
        expect(kept).toHaveLength(told.length)
        for (const [n, entry] of kept.entries()) {
          const { at, who, complaint, subject, ...rest } = told[n] as NewAccess
          expect(entry).toMatchObject(rest)
          expect(numbers(await got(log.query({ who, limit: 1000 })))).toContain(entry.seq)
          for (const by of [{ complaint }, { subject }] as const)
            if (Object.values(by)[0] !== undefined)
              expect(numbers(await got(log.query({ ...(by as object), limit: 1000 })))).toContain(entry.seq)
        }
        const other = await again()
        expect(await got(other.verify)).toEqual({ entries: told.length, head: kept.at(-1)?.hash ?? '0'.repeat(64) })
        await other.close()
      }),
    )

    it(
      'several that are open write one chain, each set of looks in one piece',
      withLog(async (log, again) => {
        const others = await Promise.all([again(), again()])
        const sets = Array.from({ length: 24 }, (_, set) => [0, 1, 2].map(() => look(set, { reason: `set-${set}` })))
        await Promise.all(sets.map((set, n) => got(([log, ...others][n % 3] ?? log).record(set))))
        for (const other of others) await other.close()
        const entries = await got(log.query({}))
        expect(numbers(entries)).toEqual(Array.from({ length: 72 }, (_, n) => n + 1))
        for (let at = 0; at < entries.length; at += 3)
          expect(new Set(entries.slice(at, at + 3).map(({ reason }) => reason)).size).toBe(1)
        expect(await got(log.verify)).toMatchObject({ entries: 72 })
      }),
    )

    it('says so once it is closed, and closing twice does nothing', async () => {
      const log = await place().open()
      await log.close()
      await log.close()
      const after = await log.record([look(1)])()
      expect(E.isLeft(after) && after.left).toMatchObject({ _tag: 'AccessLogFailed', why: 'closed' })
    })
  })
}
