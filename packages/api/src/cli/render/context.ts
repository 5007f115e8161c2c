import type { Lang } from '../language.js'
import type { Style } from '../terminal/style.js'

/** What every renderer must know about the reader. */
export interface Look {
  readonly lang: Lang
  readonly style: Style
  /** Columns there are. */
  readonly room: number
}

/** Lines as one text, each ended. */
export const lines = (list: ReadonlyArray<string>): string => list.map((line) => `${line}\n`).join('')
