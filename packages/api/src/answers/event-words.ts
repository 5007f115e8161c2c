import { type ActName, acts, type Bilingual, type EventType } from '@redress/domain'

/** What each type of event is called. */
const types: { readonly [T in EventType]: Bilingual } = {
  Received: { zh: '登记', en: 'Received' },
  Classified: { zh: '分类定级', en: 'Classified' },
  Assigned: { zh: '派单', en: 'Assigned' },
  Investigated: { zh: '调查', en: 'Investigated' },
  Resolved: { zh: '处理完毕', en: 'Resolved' },
  Revisited: { zh: '回访', en: 'Revisited' },
  Escalated: { zh: '升级', en: 'Escalated' },
  Acknowledged: { zh: '签收', en: 'Acknowledged' },
  FollowedUp: { zh: '跟进', en: 'Followed up' },
  Extended: { zh: '延期', en: 'Extended' },
  Suspended: { zh: '中止', en: 'Suspended' },
  Resumed: { zh: '恢复', en: 'Resumed' },
  Proposed: { zh: '处理方案', en: 'Proposed' },
  Approved: { zh: '批准', en: 'Approved' },
  Refused: { zh: '不予批准', en: 'Refused' },
  Replied: { zh: '答复', en: 'Replied' },
  Returned: { zh: '退回', en: 'Returned' },
  Linked: { zh: '关联', en: 'Linked' },
  Withdrawn: { zh: '撤回', en: 'Withdrawn' },
  Closed: { zh: '结案', en: 'Closed' },
  Reopened: { zh: '重启', en: 'Reopened' },
  Archived: { zh: '归档', en: 'Archived' },
  Corrected: { zh: '更正', en: 'Corrected' },
  Erased: { zh: '个人信息删除', en: 'Personal data erased' },
  Migrated: { zh: '制度版本迁移', en: 'Migrated to another version' },
  ActRecorded: { zh: '记录', en: 'Act recorded' },
}

/** Variants that change what one would call the event. */
const variants: { readonly [kind: string]: Bilingual } = {
  'Replied:interim': { zh: '阶段性答复', en: 'Replied for the time being' },
  'Replied:final': { zh: '最终答复', en: 'Replied finally' },
  'Acknowledged:told': { zh: '受理告知', en: 'Complainant told of acceptance' },
  'Acknowledged:accepted': { zh: '受理', en: 'Accepted' },
  'Acknowledged:dispatch': { zh: '签收派单', en: 'Dispatch acknowledged' },
  'Returned:result': { zh: '回复办理结果', en: 'Result returned' },
  'Returned:order': { zh: '退单', en: 'Order returned' },
  'FollowedUp:urge': { zh: '催办', en: 'Urged' },
  'FollowedUp:consult': { zh: '会商', en: 'Consulted' },
  'Escalated:decision': { zh: '报请决定', en: 'Escalated for decision' },
  'Escalated:supervision': { zh: '督办', en: 'Escalated for supervision' },
}

const actTitle = (act: ActName): Bilingual => ({ zh: acts[act].zh, en: acts[act].en })

/** What an event is called; of an act, what was done. */
export const eventTitle = (type: string, variant: string | null, act: string | null): Bilingual => {
  if (act !== null && Object.hasOwn(acts, act)) return actTitle(act as ActName)
  return variants[`${type}:${variant}`] ?? types[type as EventType] ?? { zh: type, en: type }
}
