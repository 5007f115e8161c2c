import type { Bilingual } from '../../complaint/rejection.js'
import type { Assured, Mechanism } from '../language/mechanism.js'
import type { Clause, Regulation } from '../language/regulation.js'
import { defineSentence, fillSentence, guardSentence, relaxSentence, waiveSentence } from './decision.js'
import { deriveSentence, tableSentence, termSentence } from './derivation.js'
import { dutySentence } from './duty.js'
import { indicatorSentence } from './indicator.js'
import { confidentialSentence, retainSentence } from './keeping.js'
import { refName } from './limit.js'
import { bare, frame, join, listed, lookup, say, sentence } from './phrase.js'
import { recordSentence } from './record.js'
import { reportSentence } from './report.js'
import { schemeSentence } from './scheme.js'
import { effectiveSentence, invariantSentence, scheduleSentence, scopeSentence, sequenceSentence } from './special.js'
import { escalateSentence, routeSentence } from './work.js'

const assurers: { readonly [what: string]: Bilingual } = {
  clocks: say('时限', 'the clocks'),
  obligations: say('各项义务', 'the duties'),
  register: say('登记簿本身', 'the register itself'),
}

const assuredSentence = ({ by }: Assured, regulation: Regulation): Bilingual =>
  sentence(
    by.length === 0
      ? say('由系统本身保证', 'met by construction')
      : frame(
          '由{0}保证',
          'met by {0}',
          listed(by, (each) => lookup(assurers, each) ?? refName(each, regulation)),
        ),
  )

/** Without the stop that the sentence around it has. */
const unended = ({ zh, en }: Bilingual): Bilingual => say(zh.replace(/[。.]+$/, ''), en.replace(/\.+$/, ''))

type Sentences = {
  readonly [K in Mechanism['kind']]: (mechanism: Extract<Mechanism, { kind: K }>, regulation: Regulation) => Bilingual
}

const sentences: Sentences = {
  guard: guardSentence,
  fill: fillSentence,
  waive: waiveSentence,
  relax: relaxSentence,
  define: defineSentence,
  term: termSentence,
  table: tableSentence,
  derive: deriveSentence,
  scope: scopeSentence,
  effective: effectiveSentence,
  route: routeSentence,
  escalate: escalateSentence,
  confidential: confidentialSentence,
  retain: retainSentence,
  clock: dutySentence,
  obligation: dutySentence,
  record: recordSentence,
  indicator: indicatorSentence,
  scheme: schemeSentence,
  report: reportSentence,
  sequence: sequenceSentence,
  invariant: invariantSentence,
  schedule: scheduleSentence,
  assured: assuredSentence,
  manual: ({ why }) =>
    sentence(frame('由人执行：{0}', 'left to people: {0}', unended(typeof why === 'string' ? bare(why) : why))),
}

/** What a mechanism does, as one sentence. */
export const describeMechanism = (mechanism: Mechanism, regulation: Regulation): Bilingual =>
  (sentences[mechanism.kind] as (mechanism: Mechanism, regulation: Regulation) => Bilingual)(mechanism, regulation)

/**
 * A clause read back to whoever wrote it: one sentence for each thing that it does, in Chinese and English. A clause that
 * does nothing has no sentence.
 *
 * @example
 * import { describeClause } from '@redress/domain'
 * import { governmentServiceCentre as centre } from '@redress/domain/regulations'
 *
 * const clause = centre.clauses.find(({ id }) => id === 'c16')
 * assert.match(clause === undefined ? '' : describeClause(clause, centre).zh, /时限为2个工作日/)
 */
export const describeClause = (clause: Clause, regulation: Regulation): Bilingual =>
  join(
    clause.does.map((mechanism) => describeMechanism(mechanism, regulation)),
    '',
    ' ',
  )
