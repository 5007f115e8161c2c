import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Classes, Finite, Id, Int, Narrative, Term } from '../../codec/words.js'

/** A way to settle the case is put forward (处理方案). */
export const Proposed = defineEvent({
  type: 'Proposed',
  says: { zh: '提出处理方案', en: 'proposal' },
  schema: 1,
  data: eventData(
    'Proposed',
    {},
    {
      proposal: Id,
      optionCount: Int,
      amount: Finite,
      rectification: Narrative,
      compensation: Narrative,
      class: Classes,
      action: Id,
      solution: Term,
    },
  ),
})
