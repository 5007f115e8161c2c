import * as E from 'fp-ts/lib/Either.js'
import type { Redress } from '../../redress.js'
import type { Observing } from '../../telemetry/observing.js'
import { claim } from '../claim.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import type { Failure } from '../failure.js'
import { openToWrite } from '../folder.js'
import { fail } from '../print.js'

const taken = (data: string): Failure => ({
  code: exit.unavailable,
  zh: `${data} 正由另一个 Redress 进程使用。请先停止它（Ctrl-C），或用 --data 指定另一个文件夹；查询命令可同时使用。`,
  en: `${data} is in use by another Redress process. Stop that one first (Ctrl-C), or name another folder with --data; questions work beside it.`,
})

/** Opens the folder as the one process that serves it, does the work, closes it again whatever happens. */
export const claimed = async (
  context: Context,
  work: (redress: Redress) => Promise<ExitCode>,
  options: Observing = {},
): Promise<ExitCode> => {
  const opened = await openToWrite(context, options)
  if (E.isLeft(opened)) return fail(context, opened.left)
  const held = claim(context.data)
  try {
    return E.isLeft(held) ? fail(context, taken(context.data)) : await work(opened.right)
  } finally {
    await opened.right.close()
    if (E.isRight(held)) held.right()
  }
}
