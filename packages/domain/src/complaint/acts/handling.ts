import * as t from 'io-ts'
import { Day, Id, InstantString, Narrative, oneOf, Term } from '../../codec/words.js'
import { act } from './define.js'

/** Acts by which a case is kept and moved on. */
export const handling = {
  'anomaly-reported': act('异常处理单', 'anomaly slip filled in', ['complaint'], { form: Term }),
  'document-issued': act('书面文件', 'document issued', ['complaint'], { kind: Term, fileNo: Term, date: Day }),
  'guidance-given': act('法律指导', 'guidance given', ['complaint'], { text: Narrative }),
  'handling-started': act('开始办理', 'handling started', ['complaint'], { person: Id }),
  'inability-declared': act('无法处理、不能会勘', 'inability declared', ['complaint'], {
    kind: oneOf('Inability', ['handle', 'attend'] as const),
    reason: Narrative,
  }),
  'number-allocated': act('编号', 'number allocated', ['complaint'], { number: Term, scheme: Term }),
  'opinion-noted': act('意见提报', 'opinion noted', ['complaint'], { opinion: Id, text: Narrative, unit: Id }),
  'owner-changed': act('经办人变更', 'owner changed', ['complaint'], { to: Id, reason: Narrative }),
  'pre-processed': act('预处理', 'pre-processed', ['complaint'], { result: Narrative, solved: t.boolean }),
  'record-lent': act('外借', 'record lent out', ['complaint'], { to: Term, until: InstantString }),
  /** What is entered stands in `field`. */
  registered: act('登记、录入、记录结果', 'registered', ['complaint'], {
    form: Term,
    part: oneOf('RegisteredPart', ['intake', 'opinion', 'result', 'revisit'] as const),
  }),
  reviewed: act('审核、质检、内部讨论', 'reviewed', ['complaint'], { kind: Term, with: Term, result: Term }),
  'signed-off': act('签字', 'signed off', ['complaint'], { step: Term, handwritten: t.boolean }),
  'transferred-out': act('移送', 'transferred to another body', ['complaint'], { body: Term, reason: Narrative }),
}
