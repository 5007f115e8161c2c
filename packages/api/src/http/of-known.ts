import * as E from 'fp-ts/lib/Either.js'
import { known } from './known.js'
import type { ProblemOf } from './problem.js'
import type { Ask, Service } from './route.js'

type Answer<A> = (service: Service, ask: Ask, complaint: string) => Promise<E.Either<ProblemOf, A>>

/** An answer about the complaint in the address, for who may know of it. */
export const ofKnown =
  <A>(answer: Answer<A>): ((service: Service, ask: Ask) => Promise<E.Either<ProblemOf, A>>) =>
  async (service, ask) => {
    const complaint = ask.path['id'] ?? ''
    const theirs = await known(service, ask, complaint)
    return E.isLeft(theirs) ? theirs : answer(service, ask, complaint)
  }
