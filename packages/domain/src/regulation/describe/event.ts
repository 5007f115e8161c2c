import { type ActTerm, acts } from '../../complaint/act.js'
import { definitionOf, isEventType } from '../../complaint/registry.js'
import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import type { EventKind } from '../language/words.js'
import { bare, lookup, say } from './phrase.js'

/** Kinds of event that are no type of the complaint's own: variants, streams beside it, and words for many. */
const kinds: { readonly [kind: string]: Bilingual } = {
  '*': say('任一事件', 'any event'),
  terminal: say('案件终结', 'end of the case'),
  'Escalated:decision': say('报请决定', 'escalation for a decision'),
  'Escalated:supervision': say('督办', 'supervision'),
  'Acknowledged:told': say('告知投诉人', 'notice to the complainant'),
  'Acknowledged:accepted': say('受理', 'acceptance'),
  'Acknowledged:dispatch': say('签收', 'receipt of the order'),
  'FollowedUp:track': say('跟踪', 'tracking'),
  'FollowedUp:urge': say('催办', 'reminder'),
  'FollowedUp:consult': say('会商', 'consultation'),
  'Replied:interim': say('阶段答复', 'interim reply'),
  'Replied:final': say('终局答复', 'final reply'),
  'Returned:result': say('反馈结果', 'return of the result'),
  'Returned:order': say('退单', 'return of the order'),
  'Linked:repeat': say('关联为重复投诉', 'link as a repeated complaint'),
  'Linked:same-kind': say('关联为同类投诉', 'link as one of the same kind'),
  'Linked:same-batch': say('关联为同批次投诉', 'link as one of the same batch'),
  'Linked:successor': say('关联后续案件', 'link to a successor'),
  'Linked:predecessor': say('关联前案', 'link to a predecessor'),
  'Linked:new-issue': say('关联新问题', 'link to a new issue'),
  'Linked:precedent': say('关联先例', 'link to a precedent'),
  CallOffered: say('来电', 'call'),
  CallAnswered: say('接听', 'answered call'),
  CallAbandoned: say('来电放弃', 'abandoned call'),
  CallRegistered: say('来电登记为投诉', 'call registered as a complaint'),
  CallDismissed: say('来电不作投诉', 'call dismissed'),
  Enrolled: say('到岗或设立', 'enrolment'),
  Left: say('离岗或撤销', 'departure'),
  ShiftEnded: say('交班', 'end of the shift'),
  LeaveStarted: say('开始休假', 'start of leave'),
  RegulationPublished: say('发布制度', 'publication of the regulation'),
}

const actTerms: { readonly [term: string]: ActTerm } = acts

/** One kind of event in words: `Replied:final` is 终局答复, final reply. */
export const eventName = (kind: EventKind, regulation: Regulation): Bilingual => {
  const known = lookup(kinds, kind)
  if (known !== undefined) return known
  if (kind.startsWith('act:')) {
    const term = kind.slice('act:'.length)
    const act = lookup(actTerms, term)
    return act === undefined ? bare(term) : say(act.zh, act.en)
  }
  const [type = '', variant] = kind.split(':')
  const base = isEventType(type) ? definitionOf(type).says : undefined
  if (base === undefined || variant === undefined) return base ?? bare(kind)
  const dimension = type === 'Classified' ? lookup(regulation.dimensions, variant) : undefined
  const narrowed = dimension ?? bare(variant)
  return say(`${base.zh}（${narrowed.zh}）`, `${base.en} (${narrowed.en})`)
}
