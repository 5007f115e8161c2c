import type { ClockState } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { BoardQuery } from '../../answers/types/index.js'
import { given } from '../../given.js'
import { unitsOf } from '../../identity/scope.js'
import { answered, asked } from '../answered.js'
import { AssessmentCodec, BoardCodec, ExplainedCodec, TrailCodec } from '../codecs/index.js'
import * as p from '../codecs/parameters.js'
import { atHand, limitOf, queried } from '../collection/collection.js'
import { ofKnown } from '../of-known.js'
import type { Ask, Route } from '../route.js'

const boardQuery = (ask: Ask): BoardQuery => {
  const { query, scope } = ask
  return given({
    ...unitsOf(scope),
    asOf: query['asOf'],
    all: query['all'] === undefined ? undefined : query['all'] === 'true',
    state: query['state'] === undefined ? undefined : (query['state'].split(',') as ReadonlyArray<ClockState>),
    unit: query['unit'],
    clause: query['clause'],
    dueWithin: query['dueWithin'] === undefined ? undefined : Number(query['dueWithin']),
    handler: query['handler'],
    limit: limitOf(ask),
    cursor: query['cursor'],
  })
}

const board = queried({
  path: '/board',
  operationId: 'board',
  permission: 'cases.list',
  summary: { zh: '时限看板', en: 'SLA board' },
  tag: 'questions',
  parameters: [
    p.asOf,
    {
      name: 'all',
      in: 'query',
      codec: p.BooleanText,
      required: false,
      meaning: { zh: '连同已终止的时限', en: 'Clocks that have ended, too' },
      example: 'true',
    },
    {
      name: 'state',
      in: 'query',
      codec: p.StatesText,
      required: false,
      meaning: { zh: '只要这些状态', en: 'Only these states' },
      example: 'running,breached',
    },
    {
      name: 'unit',
      in: 'query',
      codec: p.NameText,
      required: false,
      meaning: { zh: '只要现由该部门承办的', en: 'Only what this unit has' },
      example: 'window-unit-3',
    },
    {
      name: 'clause',
      in: 'query',
      codec: p.NameText,
      required: false,
      meaning: { zh: '只要这一条款（编号或原文条次）', en: 'Only this clause, by id or as the source numbers it' },
      example: 'c16',
    },
    {
      name: 'dueWithin',
      in: 'query',
      codec: p.DaysText,
      required: false,
      meaning: {
        zh: '只要这么多个工作日之内到期的（含已超期）',
        en: 'Only what is due within so many working days, or overdue',
      },
      example: '3',
    },
    {
      name: 'handler',
      in: 'query',
      codec: p.NameText,
      required: false,
      meaning: { zh: '只要现由该人承办的', en: 'Only what this person has' },
    },
  ],
  meaning: 'The clocks of the board, and how many there are in each state',
  items: 'clocks',
  codec: BoardCodec,
  orders: ['dueAt'],
  page: ({ answers }, ask) => asked(answers.board(boardQuery(ask))),
})

const trail = atHand({
  path: '/complaints/:id/trail',
  operationId: 'trail',
  permission: 'cases.list',
  summary: { zh: '处理轨迹', en: 'Audit trail of a complaint' },
  tag: 'questions',
  parameters: [
    p.complaintId,
    p.asOf,
    { ...p.asOf, name: 'asOfRecorded', meaning: { zh: '截至何时已录入', en: 'Only what was recorded by then' } },
  ],
  meaning: 'The events of the complaint',
  items: 'entries',
  codec: TrailCodec,
  key: 'event',
  orders: ['revision', '-revision', 'occurredAt', '-occurredAt'],
  filters: ['type'],
  problems: ['unknown-complaint'],
  all: ofKnown(async ({ answers }, { query }, id) => {
    const said = await asked(answers.trail(id, given({ asOf: query['asOf'], asOfRecorded: query['asOfRecorded'] })))
    if (E.isLeft(said)) return said
    const { entries: items, ...beside } = said.right
    return E.right({ items, beside })
  }),
})

const explain: Route = {
  method: 'GET',
  path: '/complaints/:id/explain',
  operationId: 'explain',
  permission: 'cases.list',
  summary: { zh: '每个时限的由来：条款、逐日计算、通知', en: 'Why each deadline falls where it does' },
  tag: 'questions',
  parameters: [p.complaintId, p.asOf],
  answers: { status: 200, meaning: 'Every clock with the days counted and skipped', codec: ExplainedCodec },
  problems: ['unknown-complaint'],
  answer: ofKnown(({ answers }, { query }, id) => answered(answers.explain(id, query['asOf']))),
}

const assessment = atHand({
  path: '/assessment',
  operationId: 'assessment',
  permission: 'figures.read',
  summary: { zh: '考核：按部门或承办人', en: 'Assessment by unit or agent' },
  tag: 'questions',
  parameters: [
    {
      name: 'by',
      in: 'query',
      codec: p.ByText,
      required: false,
      meaning: { zh: '按部门（默认）或承办人', en: 'By unit (default) or agent' },
      example: 'unit',
    },
    {
      name: 'period',
      in: 'query',
      codec: p.PeriodText,
      required: false,
      meaning: {
        zh: '收到投诉的年、月或季度；默认当年',
        en: 'Year, month or quarter of receipt; default the present year',
      },
      example: '2026-Q1',
    },
    p.asOf,
  ],
  meaning: 'One row for each',
  items: 'rows',
  codec: AssessmentCodec,
  key: 'who',
  orders: ['who', '-received', '-answered', '-reopened'],
  filters: ['who'],
  all: async ({ answers }, { query, scope }) => {
    const by = query['by'] === 'agent' ? 'agent' : 'unit'
    const said = await asked(
      answers.assessment({ by, ...unitsOf(scope), ...given({ period: query['period'], asOf: query['asOf'] }) }),
    )
    if (E.isLeft(said)) return said
    const { rows: items, ...beside } = said.right
    return E.right({ items, beside })
  },
})

/** What is asked of the register as a whole, or of one complaint's past. */
export const questions: ReadonlyArray<Route> = [board, trail, explain, assessment]
