import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { plain } from '../../codec/personal.js'
import { Text } from '../../codec/words.js'

/** The file is put away (归档, 备案). */
export const Archived = defineEvent({
  type: 'Archived',
  says: { zh: '归档', en: 'filing' },
  schema: 1,
  data: eventData('Archived', {}, { place: plain('an office or a shelf, which clauses compare', Text) }),
})
