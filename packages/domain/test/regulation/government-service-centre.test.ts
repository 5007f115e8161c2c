import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { ledgerOf } from '../../src/figure/ledger.js'
import { command, receive, scenario, shanghai } from '../../src/testing/index.js'
import { rules } from '../rules.js'

// 2026-01-05 is a Monday; Sunday 4 January was a make-up working day, no holiday until 15 February.
const monday = '2026-01-05'
const reply = (at: string, data = {}) => command('Reply', { stage: 'final', form: 'written', ...data }, { at })
const oral = (at = shanghai(monday)) =>
  receive({ at }, { channel: 'oral', form: 'oral', class: { ground: 'poor-service' } })

describe('政务服务中心投诉处理管理制度', () => {
  it('1 督查科和监察投诉窗口共同受理：登记时给出两个受理部门', () => {
    const { result } = scenario(rules, [receive({ at: shanghai(monday) })])
    expect(isRight(result) && result.right[0]?.evidence.routed).toEqual([
      {
        regulation: 'government-service-centre',
        clause: 'c01',
        step: 'intake',
        to: ['supervision-section', 'supervision-window'],
      },
    ])
  })

  it('2 服务对象对窗口人员的七种行为可以投诉：其他投诉不予受理', () => {
    const accept = command('Acknowledge', { what: 'accepted' }, { at: shanghai(monday, '11:00') })
    expect(isRight(scenario(rules, [receive({ at: shanghai(monday) }), accept]).result)).toBe(true)
    const stranger = receive({ at: shanghai(monday) }, { complainant: { kind: 'passer-by' } })
    const { refusedBy, result } = scenario(rules, [stranger, accept])
    expect(refusedBy).toEqual(['c02'])
    const facts = isLeft(result) && result.left._tag === 'Refused' ? result.left.refusals[0]?.facts : []
    expect(facts).toContainEqual({ path: 'case.complainant.kind', value: 'passer-by' })
  })

  it.each([
    ['2(1)', 'six-opens'],
    ['2(2)', 'five-systems'],
    ['2(3)', 'five-items'],
    ['2(4)', 'poor-service'],
    ['2(5)', 'integrity'],
    ['2(6)', 'illegal'],
    ['2(7)', 'loss'],
  ])('%s 是受理事由：%s', (_ref, ground) => {
    const accept = command('Acknowledge', { what: 'accepted' }, { at: shanghai(monday, '11:00') })
    const classified = receive({ at: shanghai(monday) }, { class: { ground } })
    expect(isRight(scenario(rules, [classified, accept]).result)).toBe(true)
  })

  it('2 未列举的事由不是事由', () => {
    const { result } = scenario(rules, [receive({ at: shanghai(monday) }, { class: { ground: 'weather' } })])
    expect(isLeft(result) && result.left._tag).toBe('InvalidCommand')
  })

  it('3 未列举的投诉形式记为其他，原词保留', () => {
    const { dossier, result } = scenario(rules, [receive({ at: shanghai(monday) }, { channel: '信访' })])
    expect(dossier.complaint.channel).toBe('other')
    expect(isRight(result) && result.right[0]?.data).toMatchObject({ channel: 'other', channelText: '信访' })
  })

  it('3重大 重大事项而非书面：不拒绝，记警示', () => {
    const { result } = scenario(rules, [
      oral(),
      command('Classify', { class: { gravity: ['major'] } }, { at: shanghai(monday, '11:00') }),
    ])
    expect(isRight(result) && result.right[0]?.evidence.warnings?.map(({ clause }) => clause)).toEqual(['c11'])
  })

  it('4后段 登记项目须齐全或写明未提供的原因', () => {
    const registered = command('Record', { act: 'registered' }, { at: shanghai(monday, '11:00') })
    expect(scenario(rules, [receive({ at: shanghai(monday) }, { notGiven: {} }), registered]).refusedBy).toEqual([
      'c13',
    ])
    expect(isRight(scenario(rules, [receive({ at: shanghai(monday) }), registered]).result)).toBe(true)
  })

  it('5口头 口头投诉三十分钟内开始调查', () => {
    const started = command('Record', { act: 'investigation-started' }, { at: shanghai(monday, '10:20') })
    expect(scenario(rules, [oral(), started]).clocksAt('c14', shanghai(monday, '12:00'))[0]?.state).toBe('met')
    const none = scenario(rules, [oral()]).clocksAt('c14', shanghai(monday, '10:31'))[0]
    expect([none?.state, none?.clock.due?.at]).toEqual(['breached', '2026-01-05T10:30:00+08:00'])
  })

  it('5口头答复 口头投诉当日答复，属“应当”', () => {
    const clock = scenario(rules, [oral()]).clocksAt('c15', shanghai(monday, '12:00'))[0]
    expect([clock?.clock.due?.day, clock?.clock.modality]).toEqual([monday, 'should'])
  })

  it('5书面 一般书面投诉两个工作日内答复', () => {
    const given = [receive({ at: shanghai(monday) })]
    const clock = scenario(rules, given).clocksAt('c16', shanghai(monday, '12:00'))[0]
    expect([clock?.state, clock?.clock.due?.day]).toEqual(['running', '2026-01-07'])
    const late = scenario(rules, [...given, reply(shanghai('2026-01-08', '09:00'))])
    expect(late.clocksAt('c16', shanghai('2026-01-09'))[0]?.state).toBe('breached')
    const intime = scenario(rules, [...given, reply(shanghai('2026-01-07', '23:59'))])
    expect(intime.clocksAt('c16', shanghai('2026-01-09'))[0]?.state).toBe('met')
  })

  it('5复杂 较为复杂的五个工作日；后来才定为复杂，仍自收到之日起算', () => {
    const complex = command('Classify', { class: { track: 'complex' } }, { at: shanghai('2026-01-06') })
    const { clocksAt } = scenario(rules, [receive({ at: shanghai(monday) }, { class: { ground: 'loss' } }), complex])
    const clock = clocksAt('c17', shanghai('2026-01-06', '12:00'))[0]
    expect([clock?.state, clock?.clock.due?.day, clock?.clock.knownAt]).toEqual([
      'running',
      '2026-01-12',
      shanghai('2026-01-06'),
    ])
    expect(clocksAt('c16', shanghai('2026-01-06', '12:00'))[0]?.state).toBe('inapplicable')
  })

  it('5书面/5复杂 改定为复杂之前已经超时的，记录保留', () => {
    const complex = command('Classify', { class: { track: 'complex' } }, { at: shanghai('2026-01-09') })
    const { clocksAt } = scenario(rules, [receive({ at: shanghai(monday) }), complex])
    expect(clocksAt('c16', shanghai('2026-01-10'))[0]?.state).toBe('breached')
    expect(clocksAt('c17', shanghai('2026-01-10'))[0]?.state).toBe('running')
  })

  it('6反馈 办结后在原时限内反馈，时限已了则一个工作日', () => {
    const resolved = command('Resolve', {}, { at: shanghai('2026-01-06') })
    expect(
      scenario(rules, [receive({ at: shanghai(monday) }), resolved]).clocksAt('c18', shanghai('2026-01-06'))[0]?.clock
        .due?.day,
    ).toBe('2026-01-07')
    const again = command('Resolve', {}, { at: shanghai('2026-01-08') })
    const after = scenario(rules, [receive({ at: shanghai(monday) }), reply(shanghai('2026-01-06')), again])
    expect(after.clocksAt('c18', shanghai('2026-01-08'))[0]?.clock.due?.day).toBe('2026-01-09')
  })

  it('6书面 书面投诉须书面答复', () => {
    const said = reply(shanghai('2026-01-06'), { form: 'oral' })
    expect(scenario(rules, [receive({ at: shanghai(monday) }), said]).refusedBy).toEqual(['c19'])
  })

  it('6口头 其他投诉默认口头答复', () => {
    const { result } = scenario(rules, [
      oral(),
      command('Reply', { stage: 'final' }, { at: shanghai(monday, '11:00') }),
    ])
    expect(isRight(result) && result.right[0]?.data).toMatchObject({ form: 'oral' })
  })

  it('7 不服的重新核实并再次答复，须依次完成；再次不服则上报', () => {
    const objects = (at: string) =>
      command('Record', { act: 'complainant-answered', details: { about: 'reply', answer: 'objects' } }, { at })
    const given = [receive({ at: shanghai(monday) }), reply(shanghai('2026-01-06')), objects(shanghai('2026-01-07'))]
    const open = scenario(rules, given).clocksAt('c21', shanghai('2026-01-08'))[0]
    expect([open?.state, open?.clock.due?.day]).toEqual(['running', '2026-01-14'])
    const again = [
      command('Reopen', {}, { at: shanghai('2026-01-08') }),
      command('Investigate', {}, { at: shanghai('2026-01-09') }),
      reply(shanghai('2026-01-10')),
    ]
    expect(scenario(rules, [...given, ...again]).clocksAt('c21', shanghai('2026-01-20'))[0]?.state).toBe('met')
    const skipped = scenario(rules, [...given, reply(shanghai('2026-01-10'))])
    expect(skipped.clocksAt('c21', shanghai('2026-01-20'))[0]?.state).toBe('breached')
    const { result } = scenario(rules, [...given, ...again, objects(shanghai('2026-01-12'))])
    const events = isRight(result) ? result.right : []
    expect(events.map(({ type }) => type)).toEqual(['ActRecorded', 'Escalated'])
    expect(events[1]).toMatchObject({ causationId: events[0]?.id, evidence: { cause: { clause: 'c21' } } })
  })

  it('8 答复后十个工作日内回访', () => {
    const given = [receive({ at: shanghai(monday) }), reply(shanghai('2026-01-06'))]
    expect(scenario(rules, given).clocksAt('c22', shanghai('2026-01-07'))[0]?.clock.due?.day).toBe('2026-01-20')
    const visited = scenario(rules, [...given, command('Revisit', { reached: true }, { at: shanghai('2026-01-12') })])
    expect(visited.clocksAt('c22', shanghai('2026-02-01'))[0]?.state).toBe('met')
  })

  it('9、9严重 查实且责任在窗口：提出考核，情节严重的提出调换和待岗，由人决定', () => {
    const found = command('Investigate', { finding: 'substantiated-window' }, { at: shanghai('2026-01-06') })
    const serious = command('Classify', { class: { gravity: ['serious'] } }, { at: shanghai('2026-01-05', '11:00') })
    const given = receive({ at: shanghai(monday) }, { respondent: { kind: 'window', unit: 'window-5', person: 'w-9' } })
    const entries = ledgerOf(rules)([scenario(rules, [given, serious, found]).dossier.complaint])
    expect(entries.map(({ clause, scope, charged }) => [clause, scope, charged])).toEqual([
      ['c23', 'agent', 'w-9'],
      ['c23', 'unit', 'window-5'],
      ['c24', 'agent', 'w-9'],
      ['c24', 'agent', 'w-9'],
    ])
    expect(ledgerOf(rules)([scenario(rules, [given, found]).dossier.complaint])).toHaveLength(2)
  })

  it('9违法 查实违法违纪的移交司法机关', () => {
    const illegal = command('Classify', { class: { gravity: ['illegal'] } }, { at: shanghai('2026-01-05', '11:00') })
    const found = command('Investigate', { finding: 'substantiated-window' }, { at: shanghai('2026-01-06') })
    const { result } = scenario(rules, [receive({ at: shanghai(monday) }), illegal, found])
    expect(isRight(result) && result.right[0]?.evidence.routed).toEqual([
      { regulation: 'government-service-centre', clause: 'c25', step: 'transfer-out', to: ['external:judicial'] },
    ])
  })

  it('10 终结后材料备案：归档即履行', () => {
    const given = [receive({ at: shanghai(monday) }), reply(shanghai('2026-01-06'))]
    expect(scenario(rules, given).clocksAt('c26', shanghai('2026-01-07'))[0]?.state).toBe('running')
    const archived = scenario(rules, [...given, command('Archive', {}, { at: shanghai('2026-01-08') })])
    expect(archived.clocksAt('c26', shanghai('2026-01-09'))[0]?.state).toBe('met')
  })

  it('延期、中止：制度没有规定的，不许', () => {
    const extend = command(
      'Extend',
      { clocks: ['c16'], newDueAt: shanghai('2026-01-20') },
      { at: shanghai('2026-01-06') },
    )
    expect(scenario(rules, [receive({ at: shanghai(monday) }), extend]).refusedBy).toEqual(['c16'])
    const suspend = command('Suspend', { clocks: ['c16'], reason: 'test' }, { at: shanghai('2026-01-06') })
    expect(scenario(rules, [receive({ at: shanghai(monday) }), suspend]).refusedBy).toEqual(['c16'])
  })
})
