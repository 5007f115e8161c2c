import type { Bilingual } from '@redress/domain'
import type * as t from 'io-ts'

/** One thing that can be set. */
export interface Setting<A> {
  /** Reads the value wherever it comes from; its name says what is expected. */
  readonly codec: t.Decoder<unknown, A>
  /** What holds where nobody sets it. */
  readonly initial: A
  /** What that means, where the value does not say it. */
  readonly otherwise?: Bilingual
  readonly meaning: Bilingual
  /** As the command line has it: `--port <n>`. */
  readonly flag?: string
  /** The words that it can be, where there are only some. */
  readonly choices?: ReadonlyArray<string>
  /** Names a file or folder, or several: read from where the file of settings lies, or else from the working folder. */
  readonly path?: true
  /** Never shown, and not taken from a file of settings, which is copied and versioned. */
  readonly secret?: true
  /** What other variables of the environment say, where nobody sets it. */
  readonly conventional?: (env: NodeJS.ProcessEnv) => { readonly value: A; readonly name: string } | undefined
}

const parts = (key: string): ReadonlyArray<string> => key.split('.')

/** `listen.port` is `REDRESS_LISTEN_PORT`, `keyFile` is `REDRESS_KEY_FILE`. */
export const variableOf = (key: string): string =>
  `REDRESS_${parts(key)
    .map((part) => part.replace(/[A-Z]/g, (letter) => `_${letter}`))
    .join('_')
    .toUpperCase()}`

/** As commander names the option: `--regulation-file <path...>` is `regulationFile`. */
export const optionOf = (flag: string): string =>
  flag
    .replace(/^--/, '')
    .replace(/ .*$/, '')
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
