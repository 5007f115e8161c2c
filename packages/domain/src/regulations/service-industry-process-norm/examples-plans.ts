import type { ExampleStep } from '../../example/language.js'
import {
  accepted,
  assigned,
  classified,
  inquired,
  proposed,
  received,
  registered,
  withoutContact,
} from './examples-steps.js'

/** A plan that pays: the first one within the power of the handler, the second one dearer. */
export const kind = { 'solution.kind': 'compensation' }

export const small: ExampleStep = { ...proposed, with: { proposal: 's-1', amount: 200, field: kind } }

export const second: ExampleStep = {
  ...proposed,
  at: '2026-03-05 16:00',
  with: { proposal: 's-2', amount: 1800, field: kind },
}

export const secondAccepted: ExampleStep = {
  ...accepted,
  at: '2026-03-05 17:00',
  with: { about: 'proposal', answer: 'accepts', of: 'proposal' },
}

/** A case that is known in full but for who complained. */
export const unsigned: ReadonlyArray<ExampleStep> = [
  received,
  { ...registered, with: { field: withoutContact, notGiven: { 'field.complainant.contact': '意见箱来信' } } },
  classified,
  assigned,
  ...inquired,
]
