import type { FactSeen } from '../complaint/rejection.js'
import { waiveSentence } from '../regulation/describe/decision.js'
import { say } from '../regulation/describe/phrase.js'
import type { Waive } from '../regulation/language/decision.js'
import { telling } from '../regulation/seen.js'
import { citeNext, clauseCited, sourceOf } from './cite.js'
import { type Explained, eventsOf, factsOf } from './explained.js'
import { type Judged, judge } from './judge.js'
import type { Moment } from './moment.js'
import { together } from './sentence.js'
import { judgedText } from './truth-text.js'

/** Why a clause lifts duties, clocks or record requirements from an event on. */
export interface WaiverExplanation extends Explained {
  /** Clauses, or sorts of them (`records`, `duties`, `clocks`), that no longer bind. */
  readonly lifts: ReadonlyArray<string>
  readonly parts: ReadonlyArray<Judged>
  /** Facts that it writes. */
  readonly sets: ReadonlyArray<FactSeen>
}

/** The waivers that begin to hold with an event. */
export const waiversExplained = (moment: Moment): ReadonlyArray<WaiverExplanation> => {
  const { event, before, regulations, result } = moment
  return (event.evidence.waived ?? []).flatMap((citation) => {
    const source = sourceOf(regulations, citation)
    if (source === undefined) return []
    const { regulation, clause } = source
    const all = clause.does.filter((mechanism): mechanism is Waive => mechanism.kind === 'waive')
    const looked = all.map((waive) => ({ waive, ...judge(regulation, waive.when, result) }))
    // Of several in one clause those that hold began to.
    const begun = looked.some(({ holds }) => holds === true) ? looked.filter(({ holds }) => holds === true) : looked
    return begun.map(({ waive, parts }): WaiverExplanation => {
      const [what, why] = [waiveSentence(waive, regulation.source), judgedText(parts)]
      const sentences = [
        say(`依据“${clause.ref}”：${what.zh}`, `By ${clause.ref}: ${what.en}`),
        say(`现有情况：${why.zh}。`, `As it stands, ${why.en}.`),
      ]
      return {
        clause: clauseCited(regulations, citation),
        lifts: waive.what,
        parts,
        sets: Object.entries(waive.sets ?? {}).map(([path, value]) => telling(path, value)),
        facts: factsOf(parts),
        events: [citeNext(event, before), ...eventsOf(parts)],
        sentences,
        text: together(sentences),
      }
    })
  })
}
