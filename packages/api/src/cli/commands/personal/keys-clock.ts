import { chainKey, clockProblem } from '@redress/domain/vault'
import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../../given.js'
import { type Keys, openKeys } from '../../../open/keys.js'
import { openAccess } from '../../../open/places.js'
import type { Context } from '../../context.js'
import { type ExitCode, exit } from '../../exit.js'
import { type Failure, ofOpen } from '../../failure.js'
import { keyChoiceOf, placesOf } from '../../folder.js'
import { noLog, withoutLog } from '../../log.js'
import { fail, print } from '../../print.js'
import { renderLabelled } from '../../render/labelled.js'
import { ofVault } from './keys.js'
import { type RevealOptions, viewerOf } from './reveal.js'

export interface ClockOptions extends Omit<RevealOptions, 'reason'> {
  /** The host's clock is right, and the later time was wrong. */
  readonly accept: boolean
  readonly reason?: string | undefined
}

const at = (ms: number): string => formatInstant(ms as EpochMs, SHANGHAI)

const nothing: Failure = {
  code: exit.refused,
  zh: '本机时钟并不落后于已见过的最晚时间，无须更正。',
  en: 'The host’s clock is not behind the latest time seen; there is nothing to put right.',
}

/** On record in the access log first: from that entry on its times go by the clock of the host. */
const accepted = async (context: Context, { vault, wrapping }: Keys, now: EpochMs, options: ClockOptions) => {
  const viewer = viewerOf(options)
  const reason = options.reason ?? ''
  const key = await chainKey(vault.keys, wrapping)()
  if (E.isLeft(key)) return E.left(ofVault(key.left))
  const access = await openAccess(context.data, key.right, placesOf(context.settings))()
  if (E.isLeft(access)) return E.left(ofOpen(access.left))
  const kept = await access.right.record([
    {
      at: now,
      who: viewer.id,
      roles: viewer.roles,
      ...given({ unit: viewer.unit }),
      purpose: 'clock',
      reason,
      via: 'redress keys clock',
      categories: [],
      paths: [],
      clauses: [],
      outcome: 'none',
    },
  ])()
  await access.right.close()
  if (E.isLeft(kept)) return E.left({ code: exit.unavailable, zh: kept.left.zh, en: kept.left.en })
  return E.mapLeft(ofVault)(await vault.keys.putRight({ latest: now, by: viewer.id, reason })())
}

/**
 * `redress keys clock`: the latest time that was seen beside that of the host, and what was put right; with `--accept` the host's
 * own is the right one from now on. Nothing unfinished is carried on before: that may be waiting for this.
 */
export const keysClock = async (context: Context, options: ClockOptions): Promise<ExitCode> => {
  const { data, settings } = context
  if (withoutLog(data)) return fail(context, noLog(data))
  const opened = await openKeys(data, { ...placesOf(settings), keyEnvironment: keyChoiceOf(settings) })()
  if (E.isLeft(opened)) return fail(context, ofOpen(opened.left))
  const { vault } = opened.right
  try {
    const now = Date.now() as EpochMs
    const before = await vault.keys.clocks()
    if (E.isLeft(before)) return fail(context, ofVault(before.left))
    if (options.accept) {
      if (clockProblem(before.right, now) === undefined) return fail(context, nothing)
      const done = await accepted(context, opened.right, now, options)
      if (E.isLeft(done)) return fail(context, done.left)
    }
    const rows = await vault.keys.clocks()
    if (E.isLeft(rows)) return fail(context, ofVault(rows.left))
    const latest = rows.right.at(-1)?.latest ?? now
    const status = {
      clock: at(now),
      latest: at(latest),
      behind: clockProblem(rows.right, now) !== undefined,
      putRight: rows.right.slice(1).map(({ by, reason }, i) => ({
        was: at(rows.right[i]?.latest ?? now),
        ...given({ by, reason }),
      })),
    }
    print(
      context,
      status,
      renderLabelled([
        [{ zh: '本机时钟', en: 'clock of this host' }, status.clock],
        [{ zh: '已见过的最晚时间', en: 'latest time seen' }, status.latest],
        ...status.putRight.map(
          ({ was, by = '', reason = '' }) => [{ zh: '已更正', en: 'put right' }, `${was}  ${by}  ${reason}`] as const,
        ),
      ]),
    )
    return status.behind ? exit.unavailable : exit.ok
  } finally {
    await vault.close()
  }
}
