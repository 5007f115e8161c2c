import type { Group } from '@redress/domain'
import type { FigurePart } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../../given.js'
import { unitsOf } from '../../../identity/scope.js'
import { askedViews } from '../../answered.js'
import { FigureCasesCodec, FigureCodec, IndicatorsCodec, SeriesCodec } from '../../codecs/figures.js'
import * as p from '../../codecs/parameters.js'
import { atHand, limitOf, queried } from '../../collection/collection.js'
import { fromInput } from '../../problem-from.js'
import type { Ask, Route } from '../../route.js'
import { asOfMs, by, figureId, period } from './asked.js'

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

const questionOf = ({ path, query, scope }: Ask) => ({
  ...unitsOf(scope),
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
  parameters: [figureId, period('period', true), by, p.asOf],
  answers: {
    status: 200,
    meaning: 'The figure in all and by group, each part with the number of its rows',
    codec: FigureCodec,
  },
  problems: [],
  answer: async (service, ask) => {
    const moment = await asOfMs(service, ask)
    if (E.isLeft(moment)) return moment
    const asOf = moment.right.ms
    const { period: of = '' } = ask.query
    const said = await askedViews(service.views.indicators.figure({ ...questionOf(ask), period: of, asOf }))
    return E.map((body: unknown) => ({ status: 200, body }))(said)
  },
}

const series: Route = {
  method: 'GET',
  path: '/indicators/:id/series',
  operationId: 'series',
  permission: 'figures.read',
  summary: { zh: '指标逐期的值', en: 'An indicator period by period' },
  tag: 'figures',
  parameters: [
    figureId,
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
  answer: async (service, ask) => {
    const moment = await asOfMs(service, ask)
    if (E.isLeft(moment)) return moment
    const { every = '', from = '', to = '' } = ask.query
    const question = { ...questionOf(ask), every: every as 'month', from, to, asOf: moment.right.ms }
    const said = await askedViews(service.views.indicators.series(question))
    return E.map((figures: unknown) => ({ status: 200, body: { indicator: ask.path['id'], figures } }))(said)
  },
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
    figureId,
    period('period', true),
    {
      name: 'part',
      in: 'query',
      codec: p.FigurePartText,
      required: true,
      meaning: { zh: '哪一部分', en: 'Which part of it' },
      example: 'numerator',
    },
    { ...p.word('group', '只要这一组', 'Only this group, as the figure names it'), example: 'row.unit=window-unit-3' },
    by,
    p.asOf,
  ],
  meaning: 'The rows of one part, and how many there are in all',
  items: 'cases',
  codec: FigureCasesCodec,
  orders: ['case'],
  page: async (service, ask) => {
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
  },
})

/** Indicators, their figures, and the cases behind each. */
export const indicatorRoutes: ReadonlyArray<Route> = [indicators, figure, series, cases]
