import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fieldCategories } from '@redress/domain'
import { governmentServiceCentre } from '@redress/domain/regulations'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileMapping } from '../../src/import/mapping/compile.js'
import { datePattern, dateReader } from '../../src/import/mapping/dates.js'
import { loadMapping } from '../../src/import/mapping/load.js'
import { offsetOf } from '../../src/import/mapping/zone.js'
import { csv, inFolder, put, right } from './files.js'
import { bring, HEADER, lawful, MAPPING, memoryStore, rules } from './registers.js'

const problemsOf = (yaml: string): Promise<ReadonlyArray<string>> =>
  inFolder(async (folder) => {
    const outcome = await bring(folder, put(folder, 'r.csv', csv([HEADER])), lawful(memoryStore()), { yaml })
    if (outcome._tag === 'Right') return []
    if (outcome.left._tag !== 'BadMapping') throw new Error(outcome.left._tag)
    return outcome.left.problems.map(({ path, zh, en }) => {
      expect(zh).not.toBe('')
      return `${path}: ${en}`
    })
  })

describe('a mapping is checked in whole before a row is read', () => {
  it('passes when it is right', async () => expect(await problemsOf(MAPPING)).toEqual([]))

  it('tells all that is wrong with its outline together, with the key that was meant', async () => {
    const outline = `
name: Bad Name
complant: 1
source: { encoding: latin1, delimitr: ',' }
commands: [{ comand: Receive }]`
    expect(await problemsOf(outline)).toEqual([
      'complaint: this key is missing; add it',
      'name: expected a name of up to 40 lower-case letters, digits, "." or "-", found string',
      'complant: unknown key; did you mean "complaint"?',
      'source.encoding: expected "utf-8" | "gb18030" | "utf-16le", found string',
      'source.delimitr: unknown key; did you mean "delimiter"?',
      'commands.0.command: this key is missing; add it',
      'commands.0.at: this key is missing; add it',
      'commands.0.actor: this key is missing; add it',
      'commands.0.comand: unknown key; did you mean "command"?',
    ])
  })

  it('tells unknown columns, commands, fields, words, acts, values and operators', async () => {
    const found = await problemsOf(`
name: town
source: { zone: Mars/Base, dates: [dd.MM] }
complaint: { column: 编码 }
commands:
  - command: Recieve
    at: 1
    actor: {}
  - command: Receive
    at: { column: 日期, as: speed }
    actor: { id: 12345, roles: [x] }
    data:
      kind: complain
      channel: { column: 渠道, map: { 来信: post } }
      class: { track: complexx, colour: red }
      flag: { vip: true }
      filed: {}
      subject: { column: 窗口 }
  - command: Record
    at: { activity: Open }
    actor: { id: a, roles: [] }
    data: { act: evidence-collected, details: { kind: rumour, knd: 1 } }
    when: { column: 渠道, atLeast: many }
`)
    for (const expected of [
      'source.zone: zone not supported',
      'source.dates.0: a date format has',
      'complaint.column: the file has no column "编码"',
      'commands.0.command: there is no such command; did you mean "Receive"?',
      'commands.1.at.as: must be one of',
      'commands.1.actor.id: must be text; put it in quotes: "12345"',
      'commands.1.data.kind: this value cannot stand here; expected complaint',
      'commands.1.data.channel.map.来信: this value cannot stand here; expected oral | written',
      'commands.1.data.class.track: this value cannot stand here; expected oral | written-general | complex; did you mean "complex"?',
      'commands.1.data.class.colour: there is no such field here',
      'commands.1.data.flag.vip: there is no such field here',
      'commands.1.data.filed: there is no such field here; did you mean "field"?',
      'commands.2.at.activity: can stand only',
      'commands.2.data.details.kind: this value cannot stand here; expected statement',
      'commands.2.data.details.knd: there is no such field here; did you mean "kind"?',
      'commands.2.when.atLeast: must be a number',
    ])
      expect(
        found.some((line) => line.startsWith(expected)),
        expected,
      ).toBe(true)
  })

  it('says where YAML itself is broken', async () => {
    expect(await problemsOf('name: [a\ncommands: }')).not.toEqual([])
    expect(await problemsOf('name: a\nname: b')).toEqual([expect.stringContaining('line 2')])
  })

  it('lets no field have a name that holds something personal, and repeats none', async () => {
    const found = await problemsOf(MAPPING.replace('case.window:', "'tel.13800138000':"))
    expect(found).toEqual([
      'commands.0.data.field.tel.【手机号】: the name of a field is not encrypted and must hold nothing personal; rename it',
    ])
  })

  it('where a file has no header, repeats of its first row nothing that looks personal', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'r.csv', csv([['T-1', '13800138000', 'zhang@example.com']]))
      const outcome = await bring(folder, file, lawful(memoryStore()))
      expect(JSON.stringify(outcome)).toContain('【手机号】、【邮箱】')
      expect(JSON.stringify(outcome)).not.toMatch(/13800138000|zhang/)
    }))

  it('needs exactly one Receive', async () => {
    expect(await problemsOf(MAPPING.replace('command: Receive', 'command: FollowUp'))).toContain(
      'commands: there must be exactly one Receive, without `when`',
    )
  })
})

