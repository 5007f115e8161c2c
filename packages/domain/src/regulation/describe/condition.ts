import type { Bilingual } from '../../complaint/rejection.js'
import type { Condition } from '../language/condition.js'
import type { Regulation } from '../language/regulation.js'
import { durationName, numberName } from './duration.js'
import { factName, operandName } from './fact.js'
import { grouped, join, list, roleName, say } from './phrase.js'
import { countName, selectionName, type Wording } from './selection.js'

/** Verbs of a comparison: as it stands, and denied. */
const verbs = {
  is: { zh: ['为', '不为'], en: ['is', 'is not'] },
  in: { zh: ['属于', '不属于'], en: ['is one of', 'is none of'] },
  has: { zh: ['包含', '不包含'], en: ['includes', 'does not include'] },
  atLeast: { zh: ['不低于', '低于'], en: ['is at least', 'is below'] },
  atMost: { zh: ['不高于', '高于'], en: ['is at most', 'is above'] },
} as const

type Operator = keyof typeof verbs
const operators = Object.keys(verbs) as ReadonlyArray<Operator>

const isCompound = (condition: Condition): boolean =>
  ('all' in condition && condition.all.length > 1) ||
  ('any' in condition && condition.any.length > 1) ||
  ('not' in condition && isCompound(condition.not))

/** Parts joined by and, or; a denial is carried into the parts, so that nobody has to read "not (a and not b)". */
const joined = (
  parts: ReadonlyArray<Condition>,
  conjunction: boolean,
  regulation: Regulation,
  denied: boolean,
): Bilingual => {
  if (parts.length === 0)
    return conjunction ? say('无须任何条件', 'nothing is asked') : say('不可能满足', 'it can never be')
  const phrases = parts.map((part) => {
    const phrase = conditionName(part, regulation, denied)
    return parts.length > 1 && isCompound(part) ? grouped(phrase) : phrase
  })
  return conjunction ? join(phrases, '，且', ' and ') : join(phrases, '，或', ' or ')
}

const elements = (each: Extract<Condition, { each: unknown }>['each'], regulation: Regulation): Bilingual =>
  typeof each === 'string'
    ? factName(each, regulation)
    : join(
        list(each).map((id) => roleName(regulation, id)),
        '、',
        ', ',
      )

const age = (fact: Bilingual, length: Bilingual, denied: boolean): Bilingual =>
  denied
    ? say(`${fact.zh}早于最近${length.zh}`, `${fact.en} lies further back than ${length.en}`)
    : say(`${fact.zh}在最近${length.zh}之内`, `${fact.en} lies within the last ${length.en}`)

/** Conditions about one fact. */
const factual = (
  condition: Extract<Condition, { fact: unknown }>,
  regulation: Regulation,
  denied: boolean,
): Bilingual => {
  const fact = factName(condition.fact, regulation)
  if ('set' in condition)
    return condition.set === denied
      ? say(`${fact.zh}未填写`, `${fact.en} is not set`)
      : say(`${fact.zh}已填写`, `${fact.en} is set`)
  if ('within' in condition) return age(fact, durationName(condition.within, regulation), denied)
  if ('during' in condition)
    return denied
      ? say(`${fact.zh}不在“${condition.during}”时段内`, `${fact.en} lies outside the schedule "${condition.during}"`)
      : say(`${fact.zh}在“${condition.during}”时段内`, `${fact.en} lies inside the schedule "${condition.during}"`)
  const bag: { readonly [O in Operator]?: Parameters<typeof operandName>[0] } = condition
  const operator = operators.find((name) => bag[name] !== undefined) ?? 'is'
  const operand = operandName(bag[operator] ?? '', condition.fact, regulation)
  const form = denied ? 1 : 0
  return say(
    `${fact.zh}${verbs[operator].zh[form]}${operand.zh}`,
    `${fact.en} ${verbs[operator].en[form]} ${operand.en}`,
  )
}

/** Puts the conditions of a regulation into words. */
export const wordingOf =
  (regulation: Regulation): Wording =>
  (condition) =>
    conditionName(condition, regulation)

/** A condition in words; `denied` gives its opposite. */
export const conditionName = (condition: Condition, regulation: Regulation, denied = false): Bilingual => {
  if ('all' in condition) return joined(condition.all, !denied, regulation, denied)
  if ('any' in condition) return joined(condition.any, denied, regulation, denied)
  if ('not' in condition) return conditionName(condition.not, regulation, !denied)
  if ('some' in condition) return countName(condition, regulation, wordingOf(regulation), denied)
  if ('condition' in condition)
    return denied
      ? say(`条件“${condition.condition}”不成立`, `the condition "${condition.condition}" does not hold`)
      : say(`条件“${condition.condition}”成立`, `the condition "${condition.condition}" holds`)
  if ('sum' in condition) {
    const [what, over] = [
      factName(condition.sum, regulation),
      selectionName(condition.over, regulation, wordingOf(regulation)),
    ]
    const least = numberName(condition.atLeast, regulation)
    return denied
      ? say(`“${over.zh}”的${what.zh}合计低于${least}`, `the sum of ${what.en} over ${over.en} is below ${least}`)
      : say(`“${over.zh}”的${what.zh}合计不低于${least}`, `the sum of ${what.en} over ${over.en} is at least ${least}`)
  }
  if ('each' in condition) {
    const [among, has] = [elements(condition.each, regulation), conditionName(condition.has, regulation, denied)]
    return denied
      ? say(`${among.zh}中至少有一个：${has.zh}`, `for at least one of ${among.en}: ${has.en}`)
      : say(`${among.zh}中的每一个：${has.zh}`, `for each of ${among.en}: ${has.en}`)
  }
  if ('present' in condition) {
    const paths = join(
      condition.present.map((path) => factName(path, regulation)),
      '、',
      ', ',
    )
    return denied
      ? say(`${paths.zh}未填全`, `something of ${paths.en} is missing`)
      : say(`已填写${paths.zh}，或说明未提供的理由`, `${paths.en} given, or a reason why not`)
  }
  return factual(condition, regulation, denied)
}
