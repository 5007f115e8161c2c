import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Bilingual,
  checkRegulation,
  clocksOf,
  compile,
  loadRegulation,
  type Mechanism,
  mechanismPurposes,
  millis,
  nameOf,
  type Organisation,
  problemKinds,
  type Regulation,
  type Rules,
  type RulesOptions,
  readRegulation,
  regulationErrorTags,
  rulesOf,
  selectable,
  stateAt,
  stateWords,
} from '@redress/domain'
import { command, type Outcome, type Step, scenario, shanghai } from '@redress/domain/testing'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './examples.js'

const page = readFileSync(join(root, 'docs/regulation-language.md'), 'utf8')
const blocks = [...page.matchAll(/^```(\w+)(?: (\w+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', sort = '', text = '']) => ({ language, sort, text }),
)
const textsOf = (sort: string): ReadonlyArray<string> =>
  blocks.filter((block) => block.sort === sort).map(({ text }) => text)
/** What stands between a mark and its end: rows of a table, as cells. */
const rowsOf = (mark: string): ReadonlyArray<ReadonlyArray<string>> =>
  (page.split(`<!-- ${mark} -->`)[1]?.split('<!-- end -->')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2, -2).split(' | '))
const code = (cell: string): ReadonlyArray<string> => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)

/** The head and its clauses, as an author would put them into one file. */
const whole = [...textsOf('head'), ...textsOf('clause')].join('')
/** Declared for the examples of part 3 alone. */
const blanks = `  receptionHours: { zh: 接待时间, en: reception, type: hours, default: '09:00-11:30', origin: ours }
  publishedOn: { zh: 发布日期, en: publication, type: date, default: '2025-01-01', origin: ours }
`

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by))
/** The regulation with one more clause around some mechanisms. */
const withClause = (does: string): string =>
  `${whole.replace('clauses:\n', `${blanks}clauses:\n`)}- id: c90
  ref: 附
  summary: { zh: 示例, en: an example }
  nature: guard
  modality: must
  does:
${indented(does, 4)}`

const loaded = (text: string): Regulation => {
  const regulation = loadRegulation(text)
  if (isRight(regulation)) return regulation.right
  throw new Error(regulation.left.map(({ line, path, en }) => `${line} ${path}: ${en}`).join('\n'))
}
const rulesWith = (regulation: Regulation, options?: RulesOptions): Rules => {
  const compiled = compile(regulation)
  if (isRight(compiled)) return rulesOf([compiled.right], options)
  throw new Error(compiled.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
}
const items = (texts: ReadonlyArray<string>): ReadonlyArray<string> =>
  texts.flatMap((text) => text.split(/^(?=- )/m).filter((item) => item.startsWith('- ')))

/** A moment as people say it: a day ends at 24:00. */
const minute = (at: string): string => at.slice(0, 16).replace('T', ' ').replace('23:59', '24:00')

describe('the page about the regulation language', () => {
  it('says of every block of YAML what it is, so that none goes untested', () => {
    const known = ['head', 'clause', 'mechanism', 'condition', 'pattern', 'limit', 'target', 'readings']
    expect(blocks.filter(({ language, sort }) => language === 'yaml' && !known.includes(sort))).toEqual([])
    expect(textsOf('clause')).toHaveLength(12)
  })

  it('names every kind of mechanism', () => {
    const named = page.split('### 3.10')[1]?.split('```')[0] ?? ''
    const kinds = named
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => code(line.split(' | ')[0] ?? ''))
    expect([...kinds].sort()).toEqual(Object.keys(mechanismPurposes).sort())
  })
})