describe('the mappings under examples/imports', () => {
  const examples: ReadonlyArray<[string, string, string]> = [
    [
      'fuzhou-12345.yaml',
      'row,编号,区,河流,性质,信息来源,匿名实名,诉求日期,最终回复日期,回复时长天,转处理次数,有效回复条数,答复含转办,答复含敷衍,答复含解释,答复有实质进展,标题,投诉件内容,回复1',
      '',
    ],
    [
      'bpic14.yaml',
      'row,incident_id,status,impact,urgency,priority,category,alert_status,x_reassignments,open_time,reopen_time,resolved_time,close_time,handle_time_hours,closure_code,ci_type_aff,ci_subtype_aff,service_component_wbs_aff,km_number,x_related_interactions,related_interaction,x_related_incidents,x_related_changes,related_change,ci_type_cby,ci_subtype_cby,servicecomp_wbs_cby',
      'row,incident_id,timestamp,incident_activity_number,incident_activity_type,assignment_group,km_number,interaction_id',
    ],
  ]
  for (const [name, register, events] of examples)
    it(`${name} is sound and leaves no column out`, async () => {
      const path = fileURLToPath(new URL(`../../../../examples/imports/${name}`, import.meta.url))
      expect(readFileSync(path, 'utf8')).not.toContain('\t')
      const mapping = right(await loadMapping(path)())
      const headers = { register: register.split(','), ...(events === '' ? {} : { events: events.split(',') }) }
      const read = { fields: fieldCategories(rules), mask: false }
      expect(right(compileMapping(path, mapping, headers, governmentServiceCentre, read)).unused).toEqual([])
    })

  /** Columns whose cells are written unencrypted: ids, words, numbers and names of offices, none of a person. */
  const clear: { readonly [name: string]: ReadonlyArray<string> } = {
    'fuzhou-12345.yaml': [
      '编号 complaint',
      '区 commands.0.data.respondent.unit commands.0.data.subject.id commands.1.data.to.unit commands.2.actor.id commands.2.actor.unit',
      '河流 commands.0.data.field.case.window',
    ],
    'bpic14.yaml': [
      'incident_id complaint',
      'assignment_group events.actor.id events.actor.unit events.map.Assignment.data.to.unit events.map.Reassignment.data.to.unit',
      'incident_id events.complaint',
      'incident_activity_number events.number',
    ],
  }
  for (const [name, register, events] of examples)
    it(`${name} has every column encrypted but those listed here, one by one`, async () => {
      const path = fileURLToPath(new URL(`../../../../examples/imports/${name}`, import.meta.url))
      const mapping = right(await loadMapping(path)())
      const headers = { register: register.split(','), ...(events === '' ? {} : { events: events.split(',') }) }
      const read = { fields: fieldCategories(rules), mask: false }
      const { written } = right(compileMapping(path, mapping, headers, governmentServiceCentre, read))
      const all = [...written.register, ...written.events]
      expect(
        all.filter(({ into }) => into === 'clear').map(({ column, places }) => `${column} ${places.join(' ')}`),
      ).toEqual(clear[name])
    })

  it('a column with names that goes into an id is found among the unencrypted ones, with its place', async () => {
    const path = fileURLToPath(new URL('../../../../examples/imports/fuzhou-12345.yaml', import.meta.url))
    const mapping = right(await loadMapping(path)())
    const [receive, ...rest] = mapping.commands
    if (receive === undefined) throw new Error('no command')
    const data = { ...(receive.data as object), complainant: { id: { column: '姓名' } } }
    const named = { ...mapping, commands: [{ ...receive, data }, ...rest] } as typeof mapping
    const headers = { register: [...(examples[0]?.[1] ?? '').split(','), '姓名'] }
    const read = { fields: fieldCategories(rules), mask: false }
    const { written } = right(compileMapping(path, named, headers, governmentServiceCentre, read))
    expect(written.register.find(({ column }) => column === '姓名')).toMatchObject({
      into: 'clear',
      places: ['commands.0.data.complainant.id'],
    })
  })
})

describe('dates', () => {
  it('read what the format says and nothing that is no day', () => {
    const dates = dateReader(['yyyy/M/d H:mm', 'yyyy年M月d日', 'dd.MM.yyyy'], '+08:00')
    expect(dates.instant('2020/9/3 8:05')).toBe('2020-09-03T08:05:00+08:00')
    expect(dates.instant('2020年12月1日')).toBe('2020-12-01T00:00:00+08:00')
    expect(dates.instant('29.02.2024')).toBe('2024-02-29T00:00:00+08:00')
    expect(dates.instant('2020-09-03T10:00:00Z')).toBe('2020-09-03T10:00:00Z')
    expect(dates.day('2020-09-03')).toBe('2020-09-03')
    for (const bad of ['29.02.2023', '2020/13/1 1:00', '2020/9/3 24:00', '2020-9-3', '', 'soon']) {
      expect(dates.instant(bad), bad).toBeUndefined()
      expect(dates.day(bad), bad).toBeUndefined()
    }
    expect(['yyyy-MM', 'yyyy-MM-dd-MM', 'yyyy-MM-dd Q'].map(datePattern)).toEqual([undefined, undefined, undefined])
  })

  it('every day of the calendar round-trips', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10)
          const [y, m, d] = day.split('-').map(Number)
          expect(dateReader(['yyyy/M/d'], '+08:00').day(`${y}/${m}/${d}`)).toBe(day)
        },
      ),
    )
  })

  it('zones are named or fixed', () => {
    expect(['Asia/Shanghai', '+01:00', 'UTC', 'Europe/Amsterdam', '+99:00'].map(offsetOf)).toEqual([
      '+08:00',
      '+01:00',
      '+00:00',
      undefined,
      undefined,
    ])
  })
})
