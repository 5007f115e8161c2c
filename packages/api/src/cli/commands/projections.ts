import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Redress } from '../../redress.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { type Failure, ofViews } from '../failure.js'
import { openToRead, openToWrite } from '../folder.js'
import { withoutLog } from '../log.js'
import { fail, print, remark } from '../print.js'
import { renderHealth, renderParked } from '../render/projections.js'
import { progress } from '../terminal/progress.js'

type Opening = (context: Context) => Promise<E.Either<Failure, Redress>>

const opened = async (
  context: Context,
  open: Opening,
  work: (redress: Redress) => Promise<E.Either<Failure, ExitCode>>,
): Promise<ExitCode> => {
  // To write where there is no log would make an empty one.
  const redress = await (withoutLog(context.data) ? openToRead : open)(context)
  if (E.isLeft(redress)) return fail(context, redress.left)
  try {
    const done = await work(redress.right)
    return E.isLeft(done) ? fail(context, done.left) : done.right
  } finally {
    await redress.right.close()
  }
}

const ofTask = async <A>(task: TaskEither<Parameters<typeof ofViews>[0], A>): Promise<E.Either<Failure, A>> =>
  E.mapLeft(ofViews)(await task())

/** `redress projections status` */
export const status = (context: Context): Promise<ExitCode> =>
  opened(context, openToRead, async ({ views }) => {
    print(context, await views.health()(), renderHealth)
    return E.right(exit.ok)
  })

/** `redress projections parked` */
export const parked = (context: Context): Promise<ExitCode> =>
  opened(context, openToRead, async ({ views }) => {
    const aside = await ofTask(views.parked)
    if (E.isLeft(aside)) return aside
    const skipped = await ofTask(views.skipped)
    if (E.isLeft(skipped)) return skipped
    print(context, { parked: aside.right, skipped: skipped.right }, renderParked)
    return E.right(exit.ok)
  })

/** How often to look how far a rebuild is, in milliseconds: a service may be at it rather than this process. */
const LOOK = 200

/** `redress projections rebuild`: until it is done, by this process or by a service. Ctrl-C leaves it to the next one. */
export const rebuild = (context: Context, models: ReadonlyArray<string>): Promise<ExitCode> =>
  opened(context, openToWrite, async ({ views }) => {
    const { lang, terminal } = context
    const begun = await ofTask(views.rebuild(models.length === 0 ? undefined : models))
    if (E.isLeft(begun)) return begun
    const [title, unit] = lang === 'zh' ? ['重建读模型', '条'] : ['Rebuilding the read models', 'events']
    const bar = progress(terminal, lang, title, unit)
    const look = setInterval(async () => {
      const now = await views.status()
      const building = E.isRight(now) ? now.right.models.find(({ rebuild: under }) => under !== undefined) : undefined
      if (building?.rebuild !== undefined) bar.update(building.rebuild.events, building.rebuild.of)
    }, LOOK)
    const stop = context.interrupted()
    const done = await ofTask(views.catchUp(undefined, stop))
    clearInterval(look)
    bar.end()
    if (E.isLeft(done)) {
      if (!stop.aborted) return done
      remark(context, { zh: '已停止；下次启动接着重建。', en: 'Stopped; the next start goes on with it.' })
      return E.right(exit.interrupted)
    }
    const health = await views.health()()
    print(context, health, renderHealth)
    return E.right(exit.ok)
  })

/** `redress projections replay` */
export const replay = (context: Context, complaint: string): Promise<ExitCode> =>
  opened(context, openToWrite, async ({ views }) => {
    const done = await ofTask(views.replay(complaint))
    if (E.isLeft(done)) return done
    remark(context, { zh: `投诉 ${complaint} 已恢复。`, en: `Complaint ${complaint} goes on.` })
    return E.right(exit.ok)
  })

/** `redress projections skip` */
export const skip = (
  context: Context,
  complaint: string,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<ExitCode> =>
  opened(context, openToWrite, async ({ views }) => {
    const stays = await ofTask(views.skip(complaint, { by, reason }))
    if (E.isLeft(stays)) return stays
    remark(
      context,
      stays.right === undefined
        ? {
            zh: `已记录并略过；投诉 ${complaint} 已恢复。`,
            en: `Recorded and left out; complaint ${complaint} goes on.`,
          }
        : {
            zh: `已记录并略过；投诉 ${complaint} 又停在第 ${stays.right.revision} 号事件：${stays.right.reason_zh}`,
            en: `Recorded and left out; complaint ${complaint} stops again at event ${stays.right.revision}: ${stays.right.reason_en}`,
          },
    )
    return E.right(exit.ok)
  })
