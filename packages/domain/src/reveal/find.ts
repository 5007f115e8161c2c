import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { AccessLog, NewAccess } from '../access/port.js'
import type { Category } from '../codec/personal.js'
import { CATEGORY } from '../store/serialise.js'
import type { TokenKind } from '../vault/blind-index.js'
import { isSearchable } from '../vault/searchable.js'
import type { Vault } from '../vault/vault.js'
import { inAccess, inVault, type RevealError } from './error.js'
import type { Plan } from './plan.js'
import type { Look } from './types.js'

/** Whom to look for: the whole of a name, a phone number, an identity card or an address of mail, however it is written. */
export interface Sought {
  readonly by: TokenKind
  readonly value: string
}

/** What a case must be allowed to show to its viewer so that it may be told that it was found. */
const categoriesOf: { readonly [K in TokenKind]: ReadonlyArray<Category> } = {
  name: ['identity', 'minor'],
  idcard: ['identity', 'minor'],
  phone: ['contact'],
  email: ['contact'],
}

/** To be found by a value tells that it is there: so only where all of its kind in the case may be shown. */
const mayTell = ({ entry, hidden }: Plan, by: TokenKind): boolean => {
  const sort = categoriesOf[by]
  return (
    entry.categories.some((category) => sort.includes(category)) &&
    !hidden.some(({ path, category }) => sort.includes(category) && isSearchable(path))
  )
}

const HEAD = `${CATEGORY}-`

interface Finding {
  readonly vault: Vault
  readonly access: AccessLog
  readonly now: () => EpochMs
  /** What a look at a case would show; nothing is opened. */
  readonly planned: (complaint: string, look: Look) => Promise<E.Either<RevealError, Plan>>
}

/**
 * Finds the cases of a person by keyed blind index. Nothing is opened; what was erased or restricted is not found. That
 * somebody complained is told only on record, and where nothing is told that goes on record, too.
 */
export const finding = ({ vault, access, now, planned }: Finding) => {
  const hits = async ({ by, value }: Sought): Promise<E.Either<RevealError, ReadonlyArray<string>>> => {
    const found = await vault.keys.find(vault.token(by, value))()
    if (E.isLeft(found)) return E.left(inVault(found.left))
    const rows = await vault.keys.rows([...new Set(found.right.map(({ kid }) => kid))])()
    if (E.isLeft(rows)) return E.left(inVault(rows.left))
    const open = found.right.filter(({ stream, kid }) => {
      return rows.right.get(kid)?.state === 'active' && stream.startsWith(HEAD)
    })
    return E.right(open.map(({ stream }) => stream.slice(HEAD.length)))
  }

  return (
    sought: Sought,
    { viewer, reason, via }: Omit<Look, 'purpose'>,
  ): TaskEither<RevealError, ReadonlyArray<string>> =>
    async () => {
      const cases = await hits(sought)
      if (E.isLeft(cases)) return cases
      const entry: NewAccess = {
        at: now(),
        who: viewer.id,
        ...(viewer.unit === undefined ? {} : { unit: viewer.unit }),
        roles: viewer.roles,
        purpose: 'search',
        reason,
        via,
        categories: categoriesOf[sought.by].slice(0, 1),
        paths: [sought.by],
        clauses: [],
        outcome: cases.right.length > 0 ? 'hidden' : 'none',
      }
      const told: NewAccess[] = []
      for (const complaint of cases.right) {
        const plan = await planned(complaint, { viewer, reason, via, purpose: 'read' })
        // A place whose events were never written: there is no such case.
        if (E.isLeft(plan) && plan.left._tag === 'UnknownComplaint') continue
        if (E.isLeft(plan)) return plan
        if (mayTell(plan.right, sought.by))
          told.push({ ...entry, complaint, clauses: plan.right.entry.clauses, outcome: 'shown' })
      }
      const kept = await access.record(told.length > 0 ? told : [entry])()
      return E.isLeft(kept)
        ? E.left(inAccess(kept.left))
        : E.right(told.flatMap(({ complaint }) => (complaint === undefined ? [] : [complaint])))
    }
}
