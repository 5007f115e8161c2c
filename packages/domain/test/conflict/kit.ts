import { conflictsOf } from '../../src/conflict/conflicts.js'
import type { CompiledRegulation } from '../../src/regulation/compile.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { compiledOf } from '../migration/kit.js'

/** A national regulation beside the institution's own. */
export const national: Partial<Regulation> = { id: 'national-rules', title: { zh: '国家办法', en: 'National rules' } }

export const other = (does: ReadonlyArray<Mechanism>, head: Partial<Regulation> = {}): CompiledRegulation =>
  compiledOf(does, { ...national, ...head })

/** What is found within one regulation, or between two, in short. */
export const found = (...regulations: ReadonlyArray<CompiledRegulation>) =>
  conflictsOf(regulations).map(({ kind, certainty, sides, wins, about }) => ({
    kind,
    certainty,
    about,
    sides: sides.map(({ regulation, clause }) => `${regulation}/${clause}`),
    ...(wins === undefined ? {} : { wins }),
  }))