describe('the examples of the language load and compile', () => {
  it.each(textsOf('mechanism'))('%s', (text) => {
    expect(rulesWith(loaded(withClause(text))).current).toHaveLength(1)
  })

  const inside: ReadonlyArray<readonly [string, (item: string) => string]> = [
    ['condition', (item) => `- kind: guard\n  on: [Close]\n  require:\n${indented(item.replace(/^- /, '  '), 2)}`],
    [
      'pattern',
      (item) =>
        `- kind: obligation\n  startsOn: Received\n  before: [terminal]\n  responsible: steward\n  stopsOn:\n${indented(item.replace(/^- /, '  '), 2)}`,
    ],
    [
      'limit',
      (item) =>
        `- kind: obligation\n  startsOn: Assigned\n  stopsOn: Resolved\n  responsible: steward\n  within:\n${indented(item.replace(/^- /, '  '), 2)}`,
    ],
    [
      'target',
      (item) => `- kind: route\n  step: handle\n  on: Assigned\n  to:\n${indented(item.replace(/^- /, '  '), 2)}`,
    ],
  ]
  it.each(inside.flatMap(([sort, place]) => items(textsOf(sort)).map((item) => [sort, item, place(item)] as const)))(
    'a %s: %s',
    (_sort, _item, text) => {
      expect(rulesWith(loaded(withClause(text))).current).toHaveLength(1)
    },
  )
})

describe('the readings of a clause', () => {
  const duty =
    '- { kind: obligation, startsOn: Received, stopsOn: Replied:final, before: [terminal], responsible: steward }\n'
  it.each(textsOf('readings'))('load, and can be chosen', (text) => {
    const regulation = loaded(`${withClause(duty)}  readings:\n${indented(text, 4)}`)
    const [id = ''] = selectable(regulation)
    expect(compile(regulation, { version: 'ours', parameters: {}, readings: [id] })._tag).toBe('Right')
  })
})

