import type { Bilingual } from '../../complaint/rejection.js'
import type { Environment } from '../environment.js'
import type { Clause } from '../language/regulation.js'

/** The clause behind a mechanism, as every answer names it. */
export interface Cited {
  readonly regulation: string
  readonly version: string
  readonly clause: string
  readonly ref: string
  readonly summary: Bilingual
  readonly modality: 'must' | 'should' | 'may'
}

export const cited = (env: Environment, clause: Clause): Cited => ({
  regulation: env.regulation.id,
  version: env.regulation.version,
  clause: clause.id,
  ref: clause.ref,
  summary: clause.summary,
  modality: clause.modality,
})

/** Only the citation of something that cites: what an answer repeats of the mechanism that it rests on. */
export const citationOf = ({ regulation, version, clause, ref, summary, modality }: Cited): Cited => ({
  regulation,
  version,
  clause,
  ref,
  summary,
  modality,
})
