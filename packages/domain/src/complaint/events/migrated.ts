import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Narrative } from '../../codec/words.js'
import { RegulationPin } from '../party.js'

/** An open case leaves the versions it is pinned to for others (制度版本迁移). Nothing else ever changes what is pinned. */
export const Migrated = defineEvent({
  type: 'Migrated',
  says: { zh: '制度版本迁移', en: 'migration to other versions' },
  schema: 1,
  data: eventData('Migrated', { from: t.array(RegulationPin), to: t.array(RegulationPin), reason: Narrative }, {}),
})
