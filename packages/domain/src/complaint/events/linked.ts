import { shape } from '../../codec/shape.js'
import { Id, oneOf } from '../../codec/words.js'
import { defineEvent } from './define.js'

const Relation = oneOf('Relation', [
  'repeat',
  'same-kind',
  'same-batch',
  'successor',
  'predecessor',
  'new-issue',
  'precedent',
] as const)

/** The case is related to another (重复投诉, 并案). */
export const Linked = defineEvent({
  type: 'Linked',
  schema: 1,
  variant: 'relation',
  data: shape('Linked', { relation: Relation, case: Id }, {}),
})
