import type { Scalar } from '../../codec/words.js'
import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import type { Operand } from '../language/words.js'
import { eventName } from './event.js'
import { bare, join, list, lookup, nameOf, say } from './phrase.js'

/** Common fact paths. Whatever is not listed is shown as its path: exact, if not pretty. */
const labels: { readonly [path: string]: Bilingual } = {
  each: say('其中每一个', 'each of them'),
  'cmd.occurredAt': say('办理时间', 'time of the step'),
  'cmd.channel': say('渠道', 'channel'),
  'cmd.form': say('答复形式', 'reply form'),
  'cmd.kind': say('类型', 'kind'),
  'cmd.reason': say('理由', 'reason'),
  'cmd.round': say('轮次', 'round'),
  'cmd.to.unit': say('接收单位', 'receiving unit'),
  'cmd.to.person': say('接收人', 'receiving person'),
  'actor.id': say('经办人', 'person acting'),
  'actor.unit': say('经办单位', 'unit acting'),
  'actor.roles': say('经办人的角色', 'roles of the person acting'),
  'actor.authority.amount': say('经办人的权限金额（元）', 'authority of the person acting (yuan)'),
  'case.kind': say('来件类型', 'kind of case'),
  'case.channel': say('投诉渠道', 'channel of the complaint'),
  'case.form': say('投诉形式', 'form of the complaint'),
  'case.status': say('案件状态', 'status of the case'),
  'case.place': say('地点', 'place'),
  'case.number': say('案件编号', 'case number'),
  'case.receivedAt': say('收到时间', 'time of receipt'),
  'case.unit': say('承办单位', 'unit that has the case'),
  'case.owner': say('经办负责人', 'owner of the case'),
  'case.handler': say('承办人', 'handler'),
  'case.round': say('办理轮次', 'round of handling'),
  'case.objections': say('不服次数', 'number of objections'),
  'case.solvedAtOnce': say('当场解决', 'solved on the spot'),
  'case.satisfaction': say('满意度', 'satisfaction'),
  'case.accepted': say('投诉人认可', 'accepted by the complainant'),
  'case.understanding': say('投诉人理解', 'understanding of the complainant'),
  'case.outcome': say('办理结果', 'outcome'),
  'case.complainant.id': say('投诉人', 'complainant'),
  'case.complainant.kind': say('投诉人类别', 'kind of complainant'),
  'case.complainant.asksSecrecy': say('投诉人要求保密', 'complainant asks for secrecy'),
  'case.respondent.kind': say('被投诉对象类别', 'kind of respondent'),
  'case.respondent.unit': say('被投诉单位', 'unit complained about'),
  'case.respondent.person': say('被投诉人', 'person complained about'),
  'case.subject.kind': say('投诉事项类别', 'kind of subject'),
}

const fields: { readonly [field: string]: Bilingual } = {
  about: say('表态事项', 'what the answer is about'),
  answer: say('表态', 'answer'),
  at: say('时间', 'time'),
  'at.date': say('日期', 'date'),
  finding: say('核查结论', 'finding'),
  form: say('形式', 'form'),
  kind: say('类型', 'kind'),
  level: say('等级', 'level'),
  reached: say('已联系上', 'reached'),
  'actor.id': say('经办人', 'person acting'),
  'complainant.name': say('投诉人姓名', 'name of the complainant'),
  'complainant.contact': say('投诉人联系方式', 'contact of the complainant'),
  'case.content': say('投诉内容', 'content of the complaint'),
  'case.window': say('被投诉窗口', 'window complained about'),
}

/** A fact in words: `class.gravity` is the name of that dimension, `param.x` the meaning of that blank. */
export const factName = (path: string, regulation: Regulation): Bilingual => {
  const known = lookup(labels, path)
  if (known !== undefined) return known
  const dimension = /^(?:(?:cmd|it|start)\.)?class\.(.+)$/.exec(path)?.[1]
  if (dimension !== undefined) return nameOfDimension(dimension, regulation)
  const flag = /^(?:(?:cmd|it|start)\.)?flag\.(.+)$/.exec(path)?.[1]
  if (flag !== undefined) return say(`标记“${flag}”`, `flag "${flag}"`)
  if (path.startsWith('param.')) return lookup(regulation.parameters, path.slice('param.'.length)) ?? bare(path)
  if (path.startsWith('last.')) return lastName(path.slice('last.'.length), regulation)
  const field = /^(?:(?:cmd|it|start)\.)?(?:field|it|start)\.(.+)$/.exec(path)?.[1]
  return (field === undefined ? undefined : lookup(fields, field)) ?? bare(path)
}

const nameOfDimension = (dimension: string, regulation: Regulation): Bilingual => {
  const found = lookup(regulation.dimensions, dimension)
  return found === undefined ? bare(dimension) : say(found.zh, found.en)
}

const lastName = (key: string, regulation: Regulation): Bilingual => {
  const [, kind = key, field = ''] = /^((?:act:)?[^.]+)\.(.+)$/.exec(key) ?? []
  const event = eventName(kind, regulation)
  const part = lookup(fields, field) ?? bare(field)
  return say(`最近一次“${event.zh}”的${part.zh}`, `${part.en} of the last ${event.en}`)
}

/** Values that no head declares. */
const words: { readonly [word: string]: Bilingual } = {
  'service-user': say('服务对象', 'service user'),
  window: say('窗口', 'window'),
  accepts: say('接受', 'accepts'),
  rejects: say('拒绝', 'rejects'),
  objects: say('不服', 'objects'),
  reply: say('答复', 'reply'),
  decision: say('决定', 'decision'),
  oral: say('口头', 'oral'),
  written: say('书面', 'written'),
  none: say('无', 'none'),
}

/** Words that a fact takes its values from, as far as the head declares them. */
const wordsOf = (path: string, regulation: Regulation) => {
  const key = path.slice(path.lastIndexOf('.') + 1)
  if (key === 'channel') return regulation.channels
  if (key === 'kind' && (path === 'case.kind' || path === 'cmd.kind')) return regulation.kinds
  if (key === 'roles') return regulation.roles
  return lookup(regulation.dimensions, key)?.values ?? []
}

const scalarName = (value: Scalar, path: string, regulation: Regulation): Bilingual => {
  if (typeof value === 'boolean') return value ? say('是', 'yes') : say('否', 'no')
  if (typeof value === 'number') return bare(String(value))
  return (
    nameOf(wordsOf(path, regulation), value) ?? lookup(words, value) ?? nameOf(regulation.roles, value) ?? bare(value)
  )
}

/** The declared values behind `list`. */
const listed = (name: string, regulation: Regulation): Bilingual => {
  const values = name === 'channel' ? regulation.channels : name === 'kind' ? regulation.kinds : undefined
  const found = values ?? lookup(regulation.dimensions, name)?.values
  return found === undefined ? bare(name) : join(found, '、', ', ')
}

/** What a fact is compared with, in the words of that fact. */
export const operandName = (operand: Operand, path: string, regulation: Regulation): Bilingual => {
  if (typeof operand !== 'object') return scalarName(operand, path, regulation)
  if ('fact' in operand) return factName(operand.fact, regulation)
  if ('list' in operand) return listed(operand.list, regulation)
  return join(
    list(operand).map((value) => scalarName(value, path, regulation)),
    '、',
    ', ',
  )
}
