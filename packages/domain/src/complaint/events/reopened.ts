import { shape } from '../../codec/shape.js'
import { Text } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** A closed or answered case is taken up again (重启). */
export const Reopened = defineEvent({ type: 'Reopened', schema: 1, data: shape('Reopened', {}, { reason: Text }) })
