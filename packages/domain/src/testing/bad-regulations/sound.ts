/** A small regulation without any mistake, in YAML; each bad one is this with one thing wrong. */
export const SOUND = `id: complaint-desk
version: '1'
effective: { from: '2024-01-01' }
title: { zh: 投诉台办法, en: Rules of a complaint desk }
source: written for tests
calendar: CN
roles:
  - { id: desk, zh: 投诉台, en: desk }
  - { id: leader, zh: 主管领导, en: leader }
kinds:
  - { id: complaint, zh: 投诉, en: complaint }
channels:
  - { id: phone, zh: 电话, en: telephone }
  - { id: letter, zh: 信函, en: letter }
dimensions:
  gravity:
    zh: 程度
    en: gravity
    values:
      - { id: minor, zh: 一般, en: minor }
      - { id: major, zh: 重大, en: major }
    order: [minor, major]
  matter:
    zh: 事项
    en: matter
    values:
      - { id: price, zh: 价格, en: price }
      - { id: staff, zh: 人员, en: staff }
  topics:
    zh: 主题
    en: topics
    multi: true
    values:
      - { id: queue, zh: 排队, en: queue }
      - { id: noise, zh: 噪声, en: noise }
flags: [urgent]
tables: [remit]
rosters: [duty]
schedules:
  office: { days: working-days, hours: '09:00-12:00, 13:30-17:30' }
terminal: Closed
parameters:
  answerWithin: { zh: 答复时限, en: time to answer, default: { n: 5, unit: workingDay }, origin: ours }
  maxRounds: { zh: 最多轮次, en: most rounds, type: integer, default: 2, origin: ours }
clauses:
  - id: c01
    ref: '1'
    summary: { zh: 受理后按时答复, en: answer in time }
    nature: clock
    modality: must
    does:
      - kind: clock
        startsOn: Received
        stopsOn: Replied:final
        within: { fact: param.answerWithin }
        appliesWhen: { fact: flag.urgent, is: true }
        responsible: desk
  - id: c02
    ref: '2'
    summary: { zh: 按分工派单, en: pass on by remit }
    nature: routing
    modality: must
    does:
      - kind: route
        step: intake
        on: Received
        when: { fact: cmd.occurredAt, during: office }
        to: { table: remit, key: [class.matter], else: { roster: duty } }
  - id: c03
    ref: '3'
    summary: { zh: 不得超过轮次, en: not more rounds than set }
    nature: guard
    modality: must
    does:
      - kind: guard
        on: [Reopen]
        require: { fact: case.round, atMost: { fact: param.maxRounds } }
`
