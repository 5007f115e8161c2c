import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../../given.js'
import { unitsOf } from '../../../identity/scope.js'
import { askedViews } from '../../answered.js'
import { ReportCodec, ReportsCodec } from '../../codecs/figures.js'
import * as p from '../../codecs/parameters.js'
import { atHand } from '../../collection/collection.js'
import type { Route } from '../../route.js'
import { asOfMs, figureId, period } from './asked.js'
import { reportFile } from './report-file.js'

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
    figureId,
    period('period', false),
    p.word('case', '只关于这件投诉', 'About this complaint only'),
    p.asOf,
  ],
  answers: {
    status: 200,
    meaning: 'Each section counted, listed, or left to its author; personal values sealed',
    codec: ReportCodec,
  },
  problems: [],
  answer: async (service, ask) => {
    const moment = await asOfMs(service, ask)
    if (E.isLeft(moment)) return moment
    const { period: of, case: only } = ask.query
    const about = { asOf: moment.right.ms, ...unitsOf(ask.scope), ...given({ period: of, case: only }) }
    const question = { report: ask.path['id'] ?? '', ...about }
    const said = await askedViews(service.views.reports.of(question))
    return E.map((body: unknown) => ({ status: 200, body }))(said)
  },
}

/** The reports that the regulations ask for, as data and as files. */
export const reportRoutes: ReadonlyArray<Route> = [reports, report, reportFile]
