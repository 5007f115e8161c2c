import * as E from 'fp-ts/lib/Either.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exit.js'
import { fail } from '../print.js'
import { renderAddresses } from '../render/addresses.js'
import { lines } from '../render/context.js'
import { catchUp } from './catch-up.js'
import { measured } from './measured.js'
import { service } from './service.js'

/** `redress serve`: the HTTP API over a data folder, until Ctrl-C. */
export const serve = (context: Context): Promise<ExitCode> => {
  const stop = context.interrupted()
  return measured(context, async (redress, exporting) => {
    const level = await catchUp(context, redress, { stop, rebuilds: false })
    if (E.isLeft(level)) return fail(context, level.left)
    return service(context, redress, { stop, exporting }, (at) =>
      context.terminal.out(context.json ? `${JSON.stringify(at)}\n` : lines(renderAddresses(at, context))),
    )
  })
}
