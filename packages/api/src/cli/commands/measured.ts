import type { Redress } from '../../redress.js'
import type { Exporting } from '../../telemetry/exporting.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exit.js'
import { claimed } from './claimed.js'

/** Serves a folder as `claimed` does, measured and traced from the log to the read models. */
export const measured = async (
  context: Context,
  work: (redress: Redress, exporting: Exporting) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const [{ exporting }, { observing }] = await Promise.all([
    import('../../telemetry/exporting.js'),
    import('../../telemetry/observing.js'),
  ])
  const exports = await exporting(context.env)
  try {
    return await claimed(context, (redress) => work(redress, exports), observing(exports.meter))
  } finally {
    await exports.close()
  }
}
