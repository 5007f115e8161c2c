import { chmodSync, readFileSync, statSync } from 'node:fs'
import { findPersonal } from '@redress/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv, inFolder, put, read, right } from './files.js'
import { bring, HEADER, lawful, logOf, MAPPING, memoryStore, row } from './registers.js'

const PHONE = '13800138000'
const CARD = '11010519491231002X'
const texts = async (store: ReturnType<typeof memoryStore>): Promise<string> => JSON.stringify(await logOf(store))

describe('what looks personal in a register is told', () => {
  it('by column, kind, count and line; whether it is encrypted; never itself', () =>
    inFolder(async (folder) => {
      const rows = [
        row('T-1', { 内容: `电话${PHONE}或138 0013 8001，身份证${CARD}` }),
        row('T-2'),
        row('T-3', { 内容: '手机１３８００１３８００２' }),
        row('T-4', { 窗口: PHONE, 日期: 'x' }),
      ]
      const file = put(folder, 'r.csv', csv([HEADER, ...rows]))
      const report = right(await bring(folder, file, lawful(memoryStore())))
      expect(report.personal).toEqual([
        {
          file,
          column: '窗口',
          kind: 'mobile',
          count: 1,
          lines: [5],
          into: 'clear',
          places: ['commands.0.data.field.case.window', 'commands.1.data.to.unit', 'commands.2.actor.id'],
        },
        {
          file,
          column: '内容',
          kind: 'identity-card',
          count: 1,
          lines: [2],
          into: 'sealed',
          places: ['commands.0.data.field.case.content'],
        },
        {
          file,
          column: '内容',
          kind: 'mobile',
          count: 3,
          lines: [2, 4],
          into: 'sealed',
          places: ['commands.0.data.field.case.content'],
        },
      ])
      expect(report.masked).toBe(false)
      expect(findPersonal(JSON.stringify({ ...report, file: '', personal: '' }))).toEqual([])
    }))

  it('in an id of a complaint or a class, in the clear; where a map decides what is written, not at all', () =>
    inFolder(async (folder) => {
      const yaml = MAPPING.replace('      form: written\n', '      form: written\n      number: { column: 渠道 }\n')
      const file = put(folder, 'r.csv', csv([HEADER, row(PHONE)]))
      const plain = right(await bring(folder, file, lawful(memoryStore())))
      expect(plain.personal.map(({ column, into, places }) => [column, into, places])).toEqual([
        ['编号', 'clear', ['complaint']],
      ])
      const mapped = put(folder, 'm.csv', csv([HEADER, row('T-1', { 渠道: PHONE })]))
      expect(right(await bring(folder, mapped, lawful(memoryStore()))).personal).toEqual([])
      expect(right(await bring(folder, mapped, lawful(memoryStore()), { yaml })).personal).toMatchObject([
        { column: '渠道', into: 'clear', places: ['commands.0.data.number'] },
      ])
    }))

  it('in at most twenty lines a column and kind', () =>
    inFolder(async (folder) => {
      const rows = Array.from({ length: 30 }, (_, i) => row(`T-${i}`, { 内容: PHONE }))
      const file = put(folder, 'r.csv', csv([HEADER, ...rows]))
      const [found] = right(await bring(folder, file, lawful(memoryStore()), { dryRun: true })).personal
      expect([found?.count, found?.lines.length]).toEqual([30, 20])
    }))

  it('regression: with the marks of personal data, texts lost the white space around them', () =>
    inFolder(async (folder) => {
      const yaml = MAPPING.replace(
        '{ stage: final, form: written }',
        '{ stage: final, form: written, explanation: { column: 内容 } }',
      )
      const store = memoryStore()
      right(
        await bring(folder, put(folder, 'r.csv', csv([HEADER, row('T-1', { 内容: ' 文 ' })])), lawful(store), { yaml }),
      )
      expect(await texts(store)).toContain('"explanation":" 文 "')
    }))
})

