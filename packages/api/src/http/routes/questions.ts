import type { ClockState } from '@redress/domain'
import type { BoardQuery } from '../../answers/types/index.js'
import { given } from '../../given.js'
import { unitsOf } from '../../identity/scope.js'
import { answered } from '../answered.js'
import { AssessmentCodec, BoardCodec, ExplainedCodec, TrailCodec } from '../codecs/index.js'
import * as p from '../codecs/parameters.js'
import { ofKnown } from '../of-known.js'
import type { Ask, Route } from '../route.js'

const boardQuery = ({ query, scope }: Ask): BoardQuery =>
  given({
    ...unitsOf(scope),
    asOf: query['asOf'],
    all: query['all'] === undefined ? undefined : query['all'] === 'true',
    state: query['state'] === undefined ? undefined : (query['state'].split(',') as ReadonlyArray<ClockState>),
    unit: query['unit'],
    clause: query['clause'],
    dueWithin: query['dueWithin'] === undefined ? undefined : Number(query['dueWithin']),
    limit: query['limit'] === undefined ? undefined : Number(query['limit']),
    cursor: query['cursor'],
  })

const board: Route = {
  method: 'GET',
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
    p.limit,
    p.cursor,
  ],
  answers: { status: 200, meaning: 'The board', codec: BoardCodec },
  problems: [],
  answer: ({ answers }, ask) => answered(answers.board(boardQuery(ask))),
}

const trail: Route = {
  method: 'GET',
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
  answers: { status: 200, meaning: 'Every event of the complaint', codec: TrailCodec },
  problems: ['unknown-complaint'],
  answer: ofKnown(({ answers }, { query }, id) =>
    answered(answers.trail(id, given({ asOf: query['asOf'], asOfRecorded: query['asOfRecorded'] }))),
  ),
}

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

const assessment: Route = {
  method: 'GET',
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
  answers: { status: 200, meaning: 'One row for each', codec: AssessmentCodec },
  problems: [],
  answer: ({ answers }, { query, scope }) =>
    answered(
      answers.assessment({
        ...unitsOf(scope),
        by: query['by'] === 'agent' ? 'agent' : 'unit',
        ...given({ period: query['period'], asOf: query['asOf'] }),
      }),
    ),
}

/** What is asked of the register as a whole, or of one complaint's past. */
export const questions: ReadonlyArray<Route> = [board, trail, explain, assessment]
