import { compile, type Rules, rulesOf } from '@redress/domain'
import { allRegulations } from '@redress/domain/regulations'
import * as E from 'fp-ts/lib/Either.js'
import { badRegulation, type OpenError } from './error.js'

/** The regulations that come with the package, compiled. Of each the last version given is current. */
export const shippedRules = (): E.Either<OpenError, Rules> => {
  const compiled = []
  for (const regulation of allRegulations) {
    const result = compile(regulation)
    if (E.isLeft(result))
      return E.left(
        badRegulation(
          regulation.id,
          result.left.map((error) => error.en),
        ),
      )
    compiled.push(result.right)
  }
  return E.right(rulesOf(compiled))
}
