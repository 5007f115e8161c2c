import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Classes, Flags, Narrative, Term } from '../../codec/words.js'

/**
 * Dimensions of the case are set or changed (分类定级). `derived` marks the result of a decision table, `provisional` one that
 * a row still unknown could change.
 */
export const Classified = defineEvent({
  type: 'Classified',
  says: { zh: '分类定级', en: 'classification' },
  schema: 1,
  data: eventData(
    'Classified',
    {},
    {
      class: Classes,
      flag: Flags,
      kind: Term,
      stage: Term,
      because: Narrative,
      derived: t.boolean,
      provisional: t.boolean,
    },
  ),
})
