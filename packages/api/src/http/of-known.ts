import * as E from 'fp-ts/lib/Either.js'
import { known } from './known.js'
import type { Ask, Route, Saying, Service } from './route.js'

/** An answer about the complaint in the address, for who may know of it. */
export const ofKnown =
  (answer: (service: Service, ask: Ask, complaint: string) => Saying): Route['answer'] =>
  async (service, ask) => {
    const complaint = ask.path['id'] ?? ''
    const theirs = await known(service, ask, complaint)
    return E.isLeft(theirs) ? theirs : answer(service, ask, complaint)
  }
