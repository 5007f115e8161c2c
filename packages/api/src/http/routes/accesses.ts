import type { AccessEntry, AccessError } from '@redress/domain/access'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { momentIf } from '../../answers/as-of.js'
import { given } from '../../given.js'
import { asked } from '../answered.js'
import * as p from '../codecs/parameters.js'
import { AccessesCodec } from '../codecs/personal.js'
import { limitOf, queried } from '../collection/collection.js'
import { type ProblemOf, problemOf } from '../problem.js'
import { fromInput, withoutKeys } from '../problem-from.js'
import type { Ask, Service } from '../route.js'

const withoutAccess = withoutKeys('查看查阅记录', 'tell who looked at personal data')

const fromAccess = ({ zh, en }: AccessError): ProblemOf => problemOf('unavailable', { zh, en })

const shown = ({ at, unit, complaint, subject: whose, skew: _, ...entry }: AccessEntry) => ({
  ...entry,
  at: formatInstant(at, SHANGHAI),
  unit: unit ?? null,
  complaint: complaint ?? null,
  subject: whose ?? null,
})

/** Looking at who looked is a look itself, and on record before it is answered. */
const looking = async (service: Service, { who, query }: Ask): Promise<E.Either<ProblemOf, void>> => {
  if (service.access === undefined) return E.left(withoutAccess)
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

/** Who looked at what is personal. */
export const accesses = queried({
  path: '/accesses',
  operationId: 'accesses',
  permission: 'accesses.read',
  summary: { zh: '谁查阅过谁的个人信息', en: 'Who looked at whose personal data' },
  tag: 'personal',
  parameters: [
    p.word('who', '只要此人的查阅', 'Only looks of this person'),
    p.word('complaint', '只要对该投诉的', 'Only at this complaint'),
    p.word('subject', '只要对该主体的', 'Only at this subject'),
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
    if (service.access === undefined) return E.left(withoutAccess)
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
