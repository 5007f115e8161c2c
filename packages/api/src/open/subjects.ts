import type { Bilingual, EventStore, Retention, Rules } from '@redress/domain'
import {
  clockOn,
  type Retaining,
  receiptSigner,
  resumeErasures,
  retaining,
  type SubjectError,
  type SubjectHandler,
  subjectHandler,
  type VaultError,
} from '@redress/domain/vault'
import type { EpochMs } from '@redress/holidays'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { VERSION } from '../version.js'
import { erasuresUnfinished, keysFailed, type OpenError } from './error.js'
import type { Keys } from './keys.js'

/** What is wrong and what to do, wherever it came from. */
export const saidOf = (error: SubjectError): Bilingual => {
  switch (error._tag) {
    case 'Refused':
      return error.refusal
    case 'Store':
    case 'Vault':
      return error.error
    case 'Undecodable':
      return {
        zh: '日志中有本版本读不懂的事件；请升级 Redress。',
        en: 'The log has an event that this version cannot read; upgrade Redress.',
      }
    case 'Unfinished':
      return {
        zh: `${error.zh}原因：${saidOf(error.because).zh}`,
        en: `${error.en} Because: ${saidOf(error.because).en}`,
      }
    default:
      return error
  }
}

/** Under a clock that was set back complaints go on; what rests on time is refused when it is asked for. */
const unlessBehind = (error: VaultError): TE.TaskEither<VaultError, unknown> =>
  error._tag === 'ClockBehind' ? TE.right(undefined) : TE.left(error)

interface Decided {
  readonly data: string
  /** The log as it lies. */
  readonly log: EventStore
  readonly keys: Keys
  readonly rules: Rules
  readonly now: () => EpochMs
  readonly forget: (complaint: string) => void
  readonly retention: Retention
}

/** Deciding about personal data, and watching how long they are kept. */
export interface Subjects {
  readonly handler: SubjectHandler
  readonly retaining: Retaining
}

/**
 * Decisions about personal data. What stopped on the way is carried on first, and keys that came back with an older copy of the
 * key store go again: before anybody can read with them.
 */
export const openSubjects = ({
  data,
  keys: { vault, wrapping },
  ...rest
}: Decided): TE.TaskEither<OpenError, Subjects> =>
  pipe(
    receiptSigner(vault.keys, wrapping),
    TE.mapLeft(keysFailed(data)),
    TE.map((signer) => ({ ...rest, keys: vault.keys, signer, software: `redress ${VERSION}` })),
    TE.chainFirst((options) =>
      pipe(
        resumeErasures(options),
        TE.mapLeft((error) => erasuresUnfinished(data, saidOf(error))),
      ),
    ),
    TE.chainFirst((options) => pipe(clockOn(options).time(), TE.orElse(unlessBehind), TE.mapLeft(keysFailed(data)))),
    TE.map((options) => ({ handler: subjectHandler(options), retaining: retaining(options) })),
  )
