import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { NewAccess } from '../access/port.js'
import type { Aggregate } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import type { Envelope } from '../codec/envelope.js'
import { type Category, isWithheld } from '../codec/personal.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import { categoryAt } from '../privacy/category-at.js'
import { envelopesIn, type StoredPath } from '../privacy/envelopes.js'
import { fieldCategories } from '../privacy/field-categories.js'
import { type Matrix, shownByRole } from '../privacy/matrix.js'
import { personalIn } from '../privacy/personal-in.js'
import { authorHidden } from '../privacy/report-author.js'
import { hidesOf, mustRecord, type Visibility, visibility } from '../privacy/visibility.js'
import type { RecordedEvent } from '../store/port.js'
import { marksOf } from '../vault/marks.js'
import type { RevealError } from './error.js'
import { folded, foldedRecord } from './folded.js'
import { clauseNames } from './names.js'
import type { HiddenLeaf, Look } from './types.js'

/** Something personal in an event: sealed, or in the clear from before there were keys. */
export interface PersonalLeaf {
  readonly path: StoredPath
  readonly envelope: Envelope | undefined
}

/** What will be shown and what not, decided before anything is opened. */
export interface Plan {
  readonly events: ReadonlyArray<RecordedEvent>
  readonly shown: ReadonlyArray<ReadonlyArray<PersonalLeaf>>
  readonly covered: ReadonlyArray<ReadonlyArray<PersonalLeaf>>
  readonly hidden: ReadonlyArray<HiddenLeaf>
  readonly seen: Visibility
  /** Hides the author of a report, his pseudonym too. */
  readonly authorless: boolean
  readonly entry: NewAccess
}

/** What a look at a stream is decided on. */
interface Looked {
  readonly state: Stream
  readonly recorded: ReadonlyArray<RecordedEvent>
  /** Whose data they are; of a case, which one. */
  readonly of: Pick<NewAccess, 'complaint' | 'subject'>
}

/** Decides by role and clause what a look may show. No key is asked for. */
export const planning = (rules: Rules, matrix: Matrix, now: () => EpochMs) => {
  const fields = fieldCategories(rules)
  const [inClear, categoryOf] = [personalIn(fields), categoryAt(fields)]
  const byRole = shownByRole(matrix)
  const { ofFirst, ofStream } = marksOf(fields)

  const leavesOf = (
    aggregate: Aggregate,
    { type, data }: RecordedEvent,
  ): ReadonlyArray<PersonalLeaf & { readonly category: Category }> => [
    ...envelopesIn(data).map((sealed) => ({ ...sealed, category: categoryOf(aggregate, type, sealed.path) })),
    ...inClear(aggregate, type, data)
      .filter(({ value }) => !isWithheld(value))
      .map(({ path, category }) => ({ path, category, envelope: undefined })),
  ]

  const planned = ({ state, recorded, of }: Looked, look: Look): Plan => {
    const { viewer, purpose, reason, via } = look
    const { organisation } = rules
    const at = now()
    const context = { stream: state, now: at, ...(organisation === undefined ? {} : { organisation }) }
    const person = { ...viewer, roles: [...new Set([...viewer.roles, ...(viewer.duties ?? [])])] }
    const seen = visibility(rules)(context)(person, purpose)
    const [shows, keeps] = [byRole(context, person, reason, viewer.roles), authorHidden(rules, context, viewer)]
    const hidden: HiddenLeaf[] = []
    const looked = new Map<string, Category>()
    const parted = recorded.map((event) => {
      const [shown, covered]: [PersonalLeaf[], PersonalLeaf[]] = [[], []]
      for (const { category, ...leaf } of leavesOf(state.aggregate, event)) {
        const names = clauseNames(event.type, leaf.path, category)
        const by = names.flatMap((name) => hidesOf(seen, name))
        const why = keeps(category) ? 'author' : by.length > 0 ? 'clause' : shows(category) ? undefined : 'role'
        const path = names[0] ?? ''
        if (why === undefined) looked.set(path, category)
        else hidden.push({ path, category, why, by })
        ;(why === undefined ? shown : covered).push(leaf)
      }
      return { shown, covered }
    })
    const paths = [...looked.keys()].sort()
    const entry: NewAccess = {
      at,
      who: viewer.id,
      ...(viewer.unit === undefined ? {} : { unit: viewer.unit }),
      roles: person.roles,
      purpose,
      reason,
      via,
      ...of,
      categories: [...new Set(looked.values())].sort(),
      paths,
      clauses: [...new Set(mustRecord(seen, paths).map(({ regulation, clause }) => `${regulation}/${clause}`))],
      outcome: paths.length > 0 ? 'shown' : hidden.length > 0 ? 'hidden' : 'none',
    }
    return {
      events: recorded,
      shown: parted.map(({ shown }) => shown),
      covered: parted.map(({ covered }) => covered),
      hidden,
      seen,
      authorless: keeps('identity'),
      entry,
    }
  }

  return {
    ofCase: (id: string, recorded: ReadonlyArray<RecordedEvent>, look: Look): E.Either<RevealError, Plan> => {
      const [first] = recorded
      const of = { complaint: id, ...(first === undefined ? {} : { subject: ofFirst(first.stream, first) }) }
      return E.map(({ complaint }: { readonly complaint: Complaint }) =>
        planned({ state: complaint, recorded, of }, look),
      )(folded(id, recorded))
    },
    ofRecord: (stream: string, recorded: ReadonlyArray<RecordedEvent>, look: Look): E.Either<RevealError, Plan> => {
      const subject = ofStream(stream)
      return E.map(({ state }: { readonly state: Stream }) =>
        planned({ state, recorded, of: subject === undefined ? {} : { subject } }, look),
      )(foldedRecord(stream, recorded))
    },
  }
}
