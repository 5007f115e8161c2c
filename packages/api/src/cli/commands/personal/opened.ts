import type { AccessLog } from '@redress/domain/access'
import type { Reveal } from '@redress/domain/reveal'
import type { Retaining, SubjectHandler } from '@redress/domain/vault'
import * as E from 'fp-ts/lib/Either.js'
import type { Keys } from '../../../open/keys.js'
import type { Redress } from '../../../redress.js'
import type { Context } from '../../context.js'
import type { ExitCode } from '../../exit.js'
import { exit } from '../../exit.js'
import { openToWrite } from '../../folder.js'
import { noLog, withoutLog } from '../../log.js'
import { fail } from '../../print.js'

/** A deployment with its keys. */
export type WithKeys = Redress & {
  readonly keys: Keys
  readonly access: AccessLog
  readonly reveal: Reveal
  readonly subjects: SubjectHandler
  readonly retaining: Retaining
}

/** Opens a folder that has a log, with its keys; beside a service too. */
export const withKeys = async (context: Context, work: (redress: WithKeys) => Promise<ExitCode>): Promise<ExitCode> => {
  if (withoutLog(context.data)) return fail(context, noLog(context.data))
  const opened = await openToWrite(context)
  if (E.isLeft(opened)) return fail(context, opened.left)
  try {
    const { keys, access, reveal, subjects, retaining } = opened.right
    if (keys === undefined || access === undefined || reveal === undefined) return exit.unavailable
    if (subjects === undefined || retaining === undefined) return exit.unavailable
    return await work({ ...opened.right, keys, access, reveal, subjects, retaining })
  } finally {
    await opened.right.close()
  }
}
