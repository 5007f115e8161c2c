import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Narrative } from '../../codec/words.js'

/** The complainant takes the complaint back (撤诉). */
export const Withdrawn = defineEvent({
  type: 'Withdrawn',
  says: { zh: '撤诉', en: 'withdrawal' },
  schema: 1,
  data: eventData('Withdrawn', {}, { reason: Narrative }),
})
