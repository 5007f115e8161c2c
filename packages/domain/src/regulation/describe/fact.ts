import type { Scalar } from '../../codec/words.js'
import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import type { Operand } from '../language/words.js'
import { eventName } from './event.js'
import { factNames } from './fact-names.js'
import { fieldNames } from './field-names.js'
import { bare, join, list, lookup, nameOf, say } from './phrase.js'

/** A fact in words: `class.gravity` is the name of that dimension, `param.x` the meaning of that blank. */
export const factName = (path: string, regulation: Regulation): Bilingual => {
  const known = lookup(factNames, path)
  if (known !== undefined) return known
  const day = /^(.+)\.date$/.exec(path)?.[1]
  if (day !== undefined && lookup(factNames, day) !== undefined) {
    const instant = factName(day, regulation)
    return say(`${instant.zh}之日`, `day of ${instant.en}`)
  }
  const late = /^clock\.(.+)\.overdueBy$/.exec(path)?.[1]
  if (late !== undefined) return say(`条款${late}的逾期时长`, `time by which clause ${late} is overdue`)
  const dimension = /^(?:(?:cmd|it|start)\.)?class\.(.+)$/.exec(path)?.[1]
  if (dimension !== undefined) return nameOfDimension(dimension, regulation)
  const flag = /^(?:(?:cmd|it|start)\.)?flag\.(.+)$/.exec(path)?.[1]
  if (flag !== undefined) return say(`标记“${flag}”`, `flag "${flag}"`)
  if (path.startsWith('param.')) return lookup(regulation.parameters, path.slice('param.'.length)) ?? bare(path)
  if (path.startsWith('last.')) return lastName(path.slice('last.'.length), regulation)
  const field = /^(?:(?:cmd|it|start)\.)?(?:field|it|start)\.(.+)$/.exec(path)?.[1]
  return (field === undefined ? undefined : lookup(fieldNames, field)) ?? bare(path)
}

const nameOfDimension = (dimension: string, regulation: Regulation): Bilingual => {
  const found = lookup(regulation.dimensions, dimension)
  return found === undefined ? bare(dimension) : say(found.zh, found.en)
}

const lastName = (key: string, regulation: Regulation): Bilingual => {
  const [, kind = key, field = ''] = /^((?:act:)?[^.]+)\.(.+)$/.exec(key) ?? []
  const event = eventName(kind, regulation)
  const part = lookup(fieldNames, field) ?? bare(field)
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
  if (key === 'roles' || path === 'subject.role') return regulation.roles
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
