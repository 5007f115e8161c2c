import type { RegisterQuery } from '../../answers/types/index.js'
import { given } from '../../given.js'
import { unitsOf } from '../../identity/scope.js'
import { answered, asked } from '../answered.js'
import { ComplaintCodec, RegisterCodec } from '../codecs/index.js'
import * as p from '../codecs/parameters.js'
import { limitOf, queried } from '../collection/collection.js'
import { etagOf } from '../etag.js'
import { ofKnown } from '../of-known.js'
import type { Ask, Parameter, Route } from '../route.js'

const complaint: Route = {
  method: 'GET',
  path: '/complaints/:id',
  operationId: 'complaint',
  permission: 'cases.read',
  summary: {
    zh: '一件投诉的现状（含登记内容，可能涉及个人信息）',
    en: 'A complaint as it stands, record fields included: may be personal',
  },
  tag: 'complaints',
  parameters: [p.complaintId, p.reason],
  answers: {
    status: 200,
    meaning: 'The complaint; its ETag is its revision',
    headers: ['ETag'],
    codec: ComplaintCodec,
  },
  problems: ['unknown-complaint'],
  answer: ofKnown(({ answers }, { who, query }, id) =>
    answered(answers.complaint(id, who, query['reason']), ({ revision }) => ({ etag: etagOf(revision) })),
  ),
}

const filters: ReadonlyArray<Parameter> = [
  p.word('text', '编号、对象、类别等所含的字词', 'Words in ids, subject, kind, channel, classes'),
  p.word('unit', '只要现由该部门承办的', 'Only what this unit has'),
  p.word('handler', '只要现由该人承办的', 'Only what this person has'),
  p.word('status', '只要此状态的', 'Only of this status'),
  p.word('kind', '只要此类别的', 'Only of this kind'),
  p.word('channel', '只要此渠道的', 'Only by this channel'),
  p.word('regulation', '只要适用该制度的', 'Only under this regulation'),
  p.day('from', '自该日起收到的', 'Received from this day on'),
  p.day('to', '至该日止收到的', 'Received up to the end of this day'),
]

const orders = {
  '-receivedAt': { sort: 'received', order: 'newest' },
  receivedAt: { sort: 'received', order: 'oldest' },
  '-closedAt': { sort: 'closed', order: 'newest' },
  closedAt: { sort: 'closed', order: 'oldest' },
} as const
const isOrder = (name: string): name is keyof typeof orders => Object.hasOwn(orders, name)

const registerQuery = (ask: Ask): RegisterQuery => {
  const { query, scope } = ask
  const { text, unit, handler, status, kind, channel, regulation, from, to, cursor, sort = '' } = query
  return given({
    ...unitsOf(scope),
    ...(isOrder(sort) ? orders[sort] : {}),
    ...{ text, unit, handler, status, kind, channel, regulation, from, to, cursor },
    limit: limitOf(ask),
  })
}

const register = queried({
  path: '/complaints',
  operationId: 'register',
  permission: 'cases.list',
  summary: { zh: '台账', en: 'The register' },
  tag: 'complaints',
  parameters: filters,
  meaning: 'Complaints; in order of closing only those that are closed',
  items: 'complaints',
  codec: RegisterCodec,
  orders: Object.keys(orders),
  page: ({ answers }, ask) => asked(answers.register(registerQuery(ask))),
})

/** Complaints, one and all. */
export const complaints: ReadonlyArray<Route> = [register, complaint]
