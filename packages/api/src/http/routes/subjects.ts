import { Id, jsonSchema, type SubjectCommandName, subjectCommands } from '@redress/domain'
import type { AccessEntry, AccessError } from '@redress/domain/access'
import type { SubjectError } from '@redress/domain/vault'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { momentIf } from '../../answers/as-of.js'
import { given } from '../../given.js'
import { saidOf } from '../../open/subjects.js'
import { asked } from '../answered.js'
import * as p from '../codecs/parameters.js'
import { AccessesCodec, SubjectCodec, SubjectHandledCodec } from '../codecs/personal.js'
import { limitOf, queried } from '../collection/collection.js'
import { type ProblemOf, problemOf } from '../problem.js'
import { fromInput, fromStore } from '../problem-from.js'
import type { Ask, Parameter, Route, Service } from '../route.js'

const unavailable = problemOf('unavailable', {
  zh: '本服务未带密钥打开，不能处理个人信息。',
  en: 'This service was opened without keys and cannot decide about personal data.',
})

const fromSubject = (error: SubjectError): ProblemOf => {
  const detail = saidOf(error)
  switch (error._tag) {
    case 'Refused':
      if (error.refusal._tag === 'InvalidCommand') return fromInput(error.refusal.problems)
      return problemOf(error.refusal._tag === 'CommandIdReused' ? 'command-id-reused' : 'impossible', detail)
    case 'Store':
      return fromStore(error.error, false)
    case 'NewCase':
    case 'TooLate':
      return problemOf('impossible', detail)
    case 'NoSuchErasure':
      return problemOf('not-found', detail)
    case 'Undecodable':
      return problemOf('internal', detail)
    default:
      return problemOf('unavailable', detail)
  }
}

const subjectId: Parameter = {
  name: 'id',
  in: 'path',
  codec: Id,
  required: true,
  meaning: { zh: '主体：person:<代号> 或 case:<投诉编号>', en: 'The subject: person:<pseudonym> or case:<complaint>' },
  example: 'person:c-7f3a',
}

const nowOf = ({ now }: Service) => formatInstant(now(), SHANGHAI)

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
      actor: { id: who.id, roles: who.roles, ...given({ unit: who.unit }) },
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

const fromAccess = ({ zh, en }: AccessError): ProblemOf => problemOf('unavailable', { zh, en })

const shown = ({ at, unit, complaint, subject: whose, skew: _, ...entry }: AccessEntry) => ({
  ...entry,
  at: formatInstant(at, SHANGHAI),
  unit: unit ?? null,
  complaint: complaint ?? null,
  subject: whose ?? null,
})

const word = (name: string, zh: string, en: string): Parameter => ({
  name,
  in: 'query',
  codec: p.NameText,
  required: false,
  meaning: { zh, en },
})

/** Looking at who looked is a look itself, and on record before it is answered. */
const looking = async (service: Service, { who, query }: Ask): Promise<E.Either<ProblemOf, void>> => {
  if (service.access === undefined) return E.left(unavailable)
  const { complaint, subject: whose, reason = 'audit' } = query
  const entry = {
    at: service.now(),
    who: who.id,
    roles: who.roles,
    ...given({ unit: who.unit, complaint, subject: whose }),
    purpose: 'audit' as const,
    reason,
    via: 'accesses',
    categories: [],
    paths: [],
    clauses: [],
    outcome: 'none' as const,
  }
  return E.mapLeft(fromAccess)(await service.access.record([entry])())
}

const accesses = queried({
  path: '/accesses',
  operationId: 'accesses',
  permission: 'accesses.read',
  summary: { zh: '谁查阅过谁的个人信息', en: 'Who looked at whose personal data' },
  tag: 'personal',
  parameters: [
    word('who', '只要此人的查阅', 'Only looks of this person'),
    word('complaint', '只要对该投诉的', 'Only at this complaint'),
    word('subject', '只要对该主体的', 'Only at this subject'),
    { ...p.asOf, name: 'from', meaning: { zh: '自何时起', en: 'From then on' } },
    { ...p.asOf, name: 'to', meaning: { zh: '至何时止', en: 'Until then' } },
    p.reason,
  ],
  meaning: 'Looks in the order of their numbers; this one is among them',
  items: 'accesses',
  codec: AccessesCodec,
  orders: ['seq'],
  page: async (service, ask) => {
    const { who, complaint, subject: whose, from, to, cursor } = ask.query
    const since = await asked(async () => momentIf('from', from))
    if (E.isLeft(since)) return since
    const until = await asked(async () => momentIf('to', to))
    if (E.isLeft(until)) return until
    const after = cursor === undefined ? undefined : Number(Buffer.from(cursor, 'base64url').toString())
    if (after !== undefined && !Number.isSafeInteger(after))
      return E.left(fromInput([{ path: 'cursor', expected: 'the next that the page before gave', found: 'string' }]))
    const looked = await looking(service, ask)
    if (E.isLeft(looked)) return looked
    if (service.access === undefined) return E.left(unavailable)
    const limit = limitOf(ask)
    const asking = given({ who, complaint, subject: whose, after, from: since.right?.ms, to: until.right?.ms })
    const found = await service.access.query({ ...asking, limit: limit + 1 })()
    if (E.isLeft(found)) return E.left(fromAccess(found.left))
    const page = found.right.slice(0, limit)
    const last = page.at(-1)
    return E.right({
      accesses: page.map(shown),
      next: last !== undefined && found.right.length > limit ? Buffer.from(`${last.seq}`).toString('base64url') : null,
    })
  },
})

/** Decisions and looks at personal data. */
export const subjects: ReadonlyArray<Route> = [subject, ...subjectCommands.names.map(decision), accesses]
