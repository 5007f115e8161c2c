import type { Condition } from '../../regulation/language/condition.js'
import type { Trigger } from '../../regulation/language/duty.js'
import type { Path } from '../../regulation/language/words.js'

/** An incident is there once it is declared, comes in as one, or a complaint turns out to be one. */
export const incident: Trigger = {
  anyOf: [
    'act:incident-declared',
    { event: 'Received', where: { fact: 'it.kind', is: 'quality-incident' } },
    { event: 'Classified:kind', where: { fact: 'it.class.kind', is: 'quality-incident' } },
  ],
}

/** It has not turned out to be a mere complaint, or was declared an incident after that. */
export const stillIncident: Condition = {
  any: [
    { fact: 'class.kind', set: false },
    { not: { fact: 'class.kind', is: 'quality-complaint' } },
    { some: { event: 'act:incident-declared', after: 'Classified:kind' } },
  ],
}

/** An incident of one of these gravities. */
export const graded = (...gravity: ReadonlyArray<string>): Condition => ({
  all: [{ fact: 'class.gravity', in: gravity }, stillIncident],
})

/** Counted from the discovery where that is told, else from the occurrence, else from the receipt. */
export const fromDiscovery: ReadonlyArray<Path> = [
  'it.discoveredAt',
  'it.happenedAt',
  'last.Received.discoveredAt',
  'case.receivedAt',
]

/** Counted from the occurrence, however late it was noticed. */
export const fromOccurrence: ReadonlyArray<Path> = [
  'it.happenedAt',
  'it.discoveredAt',
  'last.Received.discoveredAt',
  'case.receivedAt',
]

/** From when a limit runs: the clauses after c08 count as it does. */
export const countedFrom = {
  id: 'A076',
  taken: {
    zh: '同 5.3：自发现起算，当时就知道的自发生起算。',
    en: 'As in 5.3: from the discovery, or from the occurrence where that is noticed at once.',
  },
  other: { zh: '一律自发生起算。', en: 'From the occurrence, whenever it was noticed.' },
} as const