describe('an import that masks', () => {
  const events = ['case', 'what', 'at', 'text']
  const second = `
events:
  file: events.csv
  complaint: { column: case }
  activity: { column: what }
  at: { column: at }
  actor: { id: desk, roles: [] }
  map:
    Note: { command: FollowUp, data: { purpose: track, field: { source.note: { column: text } } } }
`

  it('replaces it in texts of both files; activities that stand for nothing are told by masked names', () =>
    inFolder(async (folder) => {
      put(
        folder,
        'events.csv',
        csv([events, ['T-1', 'Note', '2020-09-08', `致电${PHONE}`], ['T-1', `拨打${PHONE}`, '2020-09-08', '']]),
      )
      const store = memoryStore()
      const file = put(folder, 'r.csv', csv([HEADER, row('T-1', { 内容: `电话${PHONE}，证${CARD}。` })]))
      const report = right(await bring(folder, file, lawful(store), { yaml: MAPPING + second, mask: true }))
      expect(report).toMatchObject({ accepted: 1, masked: true, unmapped: { '拨打【手机号】': 1 } })
      expect(report.personal.map(({ column, kind }) => [column, kind])).toEqual([
        ['内容', 'identity-card'],
        ['内容', 'mobile'],
        ['text', 'mobile'],
      ])
      const log = await texts(store)
      expect(log).toContain('"电话【手机号】，证【身份证号】。"')
      expect(log).toContain('"致电【手机号】"')
      expect(log).not.toMatch(/13800138000|11010519491231002X/)
    }))

  it('rejects a row with it in an id, a field that clauses compare or a number, masked in the list', () =>
    inFolder(async (folder) => {
      const yaml = MAPPING.replace('case.window:', 'source.n: { column: 渠道, as: number }, case.window:').replace(
        'map: { 来信: written, 网站: online }',
        'map: { 来信: written, 网站: online }, else: written',
      )
      const rows = [
        row(PHONE, { 渠道: '1', 内容: `编号${PHONE}` }),
        row('T-2', { 渠道: '2', 窗口: PHONE }),
        row('T-3', { 渠道: PHONE }),
        row('T-4', { 渠道: '12', 内容: PHONE }),
      ]
      const file = put(folder, 'r.csv', csv([HEADER, ...rows]))
      const store = memoryStore()
      const report = right(await bring(folder, file, lawful(store), { yaml, mask: true }))
      expect(report.rejections.map(({ line, column }) => [line, column])).toEqual([
        [2, '编号'],
        [3, '窗口'],
        [4, '渠道'],
      ])
      expect(report.rejections[0]).toMatchObject({
        en: expect.stringContaining('looks like a mobile number'),
        zh: expect.stringContaining('不能遮盖'),
      })
      const list = await read(`${file}.rejected.csv`)
      expect(list.rows.map(({ raw }) => raw)).toEqual([
        row('【手机号】', { 渠道: '1', 内容: '编号【手机号】' }),
        row('T-2', { 渠道: '2', 窗口: '【手机号】' }),
        row('T-3', { 渠道: '【手机号】' }),
      ])
      expect(await texts(store)).not.toContain(PHONE)
    }))

  it('leaves nothing to be found in the log, the lists or the report, wherever it stood', () =>
    inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              编号: fc.constantFrom('T-1', 'T-2', 'T-3', PHONE, ''),
              渠道: fc.constantFrom('来信', '网站', PHONE),
              内容: fc.constantFrom('文', `电话${PHONE}`, CARD, 'a@b.com，闽A12345', '6222 0212 3456 7890 128'),
              窗口: fc.constantFrom('三号窗口', '', PHONE, `w-${CARD}`),
              答复日期: fc.constantFrom('', '2020-09-09', PHONE),
            }),
            { maxLength: 6 },
          ),
          async (cells) => {
            const file = put(folder, 'r.csv', csv([HEADER, ...cells.map((over) => row('', over))]))
            const store = memoryStore()
            const report = right(await bring(folder, file, lawful(store), { mask: true }))
            for (const { data } of await logOf(store)) expect(findPersonal(JSON.stringify(data))).toEqual([])
            const list = report.rejectedFile === undefined ? '' : readFileSync(report.rejectedFile, 'utf8')
            expect(findPersonal(list)).toEqual([])
            expect(findPersonal(JSON.stringify({ ...report, rejectedFile: '', personal: [] }))).toEqual([])
          },
        ),
        { numRuns: 60 },
      ),
    ))

  it('and one that does not, of the same row, are not the same command', () =>
    inFolder(async (folder) => {
      const store = memoryStore()
      const file = put(folder, 'r.csv', csv([HEADER, row('T-1', { 内容: PHONE }), row('T-2')]))
      right(await bring(folder, file, lawful(store)))
      const again = right(await bring(folder, file, lawful(store), { mask: true }))
      expect(again).toMatchObject({ accepted: 1, already: 1, rejected: 1 })
      expect(again.rejections[0]?.line).toBe(2)
    }))
})

describe('the list of rejected rows', () => {
  it.skipIf(process.platform === 'win32')('is for its owner only, even where an older one was for all', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'r.csv', csv([HEADER, row('')]))
      right(await bring(folder, file, lawful(memoryStore())))
      expect(statSync(`${file}.rejected.csv`).mode & 0o777).toBe(0o600)
      chmodSync(`${file}.rejected.csv`, 0o644)
      right(await bring(folder, file, lawful(memoryStore())))
      expect(statSync(`${file}.rejected.csv`).mode & 0o777).toBe(0o600)
    }),
  )
})
