import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CANARY, forms, holding, nameless } from '../../../../test/canary/scan.js'
import { openStaging } from '../../src/import/run/staging.js'

const complaints = ['c-1', 'c-2', '投诉三', '']
const rows = fc.array(
  fc.record({
    complaint: fc.constantFrom(...complaints),
    raw: fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 4 }),
  }),
  { maxLength: 60 },
)

describe('what is put aside while a register is imported', () => {
  it('comes back as it was, in the order of its file, from memory and from disk alike', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 8000 }), fc.subarray(complaints), (all, room, taken) => {
        const staging = openStaging(room, 16)
        const lines = all.map(({ complaint, raw }, n) => ({ complaint, row: { line: n + 2, raw } }))
        for (const { complaint, row } of lines) staging.put(complaint, row)
        staging.ready()
        for (const [n, complaint] of taken.entries()) {
          expect(staging.take(complaint, n)).toBeUndefined()
          expect(staging.take(complaint, 99)).toBe(n)
        }
        for (const complaint of complaints)
          expect(staging.of(complaint)).toEqual(
            lines.filter((one) => one.complaint === complaint).map(({ row }) => row),
          )
        expect([...staging.orphans()]).toEqual(
          lines.filter(({ complaint }) => !taken.includes(complaint)).map(({ row }) => row),
        )
        staging.close()
      }),
    )
  })

  const put = (to: (complaint: string, cells: string) => void): void => {
    for (let n = 0; n < 4000; n++) to(`${CANARY}${n}`, `${CANARY}${'内容'.repeat(20)}${n}`)
  }
  const spilled = (before: ReadonlyArray<string>): ReadonlyArray<string> =>
    nameless().filter((path) => !before.includes(path) && readFileSync(path).length > 100_000)

  it.runIf(process.platform === 'linux')(
    'what there is no room for in memory is on disk, where neither a text nor the id of a complaint can be read',
    () => {
      const before = nameless()
      const staging = openStaging(0, 16)
      put((complaint, cells) => staging.put(complaint, { line: 2, raw: [cells] }))
      staging.ready()
      for (let n = 0; n < 4000; n += 7) staging.take(`${CANARY}${n}`, n)
      const files = spilled(before)
      expect(files).not.toEqual([])
      expect(holding(files, forms(CANARY))).toEqual([])
      expect(staging.of(`${CANARY}7`)).toHaveLength(1)
      staging.close()

      // The scanner sees what is put aside as it is.
      const plain = new Database('')
      plain.pragma('cache_size = -16')
      plain.exec('CREATE TABLE t (a TEXT, b TEXT)')
      const insert = plain.prepare('INSERT INTO t VALUES (?, ?)')
      plain.transaction(() => put((complaint, cells) => void insert.run(complaint, cells)))()
      expect(holding(spilled(before), forms(CANARY))).not.toEqual([])
      plain.close()
    },
  )
})
