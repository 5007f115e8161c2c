import type { SubjectState } from '@redress/domain'
import type { Look as Looking } from '@redress/domain/reveal'
import type { KeyRow } from '@redress/domain/vault'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../../given.js'
import type { Context } from '../../context.js'
import { type ExitCode, exit } from '../../exit.js'
import { type Failure, ofReveal } from '../../failure.js'
import { fail, print } from '../../print.js'
import { type Held, renderHeld } from '../../render/held.js'
import { ofVault } from './keys.js'
import { withKeys } from './opened.js'
import { asJson, type RevealOptions, recordAsJson, viewerOf } from './reveal.js'
import { ofSubject } from './subject.js'

const PREFIX = 'complaint-'

const nothing = (subject: string): Failure => ({
  code: exit.notFound,
  zh: `没有 ${subject} 的任何记录。主体写作 person:<代号> 或 case:<投诉编号>，请核对。`,
  en: `Nothing is held about ${subject}. A subject is person:<pseudonym> or case:<complaint>; check it.`,
})

const statusOf = (rows: ReadonlyArray<KeyRow>, { restricted }: SubjectState): Held['status'] => {
  if (rows.length > 0 && rows.every(({ state }) => state === 'destroyed')) return 'erased'
  return restricted === undefined ? 'open' : 'restricted'
}

/** The receipts of what was erased, as the keys and the log have them. */
const receiptsOf = (rows: ReadonlyArray<KeyRow>, { orders }: SubjectState): ReadonlyArray<string> => [
  ...new Set(
    [...rows.map(({ receipt }) => receipt), ...orders.map(({ document }) => document)].filter(
      (one) => one !== undefined,
    ),
  ),
]

/**
 * `redress subject`: everything that is held about one subject, for the person who asks for a copy (PIPL art. 45): each case in
 * the clear as far as role and clause of whoever looks allow, on record before it is shown, an entry a case; of an agent or a unit
 * their own record likewise.
 */
export const held = (context: Context, subject: string, options: RevealOptions): Promise<ExitCode> =>
  withKeys(context, async ({ keys: { vault }, subjects, reveal, now }) => {
    const found = await vault.keys.ofSubject(subject)()
    if (E.isLeft(found)) return fail(context, ofVault(found.left))
    const looked = await subjects.look({ subject, occurredAt: formatInstant(now(), SHANGHAI) })()
    if (E.isLeft(looked)) return fail(context, ofSubject(looked.left))
    const { rows, streams } = found.right
    const { state, facts } = looked.right
    if (rows.length + state.events.length === 0) return fail(context, nothing(subject))
    const ids = streams.filter((stream) => stream.startsWith(PREFIX)).map((stream) => stream.slice(PREFIX.length))
    const look: Looking = { viewer: viewerOf(options), purpose: 'read', reason: options.reason, via: 'redress subject' }
    const cases: Held['cases'][number][] = []
    for (const id of ids) {
      const shown = await reveal.one(id, look)()
      // A case that was placed and never written is none.
      if (E.isLeft(shown) && shown.left._tag === 'UnknownComplaint') continue
      if (E.isLeft(shown)) return fail(context, ofReveal(context.data, shown.left))
      cases.push(asJson(shown.right))
    }
    const records: Held['records'][number][] = []
    for (const stream of streams.filter((one) => !one.startsWith(PREFIX))) {
      const shown = await reveal.record(stream, look)()
      if (E.isLeft(shown) && shown.left._tag === 'UnknownComplaint') continue
      if (E.isLeft(shown)) return fail(context, ofReveal(context.data, shown.left))
      records.push(recordAsJson(shown.right))
    }
    const answer: Held = {
      subject,
      status: statusOf(rows, state),
      keys: rows.map(({ kid, state: standing }) => ({ kid, state: standing })),
      decisions: state.events.map(({ type, occurredAt, actor, data }) => ({ type, occurredAt, by: actor.id, data })),
      holds: state.holds,
      ...given({ restricted: state.restricted, retentionEnded: state.retentionEnded }),
      kept: facts.cases.flatMap(({ complaint, custody }) =>
        custody.map(({ regulation, version, clause, ref, what, until }) => ({
          complaint,
          regulation,
          version,
          clause,
          ref,
          what,
          ...given({ until }),
        })),
      ),
      cases,
      records,
      receipts: receiptsOf(rows, state),
    }
    print(context, answer, renderHeld)
    return exit.ok
  })
