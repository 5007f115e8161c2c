import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  describeClause,
  describeMechanism,
  describe as describeValue,
  limitName,
  triggerName,
} from '../../src/regulation/describe.js'
import type { Condition, Pattern } from '../../src/regulation/language/condition.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Target } from '../../src/regulation/language/target.js'
import type { Duration } from '../../src/regulation/language/words.js'
import { allRegulations, governmentServiceCentre as centre } from '../../src/regulations/index.js'
import {
  arbitraryCondition,
  arbitraryDuration,
  arbitraryLimit,
  arbitraryMechanism,
  arbitraryPattern,
  arbitraryTarget,
  arbitraryTrigger,
} from '../../src/testing/arbitrary-language.js'

type Value = Condition | Pattern | Target | Duration

const examples: ReadonlyArray<readonly [string, string, Value]> = [
  ['reply form is written', '答复形式为书面', { fact: 'cmd.form', is: 'written' }],
  ['reply form is not written', '答复形式不为书面', { not: { fact: 'cmd.form', is: 'written' } }],
  ['gravity includes serious circumstances', '性质包含情节严重', { fact: 'class.gravity', has: 'serious' }],
  ['final reply is recorded', '已有“终局答复”', { some: 'Replied:final' }],
  ['no final reply is recorded', '没有“终局答复”', { not: { some: 'Replied:final' } }],
  [
    'revisit is recorded at least 2 times, counted by distinct date',
    '“回访”至少2次（按日期去重）',
    { some: 'Revisited', atLeast: 2, distinct: 'it.at.date' },
  ],
  [
    'gravity does not include major matter or form of the complaint is written',
    '性质不包含重大事项，或投诉形式为书面',
    { not: { all: [{ fact: 'class.gravity', has: 'major' }, { not: { fact: 'case.form', is: 'written' } }] } },
  ],
  ['number of objections is above 1', '不服次数高于1', { not: { fact: 'case.objections', atMost: 1 } }],
  ['reopening, then investigation', '重启，然后调查核实', { inOrder: ['Reopened', 'Investigated'] }],
  ['final reply or closing', '终局答复或结案', centre.terminal],
  ['superior of supervision section', '督查科的上级', { superior: 'supervision-section' }],
  ['supervision section', '督查科', 'supervision-section'],
  ['5 working days', '5个工作日', { fact: 'param.recheckWithin' }],
  ['the same day', '当日', { n: 0, unit: 'sameDay' }],
  ['1 working day', '1个工作日', { n: 1, unit: 'workingDay' }],
]

