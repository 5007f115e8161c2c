import { unitsOf } from '../../identity/scope.js'
import { answered } from '../answered.js'
import { ComplaintCodec, RegisterCodec } from '../codecs/index.js'
import * as p from '../codecs/parameters.js'
import { etagOf } from '../etag.js'
import { ofKnown } from '../of-known.js'
import type { Route } from '../route.js'

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

const register: Route = {
  method: 'GET',
  path: '/complaints',
  operationId: 'register',
  permission: 'cases.list',
  summary: { zh: '台账', en: 'The register' },
  tag: 'complaints',
  parameters: [p.limit, p.cursor],
  answers: { status: 200, meaning: 'One page; follow `next` for more', codec: RegisterCodec },
  problems: [],
  answer: ({ answers }, { query, scope }) =>
    answered(
      answers.register({
        ...unitsOf(scope),
        ...(query['limit'] === undefined ? {} : { limit: Number(query['limit']) }),
        ...(query['cursor'] === undefined ? {} : { cursor: query['cursor'] }),
      }),
    ),
}

/** Complaints, one and all. */
export const complaints: ReadonlyArray<Route> = [register, complaint]
