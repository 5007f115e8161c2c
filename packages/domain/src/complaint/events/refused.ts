import { shape } from '../../codec/shape.js'
import { Fields, Id, Text } from '../../codec/words.js'
import { Of } from '../terms.js'
import { defineEvent } from './define.js'

/** Somebody with authority declines (不批准). */
export const Refused = defineEvent({
  type: 'Refused',
  schema: 1,
  data: shape('Refused', { of: Of }, { subject: Id, reason: Text, field: Fields }),
})
