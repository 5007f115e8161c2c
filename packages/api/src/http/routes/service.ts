import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { unitsOf } from '../../identity/scope.js'
import { askedViews } from '../answered.js'
import { HealthCodec, ParkedCodec, SkippedCodec } from '../codecs/index.js'
import { AsOfText, asOf } from '../codecs/parameters.js'
import { atHand } from '../collection/collection.js'
import { healthOf } from '../health.js'
import { homePage } from '../page/home.js'
import { readHome } from '../page/read-home.js'
import { contentSecurityPolicy } from '../page/style.js'
import { fromAnswer } from '../problem-from.js'
import type { Route } from '../route.js'

/** A form sends an empty field as an empty text; that means now. */
const AsOfField = Object.assign(t.union([AsOfText, t.literal('')]), {
  name: AsOfText.name,
  schema: { anyOf: [AsOfText.schema, { const: '' }] },
})

const home: Route = {
  method: 'GET',
  path: '/',
  operationId: 'home',
  permission: 'cases.list',
  summary: { zh: '首页：时限看板', en: 'The start page: the SLA board' },
  tag: 'service',
  parameters: [{ ...asOf, codec: AsOfField }],
  answers: { status: 200, meaning: 'A page', type: 'text/html' },
  problems: [],
  answer: async (redress, { query, scope }) => {
    const read = await readHome(redress, query['asOf'] === '' ? undefined : query['asOf'], unitsOf(scope))()
    if (E.isLeft(read)) return E.left(fromAnswer(read.left))
    return E.right({
      status: 200,
      body: homePage(read.right),
      type: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': contentSecurityPolicy, 'content-language': 'zh-CN, en' },
    })
  },
}

const health: Route = {
  method: 'GET',
  path: '/health',
  operationId: 'health',
  permission: 'service.read',
  summary: { zh: '运行状况', en: 'Health' },
  tag: 'service',
  parameters: [],
  answers: { status: 200, meaning: 'Where the read models stand', codec: HealthCodec },
  problems: [],
  answer: async (redress) => healthOf(redress),
}

const parked = atHand({
  path: '/parked',
  operationId: 'parked',
  permission: 'service.read',
  summary: { zh: '读模型搁置的投诉', en: 'Complaints that the read models set aside' },
  tag: 'service',
  meaning: 'Which, why and what to do',
  items: 'parked',
  codec: ParkedCodec,
  key: 'complaint',
  orders: ['position', 'complaint'],
  filters: ['complaint', 'reason'],
  all: async ({ views }) => E.map((items: ReadonlyArray<object>) => ({ items }))(await askedViews(views.parked)),
})

const skipped = atHand({
  path: '/skipped',
  operationId: 'skipped',
  permission: 'service.read',
  summary: { zh: '经决定不计入读模型的事件', en: 'Events left out of the read models by decision' },
  tag: 'service',
  meaning: 'Which, by whom and why',
  items: 'skipped',
  codec: SkippedCodec,
  key: 'position',
  orders: ['position', 'complaint'],
  filters: ['complaint'],
  all: async ({ views }) => E.map((items: ReadonlyArray<object>) => ({ items }))(await askedViews(views.skipped)),
})

/** The service itself. The document's own route is added where the document is made. */
export const service: ReadonlyArray<Route> = [home, health, parked, skipped]