describe('the small regulation', () => {
  it('has nothing that the checker warns of', () => {
    expect(checkRegulation(loaded(whole))).toEqual([])
  })

  const organisation: Organisation = {
    version: '2025-09',
    units: { lakeside: { id: 'lakeside' } },
    people: {
      chen: { id: 'chen', unit: 'lakeside', roles: ['front-desk'] },
      li: { id: 'li', unit: 'lakeside', roles: ['steward'] },
      wang: { id: 'wang', unit: 'lakeside', roles: ['engineer'] },
      zhao: { id: 'zhao', unit: 'lakeside', roles: ['project-manager'] },
    },
    tables: { stewards: { 'building-3': 'li' } },
    rosters: { engineers: ['wang'] },
  }
  const by = (id: string) => ({ id, roles: organisation.people[id]?.roles ?? [] })
  const [chen, li, zhao] = [by('chen'), by('li'), by('zhao')]
  const rules = rulesWith(loaded(whole), { organisation })
  const on = (day: string, time: string, who: typeof chen) => ({ at: shanghai(day, time), by: who })
  const intake = (more = {}) =>
    command(
      'Receive',
      { kind: 'complaint', channel: 'wechat', form: 'written', place: 'building-3', ...more },
      on('2025-09-26', '19:40', chen),
    )
  const registered = command(
    'Record',
    {
      act: 'registered',
      field: { 'case.content': '楼上渗水，墙面起泡', 'case.demand': '修复并赔偿' },
      notGiven: { 'field.complainant.contact': '只愿用微信联系' },
    },
    on('2025-09-27', '09:00', chen),
  )
  const extended = (time: string, who: typeof chen) =>
    command(
      'Extend',
      { clocks: ['c06'], newDueAt: shanghai('2025-10-17', '18:00'), reason: '等待配件' },
      on('2025-10-13', time, who),
    )
  const executed = (time: string) =>
    command('Record', { act: 'remedy-executed', details: { proposal: 'p-1', amount: 800 } }, on('2025-10-18', time, li))
  const replied = (form: 'oral' | 'written', time: string) =>
    command('Reply', { stage: 'final', form }, on('2025-10-18', time, li))

  const story: ReadonlyArray<readonly [Step, string]> = [
    [intake(), '前台收到微信投诉 the front desk receives it'],
    [
      command('Classify', { class: { hazard: 'safe' } }, on('2025-09-26', '19:50', chen)),
      '问明没有人身危险 nobody is in danger',
    ],
    [command('Acknowledge', { what: 'told' }, on('2025-09-27', '08:55', chen)), '告知业主 the owner is told'],
    [command('Close', {}, on('2025-09-27', '08:56', chen)), '想直接结案 somebody would close it'],
    [registered, '登记 it is registered'],
    [
      command('Assign', { to: { person: 'li' }, assignment: 'a-1' }, on('2025-09-27', '09:05', chen)),
      '派给管家 to the steward',
    ],
    [
      command('Acknowledge', { what: 'dispatch', assignment: 'a-1' }, on('2025-09-28', '09:30', li)),
      '管家签收 who signs for it',
    ],
    [
      command('Record', { act: 'loss-assessed', details: { amount: 3000 } }, on('2025-09-28', '16:00', li)),
      '认定损失三千元 a loss of 3,000 yuan',
    ],
    [
      command('Suspend', { clocks: ['c06'], reason: 'appraisal' }, on('2025-09-29', '10:00', li)),
      '送检鉴定 an appraisal begins',
    ],
    [command('Resume', {}, on('2025-10-09', '15:00', li)), '鉴定完毕 and ends'],
    [extended('10:00', li), '管家要延期 the steward would extend it'],
    [extended('11:00', zhao), '项目经理延期 the project manager does'],
    [{ watchUntil: shanghai('2025-10-18', '09:00') }, '无人答复 nobody answers'],
    [
      command('Propose', { proposal: 'p-1', amount: 800 }, on('2025-10-18', '10:00', li)),
      '提出赔八百元 800 yuan are proposed',
    ],
    [executed('10:10'), '想先付款 payment before approval'],
    [replied('oral', '10:20'), '口头答复 an answer by mouth'],
    [command('Approve', { of: 'proposal', subject: 'p-1' }, on('2025-10-18', '11:00', zhao)), '项目经理批准 approval'],
    [executed('11:30'), '付款 payment'],
    [replied('written', '14:00'), '书面答复 an answer in writing'],
    [command('Revisit', {}, on('2025-10-20', '10:00', chen)), '回访 the revisit'],
    [
      command(
        'Record',
        { act: 'satisfaction-recorded', details: { level: 'dissatisfied', during: 'revisit' } },
        on('2025-10-20', '10:05', chen),
      ),
      '业主不满意 the owner is dissatisfied',
    ],
    [{ watchUntil: shanghai('2025-10-24', '09:00') }, '无人签收 nobody signs'],
  ]
  const outcome = scenario(
    rules,
    story.map(([step]) => step),
  )

  const refOf = (clause: string | undefined) => loaded(whole).clauses.find(({ id }) => id === clause)?.ref
  const told = (result: Outcome['result']): ReadonlyArray<string> =>
    isLeft(result)
      ? result.left._tag === 'Refused'
        ? result.left.refusals.map(({ ref }) => `拒绝 refused: ${ref}`)
        : [result.left._tag]
      : result.right.map((event) => {
          const { cause, routed = [] } = event.evidence
          const classes =
            event.type === 'Classified'
              ? Object.entries(event.data.class ?? {}).map(([dimension, value]) => ` ${dimension} ${value}`)
              : []
          const to =
            event.type === 'Escalated' || event.type === 'Assigned'
              ? ` → ${event.data.to?.person ?? event.data.to?.roles?.join(', ')}`
              : ''
          const provisional = event.type === 'Classified' && event.data.provisional === true ? ' 暂定 provisional' : ''
          const why = cause === undefined ? '' : ` (${refOf(cause.clause)})`
          const next = routed.map(({ clause, to: people }) => ` → ${people.join(', ')} (${refOf(clause)})`).join('')
          return `${event.occurredAt.slice(5, 16).replace('T', ' ')}  ${nameOf(event)}${classes.join('')}${to}${provisional}${why}${next}`
        })

  it('runs as the page tells it', () => {
    const lines = story.flatMap(([, what], i) => {
      const results = told(outcome.results[i]?.result ?? outcome.result)
      return [what, ...results.map((line) => `    ${line}`)]
    })
    expect(`${lines.join('\n')}\n`).toBe(textsOf('story').join(''))
  })

  it('ends its clocks as the page tells it', () => {
    const now = millis(shanghai('2025-10-24', '09:00'))
    const lines = clocksOf(outcome.dossier)
      .map((clock) => ({ clock, state: stateAt(clock, now) }))
      .filter(({ state }) => state !== 'inapplicable')
      .map(({ clock: { ref, due }, state }) => {
        const word: Bilingual = stateWords[state]
        return `${ref}  ${due === undefined ? '-' : minute(due.at)}  ${word.zh} ${word.en}`
      })
    expect(`${lines.join('\n')}\n`).toBe(textsOf('clocks').join(''))
  })

  it('counts danger that is found after two hours as breached at birth, and known only from then on', () => {
    const classified = command('Classify', { class: { hazard: 'danger' } }, on('2025-09-26', '22:30', chen))
    const [before] = scenario(rules, [intake()]).statesAt('c07', shanghai('2025-09-26', '20:00'))
    const [clock] = scenario(rules, [intake(), classified]).clocksAt('c07', shanghai('2025-09-26', '22:31'))
    expect(before).toBe('pending')
    expect(clock).toMatchObject({
      state: 'breached',
      clock: { due: { at: shanghai('2025-09-26', '21:40') }, knownAt: shanghai('2025-09-26', '22:30') },
    })
  })

  it('leaves suggestions alone', () => {
    const [received] = scenario(rules, [intake({ kind: 'suggestion' })]).events
    expect(received).toMatchObject({ data: { regulations: [] } })
  })

  it.each(rowsOf('counting'))('counts as the page says: %s, due %s', (written, due) => {
    const [limit = '', counting] = code(written)
    const duty = `- kind: clock\n  startsOn: Received\n  stopsOn: Resolved\n  within: ${limit}\n  responsible: steward\n${counting === undefined ? '' : `  counting: ${counting}\n`}`
    const received = command('Receive', { kind: 'complaint', channel: 'phone' }, on('2025-09-26', '16:00', chen))
    const [found] = scenario(rulesWith(loaded(withClause(duty))), [received]).clocksAt('c90', shanghai('2025-09-26'))
    expect(minute(found?.clock.due?.at ?? '')).toBe(due)
  })
})

