import * as E from 'fp-ts/lib/Either.js'
import type { Redress } from '../../redress.js'
import type { Context } from '../context.js'
import { type Failure, ofViews } from '../failure.js'
import { say } from '../language.js'
import { grouped, progress, seconds } from '../terminal/progress.js'

/**
 * Brings the read models level with the log, showing how far they are, unless it is stopped before. `rebuilds`: also what is
 * being built anew beside them; a service does that while it serves.
 */
export const catchUp = async (
  context: Context,
  { views }: Redress,
  { stop, rebuilds }: { readonly stop?: AbortSignal; readonly rebuilds: boolean },
): Promise<E.Either<Failure, number>> => {
  const { lang, terminal } = context
  const began = performance.now()
  const bar = progress(
    terminal,
    lang,
    lang === 'zh' ? '更新读模型' : 'Updating the read models',
    lang === 'zh' ? '条' : 'events',
  )
  const bring = rebuilds ? views.catchUp : views.level
  const done = await bring(({ events }) => bar.update(events), stop)()
  const took = seconds(performance.now() - began, lang)
  // On a terminal the bar has told it; in a pipe one line says that it happened.
  const summary = terminal.errIsTerminal || E.isLeft(done) || done.right.events === 0 ? undefined : done.right.events
  bar.end(
    summary === undefined
      ? undefined
      : say(lang, {
          zh: `读模型已更新：${grouped(summary)} 条事件，用时 ${took}。`,
          en: `Read models updated: ${grouped(summary)} events in ${took}.`,
        }),
  )
  return E.isLeft(done) ? E.left(ofViews(done.left)) : E.right(done.right.events)
}
