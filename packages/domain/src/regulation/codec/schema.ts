import { type JsonSchema, jsonSchema } from '../../codec/json-schema.js'
import type { Bilingual } from '../../complaint/rejection.js'
import type { Mechanism } from '../language/mechanism.js'
import { RegulationCodec } from './regulation.js'

/** What each kind of mechanism is for, as an editor shows it. */
export const mechanismPurposes: { readonly [K in Mechanism['kind']]: Bilingual } = {
  guard: { zh: '准许或拒绝一项操作', en: 'accepts or refuses a command' },
  fill: { zh: '在检查之前补全操作的一个字段', en: 'completes a field of a command before it is checked' },
  waive: { zh: '免除某些义务、时限或登记要求', en: 'lifts duties, limits or record requirements' },
  relax: { zh: '放宽某些条款，并要求事后补办', en: 'lifts guards before their time and asks for the deed later' },
  define: { zh: '给条件命名，供其他条款引用', en: 'names a condition for other clauses' },
  term: { zh: '分类维度的一个取值', en: 'a value of a dimension' },
  table: { zh: '决策表：结果写到哪里，哪一行优先', en: 'a decision table: where its result goes, which row wins' },
  derive: { zh: '决策表的一行', en: 'a row of a decision table' },
  scope: { zh: '本制度适用于哪些案件', en: 'which cases the regulation covers' },
  effective: { zh: '自何时起施行', en: 'from when the version applies' },
  route: { zh: '某一环节由谁办理', en: 'who takes a step of the work' },
  escalate: { zh: '上报、升级', en: 'raises a case to a higher rung' },
  confidential: { zh: '谁可以看哪些内容', en: 'who may read what' },
  retain: { zh: '存档、封存、备份', en: 'filing, sealing, back-up' },
  clock: { zh: '原文规定了时限的义务', en: 'a duty with a time limit of the source' },
  obligation: {
    zh: '时限由参数、先后顺序或周期确定的义务',
    en: 'a duty whose limit is a parameter, an order of events or a rhythm',
  },
  record: { zh: '某一环节必须登记的内容', en: 'what must be recorded at an event' },
  indicator: { zh: '指标：比率或数量', en: 'a ratio or count' },
  scheme: { zh: '对人员或单位的记分、考核建议', en: 'a ledger per agent or unit; it proposes, people decide' },
  report: { zh: '定期、逐件或实时的报告', en: 'a periodic, per-case or live report' },
  sequence: { zh: '编号规则', en: 'a serial number' },
  invariant: { zh: '系统存储本身保证的性质', en: 'a property of the store itself' },
  schedule: { zh: '工作或开放时间', en: 'opening hours' },
  assured: { zh: '由系统或其他条款保证', en: 'met by construction, or by the clauses named' },
  manual: { zh: '由人执行，并写明理由', en: 'left to people, with the reason' },
}

const isBag = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const purposes: { readonly [kind: string]: Bilingual } = mechanismPurposes
const purposeOf = (schema: { readonly [key: string]: unknown }): Bilingual | undefined => {
  const kind = isBag(schema['properties']) ? schema['properties']['kind'] : undefined
  const word = isBag(kind) ? kind['const'] : undefined
  return typeof word === 'string' && Object.hasOwn(purposes, word) ? purposes[word] : undefined
}

/** The schema with a title and a description at every mechanism. */
const explained = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(explained)
  if (!isBag(schema)) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, explained(value)]))
  const purpose = purposeOf(schema)
  return purpose === undefined ? inner : { title: purpose.zh, description: purpose.en, ...inner }
}

/**
 * JSON Schema (2020-12) of a file that holds a regulation, made from the codec that reads it: for editors that complete and
 * check while one writes. It knows the shape; which words are declared, `checkRegulation` tells.
 *
 * @example
 * import { regulationJsonSchema } from '@redress/domain'
 *
 * assert.equal(regulationJsonSchema()['additionalProperties'], false)
 */
export const regulationJsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '投诉处理制度 (complaint-handling regulation)',
  ...(explained(jsonSchema(RegulationCodec)) as JsonSchema),
})
