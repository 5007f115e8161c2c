import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, oneOf } from '../../codec/words.js'

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
  says: { zh: '重复投诉、并案', en: 'link to another case' },
  schema: 1,
  variant: 'relation',
  data: eventData('Linked', { relation: Relation, case: Id }, {}),
})
