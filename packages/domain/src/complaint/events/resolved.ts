import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { Fields, NotGiven } from '../../codec/words.js'
import { defineEvent } from './define.js'

/** The matter itself is dealt with (处理完毕). */
export const Resolved = defineEvent({
  type: 'Resolved',
  schema: 1,
  data: shape('Resolved', {}, { onSpot: t.boolean, field: Fields, notGiven: NotGiven }),
})
