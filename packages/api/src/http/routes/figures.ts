import type { Group } from '@redress/domain'
import type { BulletinRow, FigurePart, Grouping } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import { momentOr } from '../../answers/as-of.js'
import { given } from '../../given.js'
import { asked, askedViews } from '../answered.js'
import {
  BulletinCodec,
  FigureCasesCodec,
  FigureCodec,
  IndicatorsCodec,
  ReportCodec,
  ReportsCodec,
  SeriesCodec,
} from '../codecs/figures.js'
import * as p from '../codecs/parameters.js'
import { atHand, limitOf, queried } from '../collection/collection.js'
import { fromInput } from '../problem-from.js'
import type { Ask, Parameter, Route, Service } from '../route.js'
import { wholeOnly } from '../whole-only.js'

const id: Parameter = {
  name: 'id',
  in: 'path',
  codec: p.NameText,
  required: true,
  meaning: { zh: '指标或报告的编号，须作百分号编码', en: 'Id of the indicator or report, percent-encoded' },
  example: 'government-service-centre/c16#1',
}

const period = (name: string, required: boolean): Parameter => ({
  name,
  in: 'query',
  codec: p.SpanText,
  required,
  meaning: { zh: '期间：日、周、月、季、半年、年', en: 'A period: day, week, month, quarter, half, year' },
  example: '2026-Q1',
})

const by: Parameter = {
  name: 'by',
  in: 'query',
  codec: p.PathsText,
  required: false,
  meaning: { zh: '按哪些事实分组，逗号分隔', en: 'Facts to group by, with commas between' },
  example: 'row.unit',
}

const asOfMs = ({ now }: Service, { query }: Ask) => asked(async () => momentOr('asOf', query['asOf'], now))

const indicators = atHand({
  path: '/indicators',
  operationId: 'indicators',
  permission: 'figures.read',
  summary: { zh: '制度规定的指标', en: 'The indicators that the regulations state' },
  tag: 'figures',
  meaning: 'What each measures, as data',
  items: 'indicators',
  codec: IndicatorsCodec,
  key: 'id',
  orders: ['id', '-id'],
  filters: ['regulation', 'clause'],
  all: async ({ views }) =>
    E.map((items: ReadonlyArray<object>) => ({ items }))(await askedViews(views.indicators.list())),
})

const questionOf = ({ path, query }: Ask) => ({
  indicator: path['id'] ?? '',
  ...given({ by: query['by']?.split(',') }),
})

const figure: Route = {
  method: 'GET',
  path: '/indicators/:id/figure',
  operationId: 'figure',
  permission: 'figures.read',
  summary: { zh: '某期间的指标值', en: 'An indicator in one period' },
  tag: 'figures',
  parameters: [id, period('period', true), by, p.asOf],
  answers: {
    status: 200,
    meaning: 'The figure in all and by group, each part with the number of its rows',
    codec: FigureCodec,
  },
  problems: [],
  answer: wholeOnly(async (service, ask) => {
    const moment = await asOfMs(service, ask)
    if (E.isLeft(moment)) return moment
    const asOf = moment.right.ms
    const { period: of = '' } = ask.query
    const said = await askedViews(service.views.indicators.figure({ ...questionOf(ask), period: of, asOf }))
    return E.map((body: unknown) => ({ status: 200, body }))(said)
  }),
}

const series: Route = {
  method: 'GET',
  path: '/indicators/:id/series',
  operationId: 'series',
  permission: 'figures.read',
  summary: { zh: '指标逐期的值', en: 'An indicator period by period' },
  tag: 'figures',
  parameters: [
    id,
    {
      name: 'every',
      in: 'query',
      codec: p.PeriodKindText,
      required: true,
      meaning: { zh: '每期多长', en: 'The length of each' },
      example: 'month',
    },
    period('from', true),
    period('to', true),
    by,
    p.asOf,
  ],
  answers: { status: 200, meaning: 'Each counted from its own cases, at most 600', codec: SeriesCodec },
  problems: [],
  answer: wholeOnly(async (service, ask) => {
    const moment = await asOfMs(service, ask)
    if (E.isLeft(moment)) return moment
    const { every = '', from = '', to = '' } = ask.query
    const question = { ...questionOf(ask), every: every as 'month', from, to, asOf: moment.right.ms }
    const said = await askedViews(service.views.indicators.series(question))
    return E.map((figures: unknown) => ({ status: 200, body: { indicator: ask.path['id'], figures } }))(said)
  }),
}

/** `row.unit=window-1,case.channel=phone`, as the figure names its group. */
const groupOf = (text: string | undefined): Group | undefined =>
  text === undefined
    ? undefined
    : Object.fromEntries(
        text.split(',').map((pair) => {
          const at = pair.indexOf('=')
          return [pair.slice(0, Math.max(0, at)), pair.slice(at + 1)]
        }),
      )

