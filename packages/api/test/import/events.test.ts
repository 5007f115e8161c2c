import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { BatchHandler } from '../../src/import/index.js'
import { csv, inFolder, put, read, right } from './files.js'
import { bring, lawful, logOf, memoryStore } from './registers.js'

const YAML = `
name: desk
source: { zone: '+01:00' }
complaint: { column: id }
commands:
  - command: Receive
    at: { first: [{ activity: Open }, { column: opened }] }
    actor: { id: desk, roles: [] }
    data: { kind: complaint, channel: online }
events:
  file: events.csv
  complaint: { column: case }
  activity: { column: what }
  number: { column: no }
  at: { column: at }
  actor: { id: { column: team }, unit: { column: team }, roles: [] }
  map:
    Assign: { command: Assign, data: { to: { unit: { column: team } }, reason: { column: opened, of: register } } }
    Track: { command: FollowUp, data: { purpose: track } }
    Close: { command: Close }
`
const EVENTS = ['case', 'what', 'no', 'at', 'team']
const cases = (ids: ReadonlyArray<string>): string => csv([['id', 'opened'], ...ids.map((id) => [id, '2020-01-01'])])

describe('a second file of activities', () => {
  it('becomes commands in the order of time, joined by id, in whatever order it lies', () =>
    inFolder(async (folder) => {
      const rows = [
        ['A', 'Close', '4', '2020-01-05T10:00:00', 't1'],
        ['B', 'Open', '9', '2020-01-02T08:00:00', 't1'],
        ['A', 'Open', '1', '2020-01-02T09:00:00', 't1'],
        ['A', 'Coffee', '2', '2020-01-03T09:00:00', 't1'],
        ['A', 'Open', '7', '2020-01-04T09:00:00', 't1'],
        ['A', 'Track', '3', '2020-01-03T10:00:00', 't2'],
        ['A', 'Assign', '5', '2020-01-02T09:00:00', 't2'],
        ['Z', 'Track', '6', '2020-01-03T10:00:00', 't2'],
        ['A', 'Track', '3', '2020-01-03T11:00:00', 't2'],
        ['A', 'Track', '8', 'soon', 't2'],
        ['', 'Track', '10', '2020-01-03T11:00:00', 't2'],
      ]
      put(folder, 'events.csv', csv([EVENTS, ...rows]))
      const store = memoryStore()
      const report = right(
        await bring(folder, put(folder, 'cases.csv', cases(['A', 'B', 'C'])), lawful(store), { yaml: YAML }),
      )
      expect(report).toMatchObject({
        complaints: 3,
        accepted: 3,
        activities: { rows: 11, mapped: 5, unmapped: 2, rejected: 4, already: 0 },
        unmapped: { Coffee: 1, Open: 1 },
      })
      const log = await logOf(store)
      expect(
        log
          .filter(({ stream }) => stream === 'complaint-A')
          .map(({ time, data }) => [time, (data as { command: string }).command]),
      ).toEqual([
        ['2020-01-02T09:00:00+01:00', 'import:desk:A:0'],
        ['2020-01-02T09:00:00+01:00', 'import:desk:A:e:5'],
        ['2020-01-03T10:00:00+01:00', 'import:desk:A:e:3'],
        ['2020-01-05T10:00:00+01:00', 'import:desk:A:e:4'],
      ])
      expect(log.find(({ stream }) => stream === 'complaint-C')?.time).toBe('2020-01-01T00:00:00+01:00')
      const list = await read(`${folder}/events.csv.rejected.csv`)
      expect(list.rows.map(({ raw }) => raw[2]).sort()).toEqual(['10', '3', '6', '8'])
    }))

  it('goes with its complaint when that is not received', () =>
    inFolder(async (folder) => {
      put(
        folder,
        'events.csv',
        csv([
          EVENTS,
          ['A', 'Open', '1', '2020-01-02', 't'],
          ['A', 'Track', '2', '2020-01-02', 't'],
          ['A', 'Tea', '3', '2020-01-02', 't'],
        ]),
      )
      const no = { _tag: 'Impossible', what: 'all', zh: '不行。', en: 'It cannot be.' } as const
      const refusing: BatchHandler = (commands) => async () => E.right(commands.map(() => E.left(no)))
      const report = right(await bring(folder, put(folder, 'cases.csv', cases(['A'])), refusing, { yaml: YAML }))
      expect(report).toMatchObject({ rejected: 1, activities: { rows: 3, mapped: 0, unmapped: 1, rejected: 2 } })
      expect(report.rejections.filter(({ en }) => en.includes('It cannot be'))).toHaveLength(1)
    }))

  it('nothing disappears: mapped + unmapped + rejected = rows, every time the same', () =>
    inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.tuple(
              fc.constantFrom('A', 'B', 'Z', ''),
              fc.constantFrom('Open', 'Assign', 'Track', 'Close', 'Tea', ''),
              fc.constantFrom('2020-01-02T09:00:00', '2020-01-03', '2020-13-01', ''),
            ),
            { maxLength: 12 },
          ),
          async (drawn) => {
            const rows = drawn.map(([id, what, at], i) => [id, what, `n${i}`, at, 'team'])
            const file = put(folder, 'cases.csv', cases(['A', 'B']))
            put(folder, 'events.csv', csv([EVENTS, ...rows]))
            const report = right(await bring(folder, file, lawful(memoryStore()), { yaml: YAML }))
            const { activities } = report
            expect(activities?.rows).toBe(rows.length)
            expect((activities?.mapped ?? 0) + (activities?.unmapped ?? 0) + (activities?.rejected ?? 0)).toBe(
              rows.length,
            )
            const again = right(await bring(folder, file, lawful(memoryStore()), { yaml: YAML }))
            expect({ ...again, seconds: 0 }).toEqual({ ...report, seconds: 0 })
          },
        ),
        { numRuns: 40 },
      ),
    ))
})
