import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Narrative, Term } from '../../codec/words.js'

/** The facts have been looked into (调查核实). */
export const Investigated = defineEvent({
  type: 'Investigated',
  says: { zh: '调查核实', en: 'investigation' },
  schema: 1,
  data: eventData('Investigated', {}, { finding: Term, rootCause: Narrative }),
})
