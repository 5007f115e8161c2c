import { shape } from '../../codec/shape.js'
import { Fields, NotGiven, Term, Text } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** The facts have been looked into (调查核实). */
export const Investigated = defineEvent({
  type: 'Investigated',
  schema: 1,
  data: shape('Investigated', {}, { finding: Term, rootCause: Text, field: Fields, notGiven: NotGiven }),
})
