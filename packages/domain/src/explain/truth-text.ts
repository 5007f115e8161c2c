import type { Bilingual } from '../complaint/rejection.js'
import { join, say } from '../regulation/describe/phrase.js'
import type { Truth } from '../regulation/truth.js'
import type { Judged } from './judge.js'

const words = { yes: say('是', 'yes'), no: say('否', 'no'), unknown: say('未知', 'unknown') } as const

/** A truth value in words. */
export const truthText = (truth: Truth): Bilingual =>
  truth === undefined ? words.unknown : truth ? words.yes : words.no

/** The statements of a condition, each with its truth: `性质为重大：是`. */
export const judgedText = (parts: ReadonlyArray<Judged>): Bilingual =>
  join(
    parts.map(({ text, holds }) => {
      const truth = truthText(holds)
      return say(`${text.zh}：${truth.zh}`, `${text.en}: ${truth.en}`)
    }),
    '；',
    '; ',
  )
