import { shape } from '../../codec/shape.js'
import { Text } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** The file is put away (归档, 备案). */
export const Archived = defineEvent({ type: 'Archived', schema: 1, data: shape('Archived', {}, { place: Text }) })
