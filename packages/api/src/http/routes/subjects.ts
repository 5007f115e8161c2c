import { type Actor, Id, jsonSchema, type SubjectCommandName, subjectCommands } from '@redress/domain'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../given.js'
import type { Identity } from '../../identity/identity.js'
import * as p from '../codecs/parameters.js'
import { SubjectCodec, SubjectHandledCodec } from '../codecs/personal.js'
import { fromSubject } from '../from-subject.js'
import { fromInput, withoutKeys } from '../problem-from.js'
import type { Parameter, Route, Service } from '../route.js'

/** Nothing can be decided without keys. */
export const unavailable = withoutKeys('处理个人信息', 'decide about personal data')

export const subjectId: Parameter = {
  name: 'id',
  in: 'path',
  codec: Id,
  required: true,
  meaning: { zh: '主体：person:<代号> 或 case:<投诉编号>', en: 'The subject: person:<pseudonym> or case:<complaint>' },
  example: 'person:c-7f3a',
}

/** Whoever signed in, as who decides. */
export const actorOf = ({ id, roles, unit }: Identity): Actor => ({ id, roles: [...roles], ...given({ unit }) })
export const nowOf = ({ now }: Service) => formatInstant(now(), SHANGHAI)

const subject: Route = {
  method: 'GET',
  path: '/subjects/:id',
  operationId: 'subject',
  permission: 'subjects.read',
  summary: { zh: '对某主体个人信息的决定', en: 'What was decided about the personal data of a subject' },
  tag: 'personal',
  parameters: [subjectId],
  answers: {
    status: 200,
    meaning: 'Restriction, holds, orders of erasure, the cases under their key',
    codec: SubjectCodec,
  },
  problems: [],
  answer: async (service, { path }) => {
    if (service.subjects === undefined) return E.left(unavailable)
    const id = path['id'] ?? ''
    const looked = await service.subjects.look({ subject: id, occurredAt: nowOf(service) })()
    if (E.isLeft(looked)) return E.left(fromSubject(looked.left))
    const { state, facts } = looked.right
    const body = {
      subject: id,
      restricted:
        state.restricted === undefined
          ? null
          : given({ basis: state.restricted.basis, clause: state.restricted.clause }),
      holds: state.holds.map(({ hold, authority, clause, until }) => ({
        hold,
        authority,
        ...given({ clause, until }),
      })),
      orders: state.orders.map(({ order, basis, reason, by, state: stands, clause, document }) => ({
        order,
        basis,
        reason,
        by,
        state: stands,
        ...given({ clause, document }),
      })),
      keys: facts.keys.length,
      cases: facts.cases.map(({ complaint, status }) => ({ complaint, status })),
    }
    return E.right({ status: 200, body })
  },
}

const key: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  codec: p.KeyText,
  required: true,
  meaning: { zh: '决定的编号；同一编号再发不会重复执行', en: 'Id of the decision; the same again is not done twice' },
  example: 'decision-2026-0001',
}

/** What an example of each says; the codec checks it. */
const examples: { readonly [N in SubjectCommandName]: object } = {
  Restrict: { basis: 'disputed' },
  Lift: { basis: 'settled' },
  Hold: { hold: 'hold-1', authority: '市监函〔2026〕7号' },
  Release: { hold: 'hold-1', basis: 'closed' },
  OrderErasure: { basis: 'request', reason: 'withdrawn-consent' },
}

const decision = (name: SubjectCommandName): Route => ({
  method: 'POST',
  path: `/subjects/:id/commands/${name}`,
  operationId: `subject${name}`,
  permission: 'subjects.decide',
  summary: { zh: `个人信息：${name}`, en: `Personal data: ${name}` },
  tag: 'personal',
  parameters: [subjectId, key],
  body: { name: `Subject${name}`, schema: jsonSchema(subjectCommands.dataCodec(name)), example: examples[name] },
  answers: { status: 200, meaning: 'Decided, on record and carried out', codec: SubjectHandledCodec },
  problems: ['impossible', 'command-id-reused'],
  answer: async (service, { path, header, body, who }) => {
    if (service.subjects === undefined) return E.left(unavailable)
    const said = subjectCommands.decode({
      id: (header['idempotency-key'] ?? '').replace(/^"(.*)"$/, '$1'),
      command: name,
      subject: path['id'],
      occurredAt: nowOf(service),
      actor: actorOf(who),
      data: body,
    })
    if (E.isLeft(said)) return E.left(fromInput(said.left))
    const handled = await service.subjects.handle(said.right)()
    if (E.isLeft(handled)) return E.left(fromSubject(handled.left))
    const { events, erasure, repeated } = handled.right
    return E.right({
      status: 200,
      body: {
        subject: path['id'],
        events: events.map(({ id, type }) => ({ event: id, type })),
        ...(erasure === undefined
          ? {}
          : { erasure: { order: erasure.order, step: erasure.step, receipt: erasure.receipt ?? null } }),
      },
      ...(repeated ? { headers: { 'idempotent-replayed': 'true' } } : {}),
    })
  },
})

/** Decisions about personal data. */
export const subjects: ReadonlyArray<Route> = [subject, ...subjectCommands.names.map(decision)]
