import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, Term } from '../../codec/words.js'

/**
 * The key of the personal data in this case was destroyed (个人信息删除); the receipt is named by its digest. No command yields
 * it: whoever erases writes it. It is about the record: no clock, condition or indicator looks at it.
 */
export const Erased = defineEvent({
  type: 'Erased',
  says: { zh: '个人信息删除', en: 'erasure of personal data' },
  schema: 1,
  data: eventData('Erased', { order: Id, receipt: Id, basis: Term }, {}),
})
