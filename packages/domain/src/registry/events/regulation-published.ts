import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Day, Id, Term } from '../../codec/words.js'

/** A version of a regulation is published (制度发布), and never changes again. `digest` tells whether the text at hand is that one. */
export const RegulationPublished = defineEvent({
  type: 'RegulationPublished',
  says: { zh: '制度发布', en: 'publication of a regulation' },
  schema: 1,
  data: eventData('RegulationPublished', { id: Id, version: Term }, { effectiveFrom: Day, digest: Term }),
})
