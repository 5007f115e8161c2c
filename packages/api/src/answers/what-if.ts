import { setImmediate as breathe } from 'node:timers/promises'
import { addCase, noCases, type Rules, summaryText, whatIfCase } from '@redress/domain'
import { spanOf } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../given.js'
import { remedy } from '../suggest.js'
import { momentOr } from './as-of.js'
import type { AnswerContext } from './context.js'
import { cursorOf, readCursor } from './cursor.js'
import { type AnswerError, invalidParameter, viewsFailed } from './error.js'
import { historyOf } from './history.js'
import type { Answers, WhatIfQuery } from './types/index.js'

/** Without a regulation to take the place of, no complaint would be looked at, and all would seem well. */
const nothingReplaced = ({ current }: Rules, { under, replacing = under.id }: WhatIfQuery): AnswerError | undefined => {
  const known = current.map(({ id }) => id)
  if (replacing === '*' || known.includes(replacing)) return undefined
  const { zh, en } = remedy(replacing, known)
  return invalidParameter(
    'replacing',
    `没有载入制度 ${replacing}；请写明由哪一项的位置来推演，或写 * 代替全部。${zh}`,
    `no regulation ${replacing} is loaded; say the place of which one it takes, or * for all of them: ${en}`,
  )
}

interface Page {
  readonly ids: ReadonlyArray<string>
  readonly next: string | null
}

/** Complaints of the register on one page. */
const PAGE = 1_000

/** The complaints that are asked for, a page in memory at a time. */
async function* pagesOf({ views }: AnswerContext, query: WhatIfQuery): AsyncGenerator<E.Either<AnswerError, Page>> {
  const { complaints, period, limit = Infinity } = query
  if (complaints !== undefined) return yield E.right({ ids: complaints, next: null })
  const span = period === undefined ? E.right(undefined) : spanOf(period)
  if (E.isLeft(span)) return yield E.left(viewsFailed(span.left))
  const received = { from: span.right?.fromMs, to: span.right?.toMs }
  let after = query.cursor === undefined ? undefined : readCursor(query.cursor)
  for (let left = limit; left > 0; left -= PAGE) {
    const page = await views.register.list(given({ ...received, after, limit: Math.min(PAGE, left) }))()
    if (E.isLeft(page)) return yield E.left(viewsFailed(page.left))
    const { rows, next } = page.right
    yield E.right({ ids: rows.map(({ complaint }) => complaint), next: next === undefined ? null : cursorOf(next) })
    if (next === undefined) return
    after = next
  }
}

/** Complaints between two moments at which others are served: each is replayed in a moment, thousands are not. */
const STRETCH = 20

/** Complaints as they are and as they would be under another regulation, replayed from the log one after another. */
export const whatIfAnswer =
  (context: AnswerContext): Answers['whatIf'] =>
  (query, heard = () => undefined) =>
  async () => {
    const { store, rules, now } = context
    const { under, replacing } = query
    const moment = momentOr('asOf', query.asOf, now)
    if (E.isLeft(moment)) return moment
    const nothing = nothingReplaced(rules, query)
    if (nothing !== undefined) return E.left(nothing)
    const [one, history] = [whatIfCase(rules, { under, ...given({ replacing }) }), historyOf(store)]
    const changed: string[] = []
    let summary = noCases
    let next: string | null = null
    let [looked, concerned] = [0, 0]
    const replaced = replacing ?? under.id
    for await (const page of pagesOf(context, query)) {
      if (E.isLeft(page)) return page
      next = page.right.next
      for (const id of page.right.ids) {
        const told = await history(id, moment.right.ms)()
        if (E.isLeft(told)) return told
        if (told.right.events.length > 0) {
          const found = one(told.right.events, moment.right.ms)
          summary = addCase(summary, found)
          const { regulations } = found.before.complaint
          if (replaced === '*' || regulations.some(({ id: own }) => own === replaced)) concerned += 1
          if (found.changed) changed.push(id)
        }
        looked += 1
        heard(looked)
        if (looked % STRETCH === 0) await breathe()
      }
    }
    const { id, version } = under.source
    const text = summaryText(summary)
    const asOf = moment.right.instant
    return E.right({ regulation: { id, version }, asOf, summary, concerned, text, changed, next })
  }
