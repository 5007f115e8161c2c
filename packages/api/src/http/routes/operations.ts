import { shape } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { askedViews } from '../answered.js'
import { text } from '../codecs/scalars.js'
import { atHand } from '../collection/collection.js'
import { problemOf } from '../problem.js'
import type { Route } from '../route.js'

const AliveCodec = shape('Alive', { status: t.string }, {})

const live: Route = {
  method: 'GET',
  path: '/health/live',
  operationId: 'live',
  permission: 'anyone',
  summary: { zh: '进程是否在运行', en: 'Whether the process runs' },
  tag: 'service',
  parameters: [],
  answers: { status: 200, meaning: 'It does', codec: AliveCodec },
  problems: [],
  answer: async () => E.right({ status: 200, body: { status: 'ok' } }),
}

const notReady = problemOf('unavailable', {
  zh: '读模型尚未跟上或无法使用；详情见 /health。',
  en: 'The read models are not level yet, or cannot be asked; /health has the details.',
})

const ready: Route = {
  method: 'GET',
  path: '/health/ready',
  operationId: 'ready',
  permission: 'anyone',
  summary: { zh: '是否可以接受请求', en: 'Whether it can take requests' },
  tag: 'service',
  parameters: [],
  answers: { status: 200, meaning: 'It can; else 503', codec: AliveCodec },
  problems: ['unavailable'],
  answer: async ({ views }) => {
    const { healthy } = await views.health()()
    return healthy ? E.right({ status: 200, body: { status: 'ok' } }) : E.left(notReady)
  },
}

const ProjectionsCodec = shape(
  'Projections',
  {
    projections: t.array(
      shape(
        'Projection',
        { name: t.string, fit: t.string, position: text, lag: t.number, lagSeconds: t.number, rebuilding: t.boolean },
        {},
      ),
    ),
    next: text,
  },
  {},
)

const projections = atHand({
  path: '/projections',
  operationId: 'projections',
  permission: 'service.read',
  summary: { zh: '各读模型跟上日志的程度', en: 'How each read model stands to the log' },
  tag: 'service',
  meaning: 'Where each has got to',
  items: 'projections',
  codec: ProjectionsCodec,
  key: 'name',
  orders: ['name', '-lag', '-lagSeconds'],
  filters: ['fit'],
  all: async ({ views }) => {
    const status = await askedViews(views.status)
    if (E.isLeft(status)) return status
    const items = status.right.models.map(({ name, fit, position, lag, lagSeconds, rebuild }) => ({
      name,
      fit,
      position: position ?? null,
      lag,
      lagSeconds,
      rebuilding: rebuild !== undefined,
    }))
    return E.right({ items })
  },
})

const metrics: Route = {
  method: 'GET',
  path: '/metrics',
  operationId: 'metrics',
  permission: 'service.read',
  summary: { zh: 'Prometheus 指标', en: 'Metrics for Prometheus' },
  tag: 'service',
  parameters: [],
  answers: { status: 200, meaning: 'In its text format', type: 'text/plain' },
  problems: [],
  answer: async ({ metrics }) =>
    E.right({ status: 200, body: await metrics(), type: 'text/plain; version=0.0.4; charset=utf-8' }),
}

/** How the service does, for whoever keeps it running. */
export const operations: ReadonlyArray<Route> = [live, ready, projections, metrics]
