import * as E from 'fp-ts/lib/Either.js'
import { type ProblemOf, problemOf } from './problem.js'
import type { Ask, Service } from './route.js'

const confined = problemOf('forbidden', {
  zh: '此处的数字出自全部投诉，不按单位分；令牌限于某单位的人不能查看。',
  en: 'What stands here is of all complaints and not told apart by unit: it is not for those whose token confines them to one.',
})

/** An answer about all complaints, for whoever may know of all. */
export const wholeOnly =
  <A>(answer: (service: Service, ask: Ask) => Promise<E.Either<ProblemOf, A>>) =>
  async (service: Service, ask: Ask): Promise<E.Either<ProblemOf, A>> =>
    ask.scope === 'whole' ? answer(service, ask) : E.left(confined)
