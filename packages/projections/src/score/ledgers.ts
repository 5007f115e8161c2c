import type { CompiledRegulation, Register, Span } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { Reading } from '../database/base.js'
import { caseReader } from '../indicator/cases.js'
import type { Cut } from '../indicator/cut.js'
import type { Source } from '../indicator/source.js'
import { streamsOf } from '../indicator/streams.js'
import { invalidQuery, type ProjectionError } from '../runtime/error.js'

/** Whose ledgers are asked for: of a regulation, as far as it is known of which period and whom. */
export interface Wanted {
  readonly regulation?: string
  readonly period?: Span
  readonly charged?: string
}

/**
 * The cases that enter something into these ledgers, by id. One of which the moment cuts events off may have entered
 * something else then: it is looked at whatever the table says.
 */
const candidates = async (
  db: Reading,
  { regulation, period, charged }: Wanted,
  cut: Cut,
): Promise<ReadonlyArray<string>> => {
  const cases = db.selectFrom('span').select('complaint')
  if (cut.knownAt !== undefined) return (await cases.orderBy('complaint').execute()).map(({ complaint }) => complaint)
  let lines = db.selectFrom('ledger').select('complaint')
  if (regulation !== undefined) lines = lines.where('regulation', '=', regulation)
  if (period !== undefined)
    lines = lines.where(({ eb, or }) => or([eb('period', 'is', null), eb('period', '=', period.id)]))
  if (charged !== undefined) lines = lines.where('charged', '=', charged)
  const rows = await lines
    .union(cases.where('event_ms', '>', cut.asOf))
    .orderBy('complaint')
    .execute()
  return rows.map(({ complaint }) => complaint)
}

/** The histories that ledgers are made of: of the cases, and of all agents and units. Errors: `StoreFailed`. */
export const registerFor = async (
  source: Source,
  wanted: Wanted,
  cut: Cut,
): Promise<E.Either<ProjectionError, Register>> => {
  const agents = await streamsOf(source.store, 'agent', cut)
  if (E.isLeft(agents)) return agents
  const units = await streamsOf(source.store, 'unit', cut)
  if (E.isLeft(units)) return units
  const dossiers: Array<Register['dossiers'][number]> = []
  const reader = await caseReader(source, cut)
  const read = await reader.each(await candidates(source.db, wanted, cut), async (_, dossier) => {
    dossiers.push(dossier)
    return E.right(undefined)
  })
  return E.isLeft(read) ? read : E.right({ dossiers, streams: [...agents.right, ...units.right] })
}

export type CompiledScheme = CompiledRegulation['schemes'][number]

/** A scheme of the regulations in force here. Errors: `InvalidQuery`. */
export const schemeNamed = ({ context: { rules } }: Source, id: string): E.Either<ProjectionError, CompiledScheme> => {
  const found = rules.current.flatMap(({ schemes }) => schemes).find((scheme) => scheme.id === id)
  return found !== undefined
    ? E.right(found)
    : E.left(
        invalidQuery(
          'scheme',
          `没有考核规则 ${id}；scores.list 列出全部规则。`,
          `There is no scheme ${id}; scores.list names them all.`,
        ),
      )
}
