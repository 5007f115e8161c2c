import type { EpochMs } from '@redress/holidays'
import { told } from '../../config/told.js'
import { examine } from '../../doctor/examine.js'
import { VERSION } from '../../version.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { print } from '../print.js'
import { renderDoctor } from '../render/doctor.js'

/** `redress doctor`: every setting with its origin, and whether what it names is fit; exit code 5 where something is not. */
export const doctor = async (context: Context): Promise<ExitCode> => {
  const { configuration, settings } = context
  const checks = await examine({ settings, now: Date.now() as EpochMs, node: process.version })
  const healthy = checks.every(({ state }) => state !== 'failed')
  const file = configuration.file ?? null
  print(context, { version: VERSION, healthy, file, settings: told(configuration), checks }, renderDoctor)
  return healthy ? exit.ok : exit.unavailable
}
