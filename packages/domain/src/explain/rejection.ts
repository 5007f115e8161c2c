import type { Scalar } from '../codec/words.js'
import type { Bilingual, FactSeen, Refusal, Rejection } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import { factName, operandName } from '../regulation/describe/fact.js'
import { bare, join, say } from '../regulation/describe/phrase.js'
import type { Regulation } from '../regulation/language/regulation.js'
import type { Cited } from '../regulation/mechanism/cited.js'
import { citedClause, clauseCited, sourceOf } from './cite.js'
import type { Explained } from './explained.js'
import { together, unended } from './sentence.js'

/** Why one clause refuses: by which sort of rule, on which facts, and what would satisfy it. */
export interface RefusalExplanation extends Explained {
  readonly mechanism: Refusal['mechanism']
  readonly remedy: Bilingual
}

/** Why a command was refused: every clause that refuses, each with its remedy. */
export interface RejectionExplanation {
  readonly rejection: Rejection
  readonly refusals: ReadonlyArray<RefusalExplanation>
  readonly sentences: ReadonlyArray<Bilingual>
  readonly text: Bilingual
}

const mechanisms: { readonly [M in Refusal['mechanism']]: Bilingual } = {
  guard: say('办理条件', 'condition'),
  record: say('登记要求', 'record requirement'),
  before: say('先后次序', 'order of duties'),
  extension: say('延期规定', 'rule on extensions'),
  suspension: say('中止规定', 'rule on suspensions'),
  route: say('分派规定', 'routing'),
  sequence: say('编号规定', 'numbering'),
  confidential: say('保密规定', 'confidentiality'),
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** A fact as the clause saw it; one that stands in for a personal value says only that there is one. */
const factText = ({ path, value }: FactSeen, words: Regulation | undefined): Bilingual => {
  const name = words === undefined ? bare(path) : factName(path, words)
  if (value === undefined) return say(`${name.zh}未知`, `${name.en} is not known`)
  if (value === '(set)') return say(`${name.zh}已填写`, `${name.en} is set`)
  const scalars = (Array.isArray(value) ? value : [value]).filter(isScalar)
  const said = words === undefined ? bare(scalars.join('、')) : operandName(scalars, path, words)
  return say(`${name.zh}为${said.zh}`, `${name.en} is ${said.en}`)
}

const seenText = (facts: ReadonlyArray<FactSeen>, words: Regulation | undefined): Bilingual =>
  join(
    facts.map((fact) => factText(fact, words)),
    '，',
    ', ',
  )

const clauseOf = (rules: Rules, { regulation, version, clause }: Refusal) => {
  const compiled = rules.find({ id: regulation, version })
  // Of a clock the refusal may name one mechanism: `c16#2`.
  const source =
    compiled === undefined ? undefined : sourceOf([compiled], { regulation, clause: clause.split('#')[0] ?? '' })
  return { words: compiled?.source, clause: source === undefined ? undefined : citedClause(source) }
}

const refusal = (rules: Rules, refused: Refusal): RefusalExplanation => {
  const { regulation, clause, ref, facts, because, remedy, mechanism } = refused
  const found = clauseOf(rules, refused)
  const cited: Cited = found.clause ?? { ...clauseCited([], { regulation, clause }), ref, summary: because }
  const sort = mechanisms[mechanism]
  const seen = seenText(facts, found.words)
  const reason = unended(because)
  const sentences = [
    say(`“${ref}”的${sort.zh}不予通过：${reason.zh}。`, `Refused by the ${sort.en} of ${ref}: ${reason.en}.`),
    ...(facts.length === 0 ? [] : [say(`现有情况：${seen.zh}。`, `As it stands, ${seen.en}.`)]),
    remedy,
  ]
  return { clause: cited, mechanism, facts, events: [], remedy, sentences, text: together(sentences) }
}

/**
 * Explains a rejection: of each clause that refuses, which rule it is, the facts it saw and what would satisfy it.
 *
 * @example
 * import { compile, decide, explainRejection, initial, rulesOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { command } from '@redress/domain/testing'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const rules = rulesOf([compiled.right])
 * const decided = decide(rules)(command('Close', {}))(initial('c-1'))
 * assert.ok(decided._tag === 'Left')
 * assert.match(explainRejection(rules)(decided.left).text.en, /has not been received/)
 */
export const explainRejection =
  (rules: Rules) =>
  (rejection: Rejection): RejectionExplanation => {
    const refusals = rejection._tag === 'Refused' ? rejection.refusals.map((one) => refusal(rules, one)) : []
    const problems =
      rejection._tag === 'InvalidCommand'
        ? rejection.problems.map(({ path, expected }) =>
            say(`${path} 应为 ${expected}。`, `${path} should be ${expected}.`),
          )
        : []
    const sentences = [say(rejection.zh, rejection.en), ...problems, ...refusals.flatMap((one) => one.sentences)]
    return { rejection, refusals, sentences, text: together(sentences) }
  }
