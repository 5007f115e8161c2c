import { personal, plain } from '../../codec/personal.js'
import { Id, InstantString, Narrative, Term, Text } from '../../codec/words.js'
import { act } from './define.js'

/** Acts of an institution or a unit as such. `change` is the id of a change that is planned, announced and made. */
export const institution = {
  'backup-done': act('备份', 'backup done', ['institution'], { medium: Term }),
  'contact-point-changed': act('联系人变更', 'contact point changed', ['unit'], { what: Narrative }),
  'contact-point-filed': act('报备', 'contact point filed', ['unit'], {
    leader: personal('staff', Text),
    dept: plain('a department', Text),
    handler: personal('staff', Text),
    phone: personal('contact', Text),
    email: personal('contact', Text),
  }),
  'records-sealed': act('封存', 'records sealed', ['institution'], {
    year: Term,
    range: plain('which records, by their numbers', Text),
    digest: Term,
  }),
  'service-hours-changed': act('服务时间变更', 'service hours changed', ['institution'], {
    change: Id,
    schedule: plain('opening hours', Text),
  }),
  'service-hours-planned': act('拟变更服务时间', 'change of service hours planned', ['institution'], {
    change: Id,
    effectiveAt: InstantString,
  }),
  'service-notice-published': act('公告', 'service notice published', ['institution'], { change: Id, channel: Term }),
}
