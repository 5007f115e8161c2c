import * as E from 'fp-ts/lib/Either.js'
import type { FillOutcome } from '../../demo/fill.js'
import { fillDemonstration } from '../../demo/fill.js'
import { type Following, following } from '../../follow/following.js'
import type { Redress } from '../../redress.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { type Failure, ofAnswer, ofListen } from '../failure.js'
import { fail, remark } from '../print.js'
import { renderAddresses } from '../render/addresses.js'
import { renderBoard } from '../render/board.js'
import { lines } from '../render/context.js'
import { grouped, progress, seconds } from '../terminal/progress.js'
import { boardToRead } from './board-to-read.js'
import { catchUp } from './catch-up.js'
import { ofFill } from './fill-failure.js'
import { measured } from './measured.js'
import { portFree } from './port-free.js'
import { service } from './service.js'

/** Clocks in each list: a board to look at, not to scroll. */
const EACH = 10

/** `redress demo`, which is `npm start`: a demonstration year where there is nothing yet, the board, the API. */
export const demo = (context: Context, complaints: number | undefined): Promise<ExitCode> => {
  const stop = context.interrupted()
  return measured(context, async (redress, exporting) => {
    // Before the work, not after it.
    const free = await portFree(context.settings)()
    if (E.isLeft(free)) return fail(context, ofListen(free.left))
    const filled = await fill(context, redress, complaints, stop)
    if (E.isLeft(filled)) return fail(context, filled.left)
    const { state, present } = filled.right
    if (state === 'interrupted') {
      remark(context, {
        zh: `已停止，已生成 ${grouped(present)} 件；下次启动接着生成。`,
        en: `Stopped after ${grouped(present)} complaints; the next start goes on from there.`,
      })
      return exit.ok
    }
    const level = await catchUp(context, redress, { stop, rebuilds: false })
    if (E.isLeft(level)) return fail(context, level.left)
    const shown = await showBoard(context, redress)
    if (E.isLeft(shown)) return fail(context, shown.left)
    return service(context, redress, { stop, exporting }, (at) =>
      context.terminal.out(context.json ? `${JSON.stringify(at)}\n` : lines(['', ...renderAddresses(at, context)])),
    )
  })
}

const fill = async (
  context: Context,
  redress: Redress,
  complaints: number | undefined,
  stop: AbortSignal,
): Promise<E.Either<Failure, FillOutcome>> => {
  const { lang, terminal } = context
  const bar = progress(
    terminal,
    lang,
    lang === 'zh' ? '生成演示年度' : 'Making a demonstration year',
    lang === 'zh' ? '件' : 'complaints',
  )
  const began = performance.now()
  let follower: Following | undefined
  const filled = await fillDemonstration(redress, {
    ...(complaints === undefined ? {} : { complaints }),
    signal: stop,
    onProgress: (done, total) => {
      // Heard of only where there is something to fill.
      follower ??= following(redress.views)
      bar.update(done, total)
    },
  })().finally(() => follower?.stop())
  bar.end()
  if (E.isLeft(filled)) return E.left(ofFill(filled.left))
  if (filled.right.state === 'filled')
    remark(context, {
      zh: `已生成演示年度：${grouped(filled.right.present)} 件投诉，${grouped(filled.right.events)} 条事件，用时 ${seconds(performance.now() - began, 'zh')}。`,
      en: `Made a demonstration year: ${grouped(filled.right.present)} complaints, ${grouped(filled.right.events)} events, in ${seconds(performance.now() - began, 'en')}.`,
    })
  return filled
}

const showBoard = async (context: Context, { answers }: Redress): Promise<E.Either<Failure, void>> => {
  if (context.json) return E.right(undefined)
  const board = await boardToRead(answers, { limit: EACH })()
  if (E.isLeft(board)) return E.left(ofAnswer(context.data, board.left))
  context.terminal.out(lines(renderBoard({ ...board.right, next: null }, context)))
  const { lang, style } = context
  if (board.right.next !== null)
    context.terminal.out(
      lines([
        '',
        style.dim(lang === 'zh' ? '全部：npx redress board --limit 200' : 'All of them: npx redress board --limit 200'),
      ]),
    )
  return E.right(undefined)
}
