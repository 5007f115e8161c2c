import { type ActTerm, acts } from '../../complaint/act.js'
import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import type { EventKind } from '../language/words.js'
import { bare, lookup, say } from './phrase.js'

const events: { readonly [kind: string]: Bilingual } = {
  '*': say('任一事件', 'any event'),
  terminal: say('案件终结', 'end of the case'),
  Received: say('收到投诉', 'receipt of the complaint'),
  Classified: say('分类定级', 'classification'),
  Assigned: say('派单', 'assignment'),
  Investigated: say('调查核实', 'investigation'),
  Resolved: say('处理完毕', 'resolution'),
  Revisited: say('回访', 'revisit'),
  Escalated: say('升级', 'escalation'),
  'Escalated:decision': say('报请决定', 'escalation for a decision'),
  'Escalated:supervision': say('督办', 'supervision'),
  Acknowledged: say('告知、受理或签收', 'acknowledgement'),
  'Acknowledged:told': say('告知投诉人', 'notice to the complainant'),
  'Acknowledged:accepted': say('受理', 'acceptance'),
  'Acknowledged:dispatch': say('签收', 'receipt of the order'),
  FollowedUp: say('跟进', 'follow-up'),
  'FollowedUp:track': say('跟踪', 'tracking'),
  'FollowedUp:urge': say('催办', 'reminder'),
  'FollowedUp:consult': say('会商', 'consultation'),
  Extended: say('延期', 'extension'),
  Suspended: say('中止', 'suspension'),
  Resumed: say('恢复', 'resumption'),
  Proposed: say('提出处理方案', 'proposal'),
  Approved: say('批准', 'approval'),
  Refused: say('不批准', 'refusal'),
  Replied: say('答复', 'reply'),
  'Replied:interim': say('阶段答复', 'interim reply'),
  'Replied:final': say('终局答复', 'final reply'),
  Returned: say('退回', 'return'),
  'Returned:result': say('反馈结果', 'return of the result'),
  'Returned:order': say('退单', 'return of the order'),
  Linked: say('关联', 'link to another case'),
  Withdrawn: say('撤诉', 'withdrawal'),
  Closed: say('结案', 'closing'),
  Reopened: say('重启', 'reopening'),
  Archived: say('归档', 'filing'),
  Corrected: say('更正', 'correction'),
}

const actTerms: { readonly [term: string]: ActTerm } = acts

/** One kind of event in words: `Replied:final` is 终局答复, final reply. */
export const eventName = (kind: EventKind, regulation: Regulation): Bilingual => {
  const known = lookup(events, kind)
  if (known !== undefined) return known
  if (kind.startsWith('act:')) {
    const term = kind.slice('act:'.length)
    return say(lookup(actTerms, term)?.zh ?? term, term.replaceAll('-', ' '))
  }
  const [type = '', variant = ''] = kind.split(':')
  const base = lookup(events, type)
  if (base === undefined) return bare(kind)
  const dimension = type === 'Classified' ? lookup(regulation.dimensions, variant) : undefined
  const narrowed = dimension ?? bare(variant)
  return say(`${base.zh}（${narrowed.zh}）`, `${base.en} (${narrowed.en})`)
}
