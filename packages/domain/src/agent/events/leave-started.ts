import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, InstantString } from '../../codec/words.js'

/** An agent goes on leave (休假). `cases` are those still open in their hands. */
export const LeaveStarted = defineEvent({
  type: 'LeaveStarted',
  says: { zh: '休假', en: 'beginning of a leave' },
  schema: 1,
  data: eventData('LeaveStarted', {}, { cases: t.array(Id), until: InstantString }),
})
