import * as TE from 'fp-ts/lib/TaskEither.js'
import type { VaultError } from '../error.js'
import { wrappingKeyFile } from './file.js'
import { readWrappingKey, type WrappingKey } from './text.js'

/** The part of the environment that can name a wrapping key. */
export interface KeyEnvironment {
  /** Path of its file. */
  readonly REDRESS_KEY_FILE?: string | undefined
  /** The key itself, in its text form. */
  readonly REDRESS_KEY?: string | undefined
}

/**
 * The wrapping key that the environment names: the file of `REDRESS_KEY_FILE`, else the text of `REDRESS_KEY`, else none.
 *
 * @example
 * import { newWrappingKey, wrappingKeyOf } from '@redress/domain/vault'
 *
 * const key = await wrappingKeyOf({ REDRESS_KEY: newWrappingKey() })()
 * assert.equal(key._tag === 'Right' && key.right?.id.length, 16)
 */
export const wrappingKeyOf = ({
  REDRESS_KEY_FILE: file,
  REDRESS_KEY: text,
}: KeyEnvironment): TE.TaskEither<VaultError, WrappingKey | undefined> =>
  file !== undefined
    ? wrappingKeyFile(file)
    : text !== undefined
      ? TE.fromEither(readWrappingKey(text, 'REDRESS_KEY'))
      : TE.right(undefined)
