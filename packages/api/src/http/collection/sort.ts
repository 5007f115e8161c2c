import * as t from 'io-ts'
import type { Parameter } from '../route.js'

/** `sort=-receivedAt`: by this member, a minus for the greatest first. The first of the list is the order unless asked. */
export const sortParameter = (orders: ReadonlyArray<string>): Parameter => ({
  name: 'sort',
  in: 'query',
  codec: Object.assign(
    t.refinement(t.string, (text) => orders.includes(text), `one of ${orders.join(', ')}`),
    { schema: { type: 'string', enum: orders } },
  ),
  required: false,
  meaning: { zh: `排序，减号为倒序；默认 ${orders[0]}`, en: `Order, a minus for descending; default ${orders[0]}` },
  example: orders[0] ?? '',
})
