import type { Base } from '../database/base.js'
import type { Agenda } from './agenda.js'
import { duesOn } from './dues-on.js'
import { groupRowsOn } from './group-rows-on.js'
import { postponingOn } from './postponing-on.js'
import { progressOn } from './progress-on.js'

/** The agenda in a database. */
export const agendaOn = (base: Base): Agenda => ({
  ...progressOn(base),
  ...duesOn(base),
  ...groupRowsOn(base),
  ...postponingOn(base),
})
