import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { BatchHandler, Progress } from '../../src/import/index.js'
import { csv, inFolder, put, read, right, workbook } from './files.js'
import { bring, HEADER, lawful, logOf, memoryStore, row } from './registers.js'

const refusing: BatchHandler = (commands) => async () => E.right(commands.map(() => E.left(no)))
const no = { _tag: 'Impossible', what: 'all', zh: '不行。', en: 'It cannot be.' } as const

describe('a register goes in', () => {
  it('row by row, in GB18030 with Chinese names, dates as the mapping lists them', () =>
    inFolder(async (folder) => {
      const rows = [
        row('T-1'),
        row('T-2', { 日期: '2020年9月4日', 答复日期: '' }),
        row('T-3', { 窗口: '', 答复日期: '' }),
      ]
      const file = put(folder, 'r.csv', iconv.encode(csv([HEADER, ...rows]), 'gb18030'))
      const store = memoryStore()
      const report = right(await bring(folder, file, lawful(store)))
      expect(report).toMatchObject({
        encoding: 'gb18030',
        rows: 3,
        complaints: 3,
        accepted: 3,
        rejected: 0,
        commands: { Receive: 3, Assign: 2, Reply: 1 },
        events: { Received: 3, Assigned: 2, Replied: 1 },
        unused: [],
      })
      const log = await logOf(store)
      expect(log.map(({ stream, time }) => `${stream} ${time}`)).toEqual([
        'complaint-T-1 2020-09-03T00:00:00+08:00',
        'complaint-T-1 2020-09-03T00:00:00+08:00',
        'complaint-T-1 2020-09-07T00:00:00+08:00',
        'complaint-T-2 2020-09-04T00:00:00+08:00',
        'complaint-T-2 2020-09-04T00:00:00+08:00',
        'complaint-T-3 2020-09-03T00:00:00+08:00',
      ])
      expect(readdirSync(folder).sort()).toEqual(['mapping.yaml', 'r.csv'])
    }))

  it('from a workbook just as from a CSV, dates being dates', () =>
    inFolder(async (folder) => {
      const cells = (values: ReadonlyArray<string>): string =>
        values.map((value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`).join('')
      const rows = `<row>${cells(HEADER)}</row><row>${cells(['T-1'])}<c s="1"><v>44077</v></c>${cells(['来信', '窗口无人', '三号窗口'])}<c s="2"><v>44081.5</v></c></row>`
      const store = memoryStore()
      const report = right(await bring(folder, put(folder, 'r.xlsx', workbook({ 登记表: rows })), lawful(store)))
      expect(report).toMatchObject({ encoding: 'xlsx', rows: 1, accepted: 1, rejected: 0 })
      expect((await logOf(store)).map(({ time }) => time)).toEqual([
        '2020-09-03T00:00:00+08:00',
        '2020-09-03T00:00:00+08:00',
        '2020-09-07T12:00:00+08:00',
      ])
    }))

  it('a row that cannot be taken goes to the list, with line, column and reason; the others go in', () =>
    inFolder(async (folder) => {
      const rows = [
        row('T-1'),
        row('', { 内容: '没有编号' }),
        row('T-3', { 日期: '2020/2/30' }),
        row('T-4', { 渠道: '传真' }),
        row('T-1', { 内容: '编号重复' }),
        row('T-6', { 答复日期: '昨天', 日期: '前天' }),
        row('=cmd|x', { 内容: '=HYPERLINK("http://x")' }),
        row('T-8'),
      ]
      const file = put(folder, 'r.csv', csv([HEADER, ...rows]))
      const report = right(await bring(folder, file, lawful(memoryStore())))
      expect(report).toMatchObject({
        rows: 8,
        accepted: 2,
        rejected: 6,
        complaints: 2,
        rejectedFile: `${file}.rejected.csv`,
      })
      expect(report.rejections.map(({ line, column }) => [line, column])).toEqual([
        [3, ''],
        [4, '日期'],
        [5, '渠道'],
        [6, ''],
        [7, '日期'],
        [8, '编号'],
      ])
      const bytes = readFileSync(`${file}.rejected.csv`)
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(bytes.toString()).toContain(`"'=cmd|x"`)
      expect(bytes.toString()).toContain('reason_zh,reason_en')
      expect(bytes.toString()).toContain('日期、答复日期')
      // The list is a register again: our columns and guards go when it is read back.
      const list = await read(`${file}.rejected.csv`)
      expect(list.table.columns).toEqual(HEADER)
      expect(list.rows.map(({ raw }) => raw)).toEqual([1, 2, 3, 4, 5, 6].map((i) => rows[i]))
      // No reason quotes a cell: cells may be personal.
      expect(JSON.stringify(report.rejections)).not.toMatch(/前天|传真|HYPERLINK/)
    }))

  it('a list of an earlier import is removed when every row is fine', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'r.csv', csv([HEADER, row('T-1')]))
      const list = put(folder, 'old.csv', 'old')
      right(await bring(folder, file, lawful(memoryStore()), { rejectedPath: list }))
      expect(existsSync(list)).toBe(false)
    }))

  it('the input is never taken for the list', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'r.csv', csv([HEADER, row('')]))
      const outcome = await bring(folder, file, lawful(memoryStore()), { rejectedPath: file })
      expect(outcome).toMatchObject({ _tag: 'Left', left: { _tag: 'RejectsUnwritable' } })
      expect(readFileSync(file, 'utf8')).toBe(csv([HEADER, row('')]))
    }))

  it('a refusal of Receive is named once, with the sentence of the rules', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'r.csv', csv([HEADER, row('T-1')]))
      const report = right(await bring(folder, file, refusing))
      expect(report).toMatchObject({ rows: 1, complaints: 0, accepted: 0, rejected: 1 })
      expect(report.rejections).toEqual([
        { file, line: 2, column: '', zh: 'Receive 未被接受：不行。', en: 'Receive was not accepted: It cannot be.' },
      ])
    }))

  it('a row with a refused reply stays out whole, with clause, remedy and column; corrected, it goes in', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'r.csv', csv([HEADER, row('T-1', { 内容: '' })]))
      const store = memoryStore()
      const report = right(await bring(folder, file, lawful(store)))
      expect(report).toMatchObject({ complaints: 0, accepted: 0, rejected: 1, events: {} })
      expect(report.rejections[0]?.en).toMatch(/^Reply was not accepted: 4后段: .*field\.case\.content/)
      expect(report.rejections[0]?.column).toBe('内容')
      const again = right(await bring(folder, put(folder, 'r2.csv', csv([HEADER, row('T-1')])), lawful(store)))
      expect(again).toMatchObject({ complaints: 1, accepted: 1, rejected: 0 })
    }))
})

describe('importing again', () => {
  it('adds nothing', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'r.csv', csv([HEADER, row('T-1'), row('T-2')]))
      const store = memoryStore()
      right(await bring(folder, file, lawful(store)))
      const before = await logOf(store)
      const again = right(await bring(folder, file, lawful(store)))
      expect(again).toMatchObject({ rows: 2, accepted: 2, already: 2, commands: {}, events: {} })
      expect(await logOf(store)).toEqual(before)
    }))

  it('after being killed gives what one go gives, wherever it was killed', () =>
    inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 0, max: 14 }),
          fc.boolean(),
          async (count, after, abort) => {
            const rows = Array.from({ length: count }, (_, i) => row(`T-${i}`, i % 4 === 3 ? { 日期: '?' } : {}))
            const file = put(folder, 'r.csv', csv([HEADER, ...rows]))
            const whole = memoryStore()
            const once = right(await bring(folder, file, lawful(whole)))

            const store = memoryStore()
            const killer = new AbortController()
            let done = 0
            const dying: BatchHandler = (commands, together) => async () => {
              if (done >= after && abort) killer.abort()
              if (done >= after && abort === false)
                return E.left({ _tag: 'Store', error: { zh: '断电。', en: 'Power cut.' } })
              done += 1
              return lawful(store)(commands, together)()
            }
            const killed = await bring(folder, file, dying, { signal: killer.signal })
            const taken = rows.filter((_, i) => i % 4 !== 3).length
            if (abort === false) expect(E.isLeft(killed)).toBe(after < taken)
            const rest = right(await bring(folder, file, lawful(store)))
            expect(await logOf(store)).toEqual(await logOf(whole))
            expect([rest.rows, rest.accepted, rest.rejected]).toEqual([once.rows, once.accepted, once.rejected])
          },
        ),
        { numRuns: 40 },
      ),
    ))
})

describe('every row is accounted for', () => {
  const odd = fc.record({
    编号: fc.constantFrom('T-1', 'T-2', 'T-3', '王 五', ''),
    日期: fc.constantFrom('2020/9/3', '2020-09-03', '2021/2/29', ''),
    渠道: fc.constantFrom('来信', '网站', '传真', ''),
    内容: fc.constantFrom('文', '', '=1'),
    答复日期: fc.constantFrom('', '2020-09-09', 'x'),
  })
  it('accepted + rejected = rows, and the list holds just the rejected', () =>
    inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(fc.array(odd, { maxLength: 8 }), async (cells) => {
          const rows = cells.map((over) => row('', over))
          const file = put(folder, 'r.csv', csv([HEADER, ...rows]))
          const report = right(await bring(folder, file, lawful(memoryStore())))
          expect(report.rows).toBe(rows.length)
          expect(report.accepted + report.rejected).toBe(report.rows)
          const listed = report.rejectedFile === undefined ? [] : (await read(report.rejectedFile)).rows
          expect(listed.length).toBe(report.rejected)
          for (const { raw } of listed) expect(rows).toContainEqual(raw)
        }),
        { numRuns: 60 },
      ),
    ))
})

describe('what is around it', () => {
  it('a dry run tells the same and leaves no file', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'r.csv', csv([HEADER, row('T-1'), row('')]))
      const report = right(await bring(folder, file, lawful(memoryStore()), { dryRun: true }))
      expect(report).toMatchObject({ rows: 2, accepted: 1, rejected: 1 })
      expect(report.rejectedFile).toBeUndefined()
      expect(readdirSync(folder).sort()).toEqual(['mapping.yaml', 'r.csv'])
    }))

  it('progress ends at the whole', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'r.csv', csv([HEADER, ...Array.from({ length: 600 }, (_, i) => row(`T-${i}`))]))
      const seen: Progress[] = []
      let clock = 0
      right(
        await bring(folder, file, lawful(memoryStore()), { onProgress: (p) => seen.push(p), now: () => (clock += 60) }),
      )
      expect(seen.length).toBeGreaterThan(2)
      expect(seen.at(-1)).toMatchObject({ rows: 600, secondsLeft: 0 })
      expect(seen.every(({ bytes, totalBytes }) => bytes <= totalBytes)).toBe(true)
    }))

  it('at most a window of complaints is under way', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'r.csv', csv([HEADER, ...Array.from({ length: 900 }, (_, i) => row(`T-${i}`))]))
      let [now, most] = [0, 0]
      const slow: BatchHandler = (commands) => async () => {
        now += 1
        most = Math.max(most, now)
        await new Promise((resolve) => setImmediate(resolve))
        now -= 1
        return E.right(commands.map(() => E.right([])))
      }
      right(await bring(folder, file, slow))
      expect(most).toBeLessThanOrEqual(257)
      expect(most).toBeGreaterThan(100)
    }))

  it('an unknown regulation, a missing file, a missing mapping: one error that says what to do', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'r.csv', csv([HEADER]))
      const batch = lawful(memoryStore())
      expect(await bring(folder, file, batch, { regulation: 'nope' })).toMatchObject({
        left: { _tag: 'UnknownRegulation' },
      })
      expect(await bring(folder, join(folder, 'none.csv'), batch)).toMatchObject({ left: { _tag: 'FileUnreadable' } })
      expect(await bring(folder, file, batch, { mapping: join(folder, 'none.yaml') })).toMatchObject({
        left: { _tag: 'FileUnreadable' },
      })
    }))
})
