import { dayOf, SHANGHAI } from '@redress/holidays'
import { type ActTerm, acts } from '../complaint/act.js'
import type { Bilingual } from '../complaint/rejection.js'
import { millis } from '../complaint/time.js'
import type { Fraction } from '../regulation/fraction.js'
import type { Entered } from '../regulation/mechanism/scheme.js'
import type { Evidenced, LedgerLine, LineStatus } from './line.js'
import type { Score, ScoredIndicator } from './score.js'

/** One reason behind a score, as data and as sentences. */
export interface ExplainedLine {
  readonly line: LedgerLine
  readonly text: Bilingual
}

/** Why a score is what it is: each line with clause, event, effect and what has become of it. */
export interface ScoreExplanation {
  readonly score: Score
  readonly lines: ReadonlyArray<ExplainedLine>
  readonly indicators: ReadonlyArray<{ readonly scored: ScoredIndicator; readonly text: Bilingual }>
  readonly text: Bilingual
}

export const lineStatusWords: { readonly [S in LineStatus]: Bilingual } = {
  proposed: { zh: '待决定', en: 'proposed' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  reversed: { zh: '已更正撤销', en: 'reversed' },
  frozen: { zh: '已定案', en: 'frozen' },
}

const dayOn = ({ occurredAt }: Evidenced): string => dayOf(millis(occurredAt), SHANGHAI)

const wordOf = (act: string): Bilingual => {
  const terms: { readonly [term: string]: ActTerm } = acts
  const term = act.slice('act:'.length)
  return { zh: terms[term]?.zh ?? term, en: term }
}

/** A number as people write it: exact where it has few decimals. */
const numberText = ({ numerator, denominator }: Fraction): string =>
  denominator === 1 ? String(numerator) : String(numerator / denominator)

const effectText = (effect: Entered): Bilingual => {
  if ('points' in effect) return { zh: `记 ${effect.points} 分`, en: `${effect.points} point(s)` }
  if ('set' in effect) return { zh: `本期得分定为 ${effect.set}`, en: `score of the period set to ${effect.set}` }
  if ('flag' in effect)
    return { zh: `“${effect.flag}”记为 ${effect.value}`, en: `"${effect.flag}" set to ${effect.value}` }
  if ('list' in effect) return { zh: `列入“${effect.list}”名单`, en: `put on the list "${effect.list}"` }
  const { zh, en } = wordOf(effect.propose)
  const fields = Object.values(effect.with ?? {}).join(', ')
  return {
    zh: `建议${zh}${fields === '' ? '' : `（${fields}）`}`,
    en: `proposes ${en}${fields === '' ? '' : ` (${fields})`}`,
  }
}

const statusText = (line: LedgerLine): Bilingual => {
  const { zh, en } = lineStatusWords[line.status]
  const by = { proposed: undefined, confirmed: line.confirmedBy, reversed: line.reversedBy, frozen: line.frozenBy }[
    line.status
  ]
  const late = line.frozenBy !== undefined && line.status !== 'frozen'
  return {
    zh: `${zh}${by === undefined ? '' : `（${dayOn(by)}）`}${late ? '，本期已定案，不计入' : ''}`,
    en: `${en}${by === undefined ? '' : ` on ${dayOn(by)}`}${late ? ', not counted: the period is closed' : ''}`,
  }
}

const lineText = (line: LedgerLine): Bilingual => {
  const effect = effectText(line.effect)
  const status = statusText(line)
  return {
    zh: `${line.ref}：${dayOn(line)} 的事件 ${line.event}，${effect.zh}，${status.zh}。`,
    en: `${line.ref}: event ${line.event} of ${dayOn(line)}: ${effect.en}, ${status.en}.`,
  }
}

const indicatorText = ({ figures, figure, place }: ScoredIndicator): Bilingual => {
  const { value } = figure
  const share =
    value === null
      ? undefined
      : figures.measure === 'count'
        ? numberText(value)
        : `${value.numerator}/${value.denominator}`
  const { attained } = figure
  const zhTarget = attained === undefined || attained === null ? '' : attained ? '，达标' : '，未达标'
  const enTarget = attained === undefined || attained === null ? '' : attained ? ', target attained' : ', target missed'
  return {
    zh: `${figures.ref}：${share ?? '无可计的记录'}${zhTarget}${place === undefined ? '' : `，第 ${place} 名`}。`,
    en: `${figures.ref}: ${share ?? 'nothing to count'}${enTarget}${place === undefined ? '' : `, place ${place}`}.`,
  }
}

const summary = (score: Score): Bilingual => {
  const counting = score.lines.filter(({ counts }) => counts).length
  const waiting = score.lines.filter(({ status }) => status === 'proposed').length
  const period = score.period?.id ?? ''
  const place =
    score.place === undefined ? { zh: '', en: '' } : { zh: `综合第 ${score.place} 名。`, en: ` Place ${score.place}.` }
  const amount =
    score.amount === null
      ? { zh: '奖金数额待人决定。', en: ' The amount is for people to decide.' }
      : { zh: '', en: '' }
  const total = numberText(score.points)
  const ledger =
    score.lines.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `合计 ${total} 分，计入 ${counting} 项，待决定 ${waiting} 项。`,
          en: ` ${total} point(s), ${counting} line(s) counted, ${waiting} to be decided.`,
        }
  return {
    zh: `${score.ref}${period === '' ? '' : `（${period}）`}：${ledger.zh}${place.zh}${amount.zh}`,
    en: `${score.ref}${period === '' ? '' : ` (${period})`}:${ledger.en}${place.en}${amount.en}`,
  }
}

/** Explains a score: data first, and the same as Chinese and English sentences. */
export const explainScore = (score: Score): ScoreExplanation => ({
  score,
  lines: score.lines.map((line) => ({ line, text: lineText(line) })),
  indicators: score.indicators.map((scored) => ({ scored, text: indicatorText(scored) })),
  text: summary(score),
})