const says = (value: Value): void => {
  const { zh, en } = describeValue(value, centre)
  expect(zh).not.toMatch(/undefined|\[object/)
  expect(en).not.toMatch(/undefined|\[object/)
  expect(typeof zh).toBe('string')
}

describe('the language in words', () => {
  it.each(examples)('says %s', (en, zh, value) => {
    expect(describeValue(value, centre)).toEqual({ zh, en })
  })

  it('finds words for every condition', () => fc.assert(fc.property(arbitraryCondition, says)))
  it('finds words for every pattern', () => fc.assert(fc.property(arbitraryPattern, says)))
  it('finds words for every target', () => fc.assert(fc.property(arbitraryTarget, says)))
  it('finds words for every length of time', () => fc.assert(fc.property(arbitraryDuration, says)))

  it('says a denial twice denied as it was', () =>
    fc.assert(
      fc.property(arbitraryCondition, (condition) => {
        expect(describeValue({ not: { not: condition } }, centre)).toEqual(describeValue(condition, centre))
      }),
    ))
})

const everyDay = { n: 1, unit: 'workingDay' } as const

/** One of each kind, with what a lawyer reads. */
const sentences: ReadonlyArray<readonly [string, string, Mechanism]> = [
  [
    '办理“终局答复”须满足：答复形式为书面；适用于投诉渠道为书面；尚不清楚是否适用的，视为适用；窗口工作人员可以放行并留痕，须有“批准”。',
    'Final reply requires: reply form is written; this holds where channel of the complaint is written; where that is not known yet, it holds; window staff may pass it, on record, with approval on record.',
    {
      kind: 'guard',
      on: ['Reply:final'],
      when: { fact: 'case.channel', is: 'written' },
      unknownWhen: 'applies',
      require: { fact: 'cmd.form', is: 'written' },
      override: { by: 'window-staff', needs: 'Approved' },
    },
  ],
  [
    '有下列情形不得办理“结案”：没有“回访”；不符合的只作提示。',
    'Closing is refused where no revisit is recorded; otherwise a warning only.',
    { kind: 'guard', on: ['Close'], forbid: { not: { some: 'Revisited' } }, severity: 'warn' },
  ],
  [
    '若性质包含情节严重，则免除c21（7）、全部时限。',
    'Where gravity includes serious circumstances, these no longer bind: c21 (7), all clocks.',
    { kind: 'waive', what: ['c21', 'clocks'], when: { fact: 'class.gravity', has: 'serious' } },
  ],
  [
    '若标记“urgent”为是，则c19（6书面）暂不要求；事后须完成“登记、录入、记录结果”（由督查科，时限1个工作日）。',
    'Where flag "urgent" is yes, these may wait: c19 (6书面); afterwards registered is owed (by supervision section, within 1 working day).',
    {
      kind: 'relax',
      guards: ['c19'],
      when: { fact: 'flag.urgent', is: true },
      creates: { oblige: 'act:registered', by: 'supervision-section', within: everyDay },
    },
  ],
  [
    '“grave”是指：性质包含重大事项。',
    '"grave" means: gravity includes major matter.',
    { kind: 'define', name: 'grave', is: { fact: 'class.gravity', has: 'major' } },
  ],
  [
    '自“派单（对象为窗口单位）”起，窗口单位须完成“反馈结果”，时限为5个工作日；仅当办理类别为较复杂或涉及多个部门；按“assignment”分别计算；在2个工作日时预警；可因evidence中止；可以延期（总计不超过10个工作日，至多1次，须说明理由，由督查科批准）。',
    'From assignment (to window unit) on, window unit owes return of the result within 5 working days; only where track is rather complex, or several departments; apart for each "assignment"; a warning is given at 2 working days; it is suspended for evidence; it may be prolonged (at most 10 working days in all, at most 1 times, a reason is given, approved by supervision section).',
    {
      kind: 'clock',
      startsOn: { event: 'Assigned', to: 'window-unit' },
      stopsOn: 'Returned:result',
      within: { n: 5, unit: 'workingDay' },
      responsible: 'window-unit',
      key: 'assignment',
      appliesWhen: { fact: 'class.track', is: 'complex' },
      warnAt: [{ n: 2, unit: 'workingDay' }],
      suspendableFor: ['evidence'],
      extension: {
        maxTotal: { n: 10, unit: 'workingDay' },
        times: 1,
        reason: 'required',
        approver: 'supervision-section',
      },
    },
  ],
  [
    '每月，督查科须完成“通报、口径”；整个机构；此后每隔1个工作日重复，直至“案件终结”；撤诉后仍须履行；逾期只作提示。',
    'Every month, supervision section owes circulated; for the institution; again every 1 working day until end of the case; it outlives a withdrawal; late is a warning.',
    {
      kind: 'obligation',
      scope: 'institution',
      startsOn: { every: 'month' },
      stopsOn: 'act:circulated',
      responsible: 'supervision-section',
      repeat: { every: everyDay, until: 'terminal' },
      outlivesWithdrawal: true,
      modality: 'should',
    },
  ],
  [
    '一旦不服次数不低于2，上报督查科的上级；并且由督查科督办；每轮一次。',
    'The moment when number of objections is at least 2, the case goes up to superior of supervision section; and: supervision by supervision section; once per round.',
    {
      kind: 'escalate',
      on: { becomes: { fact: 'case.objections', atLeast: 2 } },
      to: { superior: 'supervision-section' },
      do: [{ supervise: 'supervision-section' }],
      repeat: 'perRound',
    },
  ],
  [
    '接收、办理归督查科',
    'intake, handling is for supervision section',
    { kind: 'route', step: ['intake', 'handle'], on: 'Received', to: 'supervision-section', mode: 'suggest' },
  ],
  [
    '“field.complainant”之下各项、投诉内容只有承办人可以查看；适用于投诉人要求保密为是，尚不清楚的也予保密；不得导出、泄露；每次查看均留痕。',
    'All of "field.complainant", content of the complaint may be read only by the handler; where complainant asks for secrecy is yes, and while that is not known; nobody may export, disclose it; each look is recorded.',
    {
      kind: 'confidential',
      fields: ['field.complainant.*', 'field.case.content'],
      when: { fact: 'case.complainant.asksSecrecy', is: true },
      see: [{ actor: 'handler' }],
      deny: ['export', 'disclose'],
      audit: true,
    },
  ],
  [
    '“案件终结”时，督查科将案卷封存；保存36个月；此后“离岗或撤销”时移交窗口单位。',
    'On end of the case, supervision section must seal the case file; for 36 months; later handed over to window unit on departure.',
    {
      kind: 'retain',
      what: 'case-file',
      do: 'seal',
      on: 'terminal',
      by: 'supervision-section',
      keepFor: { n: 36, unit: 'month' },
      then: [{ do: 'hand-over', on: 'Left', to: 'window-unit' }],
    },
  ],
  [
    '按月统计比率：投诉中（结案时间已填写）符合“重启次数为0”者所占比例；以收到时间所在期间计；按单位分组；目标不低于0.95；满30日才计入。',
    'Per month, of the complaints of which time of closing is set, the share of which number of reopenings is 0; in the period of the time of receipt; by unit; the target is at least 0.95; counted after 30 calendar days.',
    {
      kind: 'indicator',
      rows: 'complaint',
      denominator: { fact: 'row.closedAt', set: true },
      numerator: { fact: 'row.reopenedCount', is: 0 },
      measure: 'ratio',
      cohort: 'row.receivedAt',
      period: 'month',
      groupBy: ['row.unit'],
      target: { atLeast: 0.95 },
      matureAfter: { n: 30, unit: 'calendarDay' },
    },
  ],
]

describe('a mechanism read back', () => {
  it.each(sentences)('says %s', (zh, en, mechanism) => {
    const said = describeMechanism(mechanism, centre)
    expect(said.zh).toContain(zh)
    expect(said.en).toContain(en)
  })

  it('is one sentence, whatever the mechanism', () =>
    fc.assert(
      fc.property(arbitraryMechanism, (mechanism) => {
        const { zh, en } = describeMechanism(mechanism, centre)
        expect(zh).toMatch(/。$/)
        expect(en).toMatch(/\.$/)
        expect(`${zh}${en}`).not.toMatch(/undefined|\[object|\{\d\}/)
      }),
    ))

  it('names every limit and every trigger', () =>
    fc.assert(
      fc.property(arbitraryLimit, arbitraryTrigger, (limit, trigger) => {
        for (const { zh, en } of [limitName(limit, centre), triggerName(trigger, centre)])
          expect(`${zh}${en}`).not.toMatch(/undefined|\[object|\{\d\}/)
      }),
    ))

  it('says of every clause that ships what it does', () => {
    for (const regulation of allRegulations)
      for (const clause of regulation.clauses) {
        const { zh, en } = describeClause(clause, regulation)
        expect(zh).toMatch(/。$/)
        expect(en).toMatch(/\.$/)
      }
  })
})
