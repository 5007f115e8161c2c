import type { Bilingual } from '../../complaint/rejection.js'
import type { Condition, NarrowSelection, Pattern, Quota, Selection } from '../language/condition.js'
import type { Regulation } from '../language/regulation.js'
import type { Num } from '../language/words.js'
import { durationName, numberName, rowsName } from './duration.js'
import { eventName } from './event.js'
import { factName } from './fact.js'
import { either, grouped, join, list, roleName, say } from './phrase.js'

/** How a condition inside a selection is put into words; handed in, since conditions are made of selections, too. */
export type Wording = (condition: Condition) => Bilingual

const subjectNames: { readonly [S in NonNullable<NarrowSelection['of']>]: Bilingual } = {
  proposal: say('最近的方案', 'the latest proposal'),
  report: say('最近的报告', 'the latest report'),
  result: say('最近的结果', 'the latest result'),
  sanction: say('最近的处罚', 'the latest sanction'),
  extension: say('最近的延期', 'the latest extension'),
  loan: say('最近的外借', 'the latest loan'),
  document: say('最近的文件', 'the latest document'),
  regulation: say('最近的制度', 'the latest regulation'),
}

const qualifiers = (selection: NarrowSelection, regulation: Regulation, wording: Wording): ReadonlyArray<Bilingual> => {
  const roles = (ids: string | ReadonlyArray<string>) => either(list(ids).map((id) => roleName(regulation, id)))
  const { by, to, of, where, after, within } = selection
  const found: Bilingual[] = []
  if (by !== undefined) {
    const who = typeof by === 'object' && 'fact' in by ? factName(by.fact, regulation) : roles(by)
    found.push(say(`由${who.zh}作出`, `by ${who.en}`))
  }
  if (to !== undefined) found.push(say(`对象为${roles(to).zh}`, `to ${roles(to).en}`))
  if (of !== undefined) found.push(say(`针对${subjectNames[of].zh}`, `of ${subjectNames[of].en}`))
  if (where !== undefined) {
    const inner = wording(where)
    found.push(say(inner.zh, `where ${inner.en}`))
  }
  if (after !== undefined) {
    const since = eventName(after, regulation)
    found.push(say(`在最近一次“${since.zh}”之后`, `after the last ${since.en}`))
  }
  if (within !== undefined) {
    const age = durationName(within, regulation)
    found.push(say(`最近${age.zh}之内`, `within the last ${age.en}`))
  }
  return [...found, ...history(selection.in, regulation)]
}

const history = (among: NarrowSelection['in'], regulation: Regulation): ReadonlyArray<Bilingual> => {
  if (among === undefined) return []
  if (among === 'round') return [say('本轮', 'in this round')]
  if (among === 'shift') return [say('本班次', 'in this shift')]
  const same = join(
    among.same.map((path) => factName(path, regulation)),
    '、',
    ', ',
  )
  return [say(`所有${same.zh}相同的投诉中`, `among all complaints of the same ${same.en}`)]
}

/** Which events, in words. */
export const selectionName = (selection: Selection, regulation: Regulation, wording: Wording): Bilingual => {
  if (typeof selection === 'string') return eventName(selection, regulation)
  const event = either(list(selection.event).map((kind) => eventName(kind, regulation)))
  const narrowed = qualifiers(selection, regulation, wording)
  if (narrowed.length === 0) return event
  const narrow = join(narrowed, '，', ', ')
  return say(`${event.zh}（${narrow.zh}）`, `${event.en} (${narrow.en})`)
}

/** At least so many events, in words; negated: fewer. */
export const countName = (
  count: Extract<Condition, { some: unknown }>,
  regulation: Regulation,
  wording: Wording,
  negated: boolean,
): Bilingual => {
  const what = selectionName(count.some, regulation, wording)
  const least = numberName(count.atLeast ?? 1, regulation)
  const by = count.distinct === undefined ? undefined : factName(count.distinct, regulation)
  if (least === '1' && by === undefined)
    return negated
      ? say(`没有“${what.zh}”`, `no ${what.en} is recorded`)
      : say(`已有“${what.zh}”`, `${what.en} is recorded`)
  const apart = by === undefined ? say('', '') : say(`（按${by.zh}去重）`, `, counted by distinct ${by.en}`)
  return negated
    ? say(`“${what.zh}”不足${least}次${apart.zh}`, `${what.en} is recorded fewer than ${least} times${apart.en}`)
    : say(`“${what.zh}”至少${least}次${apart.zh}`, `${what.en} is recorded at least ${least} times${apart.en}`)
}

const quotaName = ({ some, distinct, quota }: Quota, regulation: Regulation, wording: Wording): Bilingual => {
  const what = selectionName(some, regulation, wording)
  const rows = rowsName(quota.rows)
  const where = quota.where === undefined ? undefined : wording(quota.where)
  const number = (value: Num) => numberName(value, regulation)
  const share = quota.share === undefined ? undefined : `${number(quota.share)}（比例）`
  const [zh, en] = [
    [share, quota.atLeast === undefined ? undefined : `${number(quota.atLeast)}件`],
    [
      quota.share === undefined ? undefined : `a share of ${number(quota.share)}`,
      quota.atLeast === undefined ? undefined : number(quota.atLeast),
    ],
  ].map((parts) => parts.filter((part) => part !== undefined)) as [string[], string[]]
  const by = distinct === undefined ? undefined : factName(distinct, regulation)
  return say(
    `“${what.zh}”${by === undefined ? '' : `（按${by.zh}去重）`}至少覆盖${where === undefined ? '' : `${where.zh}的`}${rows.zh}的${zh.join('且不少于')}`,
    `${what.en}${by === undefined ? '' : `, by distinct ${by.en},`} for at least ${en.join(' and ')} of the ${rows.en}${where === undefined ? '' : ` where ${where.en}`}`,
  )
}

/** What is waited for, in words. */
export const patternName = (pattern: Pattern, regulation: Regulation, wording: Wording): Bilingual => {
  if (typeof pattern === 'string' || 'event' in pattern) return selectionName(pattern, regulation, wording)
  if ('quota' in pattern) return quotaName(pattern, regulation, wording)
  if ('some' in pattern) return countName(pattern, regulation, wording, false)
  const parts = (inner: ReadonlyArray<Pattern>) =>
    inner.map((part) => {
      const phrase = patternName(part, regulation, wording)
      return typeof part === 'object' && !('event' in part) ? grouped(phrase) : phrase
    })
  if ('anyOf' in pattern) return either(parts(pattern.anyOf))
  if ('allOf' in pattern) return join(parts(pattern.allOf), '和', ' and ')
  return join(parts(pattern.inOrder), '，然后', ', then ')
}