const cases = queried({
  path: '/indicators/:id/cases',
  operationId: 'figureCases',
  permission: 'figures.read',
  summary: { zh: '指标背后的投诉', en: 'The cases behind a figure' },
  tag: 'figures',
  parameters: [
    id,
    period('period', true),
    {
      name: 'part',
      in: 'query',
      codec: p.FigurePartText,
      required: true,
      meaning: { zh: '哪一部分', en: 'Which part of it' },
      example: 'numerator',
    },
    {
      name: 'group',
      in: 'query',
      codec: p.NameText,
      required: false,
      meaning: { zh: '只要这一组', en: 'Only this group, as the figure names it' },
      example: 'row.unit=window-unit-3',
    },
    by,
    p.asOf,
  ],
  meaning: 'The rows of one part, and how many there are in all',
  items: 'cases',
  codec: FigureCasesCodec,
  orders: ['case'],
  page: wholeOnly(async (service, ask) => {
    const moment = await asOfMs(service, ask)
    if (E.isLeft(moment)) return moment
    const { part = '', period: of = '', cursor, group } = ask.query
    const after = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString()
    if (after !== undefined && !/^[\p{L}\p{N}]/u.test(after))
      return E.left(fromInput([{ path: 'cursor', expected: 'the next that the page before gave', found: 'string' }]))
    const said = await askedViews(
      service.views.indicators.cases({
        ...questionOf(ask),
        period: of,
        part: part as FigurePart,
        asOf: moment.right.ms,
        limit: limitOf(ask),
        ...given({ after, group: groupOf(group) }),
      }),
    )
    if (E.isLeft(said)) return said
    const { rows, count, next } = said.right
    return E.right({
      indicator: ask.path['id'],
      count,
      cases: rows,
      next: next === undefined ? null : Buffer.from(next).toString('base64url'),
    })
  }),
})

const reports = atHand({
  path: '/reports',
  operationId: 'reports',
  permission: 'figures.read',
  summary: { zh: '制度规定的报告', en: 'The reports that the regulations ask for' },
  tag: 'figures',
  meaning: 'By whom, for whom, how often',
  items: 'reports',
  codec: ReportsCodec,
  key: 'id',
  orders: ['id', '-id'],
  filters: ['regulation', 'every'],
  all: async ({ views }) =>
    E.map((items: ReadonlyArray<object>) => ({ items }))(await askedViews(views.reports.list())),
})

const report: Route = {
  method: 'GET',
  path: '/reports/:id',
  operationId: 'report',
  permission: 'figures.read',
  summary: { zh: '一份报告的数据', en: 'The data of one report' },
  tag: 'figures',
  parameters: [
    id,
    period('period', false),
    {
      name: 'case',
      in: 'query',
      codec: p.NameText,
      required: false,
      meaning: { zh: '只关于这件投诉', en: 'About this complaint only' },
    },
    p.asOf,
  ],
  answers: {
    status: 200,
    meaning: 'Each section counted, listed, or left to its author; personal values sealed',
    codec: ReportCodec,
  },
  problems: [],
  answer: wholeOnly(async (service, ask) => {
    const moment = await asOfMs(service, ask)
    if (E.isLeft(moment)) return moment
    const { period: of, case: only } = ask.query
    const question = { report: ask.path['id'] ?? '', asOf: moment.right.ms, ...given({ period: of, case: only }) }
    const said = await askedViews(service.views.reports.of(question))
    return E.map((body: unknown) => ({ status: 200, body }))(said)
  }),
}

const bulletin = atHand({
  path: '/bulletin',
  operationId: 'bulletin',
  permission: 'figures.read',
  summary: { zh: '通报：按期间和分组的件数', en: 'The bulletin: cases counted by stretch and group' },
  tag: 'figures',
  parameters: [
    {
      name: 'from',
      in: 'query',
      codec: p.DayText,
      required: true,
      meaning: { zh: '自该日起收到的', en: 'Received from this day on' },
      example: '2026-01-01',
    },
    {
      name: 'to',
      in: 'query',
      codec: p.DayText,
      required: true,
      meaning: { zh: '该日之前收到的', en: 'Received before this day' },
      example: '2026-04-01',
    },
    {
      name: 'each',
      in: 'query',
      codec: p.StretchText,
      required: false,
      meaning: { zh: '每行多长', en: 'One row for each' },
      example: 'month',
    },
    {
      name: 'by',
      in: 'query',
      codec: p.GroupingText,
      required: false,
      meaning: { zh: '按什么分组', en: 'Grouped by' },
      example: 'unit',
    },
    p.asOf,
  ],
  meaning: 'One row for each stretch and group',
  items: 'rows',
  codec: BulletinCodec,
  key: 'row',
  orders: ['row', '-received', '-late'],
  filters: ['group', 'period'],
  all: wholeOnly(async (service, ask) => {
    const moment = await asOfMs(service, ask)
    if (E.isLeft(moment)) return moment
    const { from = '', to = '', each, by: grouping } = ask.query
    const rows = await askedViews(
      service.views.statistics.bulletin({
        from,
        to,
        asOf: moment.right.ms,
        ...given({ each: each as 'month' | undefined, by: grouping as Grouping | undefined }),
      }),
    )
    // Period and group together tell rows apart.
    return E.map((all: ReadonlyArray<BulletinRow>) => ({
      items: all.map((one) => ({ row: `${one.period ?? ''}/${one.group ?? ''}`, ...one })),
    }))(rows)
  }),
})

/** Figures, each with the way to its cases. */
export const figures: ReadonlyArray<Route> = [indicators, figure, series, cases, reports, report, bulletin]