describe('the table of what the checker says', () => {
  const rows = rowsOf('errors')

  it('has every mistake that the checker knows, with the words of the checker', () => {
    expect(rows.map(([tag = '']) => code(tag)[0])).toEqual([...regulationErrorTags])
    expect(rows.map(([, , zh, en]) => ({ zh, en }))).toEqual(regulationErrorTags.map((tag) => problemKinds[tag]))
  })

  /** The regulation with the mistake of an example: mechanisms, a clause, or a part of the head. */
  const mistaken = (example: string): string => {
    const value: Mechanism | ReadonlyArray<Mechanism> | { readonly [key: string]: unknown } = parse(example)
    if (Array.isArray(value)) return withClause(value.map((one) => `- ${JSON.stringify(one)}\n`).join(''))
    if ('kind' in value) return withClause(`- ${JSON.stringify(value)}\n`)
    const regulation = parse(withClause('- { kind: assured, by: [register] }\n'))
    if ('does' in value) Object.assign(regulation.clauses.at(-1), value)
    else
      for (const [key, part] of Object.entries(value))
        regulation[key] = Array.isArray(part) ? part : { ...regulation[key], ...(part as object) }
    return JSON.stringify(regulation)
  }
  const tagsIn = (text: string): ReadonlyArray<string> => {
    const read = readRegulation(text)
    if (isLeft(read)) return read.left.map(({ _tag }) => _tag)
    const compiled = compile(read.right.regulation)
    return [...checkRegulation(read.right.regulation), ...(isLeft(compiled) ? compiled.left : [])].map(
      ({ _tag }) => _tag,
    )
  }

  it.each(rows.map(([tag = '', example = '']) => [code(tag)[0] ?? '', code(example)[0] ?? ''] as const))(
    '%s is what it says of %s',
    (tag, example) => {
      const deep = `{ kind: guard, on: [Close], require: ${'{ not: '.repeat(80)}{ some: Closed }${' }'.repeat(81)}`
      expect(tagsIn(mistaken(tag === 'TooDeep' ? deep : example))).toContain(tag)
    },
  )
})
