import { shape } from '../../codec/shape.js'
import { Text } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** The complainant takes the complaint back (撤诉). */
export const Withdrawn = defineEvent({ type: 'Withdrawn', schema: 1, data: shape('Withdrawn', {}, { reason: Text }) })
