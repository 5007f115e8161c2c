import { problems } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { beyondNumbers } from './finite.js'
import type { ProblemOf } from './problem.js'
import { fromInput } from './problem-from.js'

/** A body by its codec, every problem with its path. */
export const readBody =
  <A>(codec: t.Type<A>) =>
  (body: unknown): E.Either<ProblemOf, A> => {
    const path = beyondNumbers(body)
    if (path !== undefined) return E.left(fromInput([{ path, expected: 'a finite number', found: 'number' }]))
    return E.mapLeft((errors: t.Errors) => fromInput(problems(errors)))(codec.decode(body))
  }
