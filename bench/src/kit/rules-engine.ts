import { Engine } from 'json-rules-engine'

/** Fifty rules over the facts of a case in the peer's own language: a class, a form and how far the case is. */
const rules = Array.from({ length: 50 }, (_, i) => ({
  conditions: {
    all: [
      { fact: 'track', operator: 'equal', value: i % 2 === 0 ? 'written-general' : 'oral' },
      {
        any: [
          { fact: 'form', operator: 'equal', value: 'written' },
          { fact: 'events', operator: 'greaterThan', value: i },
        ],
      },
    ],
  },
  event: { type: `rule-${i}` },
}))

/** A decision of json-rules-engine: which of fifty rules fire for a case. It keeps no history, no calendar and no clause. */
export const rulesEngine = () => {
  const engine = new Engine(rules)
  return () => engine.run({ track: 'written-general', form: 'written', events: 20 })
}
