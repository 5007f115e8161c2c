import { Id, InstantString, Term, Text } from '../../codec/words.js'
import { act } from './define.js'

/** Acts of an institution or a unit as such. `change` is the id of a change that is planned, announced and made. */
export const institution = {
  'backup-done': act('备份', 'backup done', ['institution'], { medium: Term }),
  'contact-point-changed': act('联系人变更', 'contact point changed', ['unit'], { what: Text }),
  'contact-point-filed': act('报备', 'contact point filed', ['unit'], {
    leader: Text,
    dept: Text,
    handler: Text,
    phone: Text,
    email: Text,
  }),
  'records-sealed': act('封存', 'records sealed', ['institution'], { year: Term, range: Text, digest: Term }),
  'service-hours-changed': act('服务时间变更', 'service hours changed', ['institution'], {
    change: Id,
    schedule: Text,
  }),
  'service-hours-planned': act('拟变更服务时间', 'change of service hours planned', ['institution'], {
    change: Id,
    effectiveAt: InstantString,
  }),
  'service-notice-published': act('公告', 'service notice published', ['institution'], { change: Id, channel: Term }),
}
