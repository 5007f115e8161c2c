import { shape } from '../../codec/shape.js'
import { Fields, Id, Text } from '../../codec/words.js'
import { Of } from '../terms.js'
import { defineEvent } from './define.js'

/** Somebody with authority agrees (批准). */
export const Approved = defineEvent({
  type: 'Approved',
  schema: 1,
  data: shape(
    'Approved',
    { of: Of },
    { subject: Id, instruction: Text, 'instruction.unit': Id, person: Id, minutes: Text, field: Fields },
  ),
})
