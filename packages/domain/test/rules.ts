import { isRight } from 'fp-ts/lib/Either.js'
import { type Rules, rulesOf } from '../src/complaint/rules.js'
import { compile } from '../src/regulation/compile.js'
import type { Regulation } from '../src/regulation/language/regulation.js'
import { governmentServiceCentre } from '../src/regulations/index.js'

/** Rules of one regulation, or the reasons why it does not compile. */
export const rulesFor = (regulation: Regulation): Rules => {
  const compiled = compile(regulation)
  if (isRight(compiled)) return rulesOf([compiled.right])
  throw new Error(compiled.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
}

export const rules = rulesFor(governmentServiceCentre)
