import type { SubjectRefusal } from '@redress/domain'
import { type ProposedErasure, retentionOrder } from '@redress/domain/vault'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../../given.js'
import type { Context } from '../../context.js'
import { type ExitCode, exit } from '../../exit.js'
import { fail, print, remark } from '../../print.js'
import { catchUp } from '../catch-up.js'
import { type WithKeys, withKeys } from './opened.js'
import { type Deciding, ofSubject } from './subject.js'

export interface ErasingDue extends Omit<Deciding, 'id'> {
  readonly reason?: string | undefined
  /** Erases what is listed; without it nothing is done. */
  readonly yes: boolean
}

/** One whose time is up, as `--json` has it. */
interface Listed extends ProposedErasure {
  readonly erased: boolean
  readonly receipt?: string
}

const line = ({ subject, since, kept, against, erased }: Listed, lang: Context['lang']): string =>
  [
    subject,
    since,
    [...new Set(kept.map(({ regulation, clause, ref }) => `${regulation}/${clause} ${ref}`))].join(', ') || '-',
    erased
      ? lang === 'zh'
        ? '已删除'
        : 'erased'
      : (against?.[lang] ?? (lang === 'zh' ? '可以删除' : 'may be erased')),
  ].join('  ')

const none = { zh: '没有保存期满的个人信息。', en: 'No retention has ended.' } as const

/** Orders one after the other; what bars one of them bars no other. Ctrl-C ends it between two. */
const carriedOut = async (
  context: Context,
  { subjects, now }: WithKeys,
  due: ReadonlyArray<ProposedErasure>,
  { as = 'local', unit, reason }: ErasingDue & { readonly reason: string },
): Promise<E.Either<ExitCode, ReadonlyArray<Listed>>> => {
  const stop = context.interrupted()
  const all: Listed[] = []
  for (const one of due) {
    if (stop.aborted) return E.left(exit.interrupted)
    const actor = { id: as, roles: ['local'], ...given({ unit }) }
    const done = await subjects.handle(retentionOrder(one, { now: now(), actor, reason }))()
    if (E.isRight(done)) all.push({ ...one, erased: true, ...given({ receipt: done.right.erasure?.receipt }) })
    else if (done.left._tag === 'Refused')
      all.push({ ...one, against: done.left.refusal as SubjectRefusal, erased: false })
    else return E.left(fail(context, ofSubject(done.left)))
  }
  return E.right(all)
}

/** `redress erase --due`: whose retention ended, since when and by which clause; with `--yes` their data are erased. */
export const eraseDue = (context: Context, options: ErasingDue): Promise<ExitCode> =>
  withKeys(context, async (redress) => {
    const due = await redress.retaining.due()
    if (E.isLeft(due)) return fail(context, ofSubject(due.left))
    const { yes, reason } = options
    const listed = due.right.map((one) => ({ ...one, erased: false }))
    const done =
      yes && reason !== undefined
        ? await carriedOut(context, redress, due.right, { ...options, reason })
        : E.right(listed)
    if (E.isLeft(done)) return done.left
    print(context, done.right, (all) =>
      all.length === 0 ? [none[context.lang]] : all.map((one) => line(one, context.lang)),
    )
    if (!yes && listed.length > 0)
      remark(context, {
        zh: '尚未删除。核对后以 --yes --reason <事由> 执行。',
        en: 'Nothing is erased yet. Once checked, run it with --yes --reason <term>.',
      })
    if (!yes) return exit.ok
    const level = await catchUp(context, redress, { rebuilds: false })
    if (E.isLeft(level)) return fail(context, level.left)
    return done.right.every(({ erased }) => erased) ? exit.ok : exit.refused
  })
