import type { Bilingual, FactSeen } from '../complaint/rejection.js'
import { factName, operandName } from '../regulation/describe/fact.js'
import { bare, say, nameOf as wordOf } from '../regulation/describe/phrase.js'
import type { Cited } from '../regulation/mechanism/cited.js'
import { telling } from '../regulation/seen.js'
import { clauseCited } from './cite.js'
import type { Moment } from './moment.js'
import { unended } from './sentence.js'

/** What a clause did to an event. */
export type Deed = 'warned' | 'filled' | 'overridden' | 'relaxed' | 'wrote' | 'brought-about'

/** What one clause did to an event, beside what has an answer of its own. */
export interface ClauseSaid {
  readonly deed: Deed
  readonly clause: Cited
  readonly facts: ReadonlyArray<FactSeen>
  readonly text: Bilingual
}

type Citation = { readonly regulation: string; readonly clause: string }

const clauseSaid = (
  { regulations }: Moment,
  deed: Deed,
  citation: Citation,
  facts: ReadonlyArray<FactSeen>,
  text: (clause: Cited, summary: Bilingual) => Bilingual,
): ClauseSaid => {
  const clause = clauseCited(regulations, citation)
  return { deed, clause, facts, text: text(clause, unended(clause.summary)) }
}

const wordsOf = ({ regulations }: Moment, { regulation }: Citation) =>
  regulations.find(({ id }) => id === regulation)?.source

const factText = (moment: Moment, citation: Citation, { path, value }: FactSeen): Bilingual => {
  const words = wordsOf(moment, citation)
  const name = words === undefined ? bare(path) : factName(path, words)
  if (value === undefined || value === '(set)') return name
  const said = words === undefined ? bare(String(value)) : operandName(value as string, path, words)
  return say(`${name.zh}（${said.zh}）`, `${name.en} (${said.en})`)
}

const warned = (moment: Moment): ReadonlyArray<ClauseSaid> =>
  (moment.event.evidence.warnings ?? []).map((warning) =>
    clauseSaid(moment, 'warned', warning, [], ({ ref }) => {
      const said = unended(warning)
      return say(`“${ref}”提示：${said.zh}。`, `${ref} warns: ${said.en}.`)
    }),
  )

const filled = (moment: Moment): ReadonlyArray<ClauseSaid> =>
  (moment.event.evidence.filled ?? []).map((one) => {
    const fact = telling(`cmd.${one.field}`, one.value ?? '(set)')
    return clauseSaid(moment, 'filled', one, [fact], ({ ref }) => {
      const name = factText(moment, one, fact)
      const kept = one.kept === undefined ? say('', '') : say('，原词保留', ', and kept the original word')
      return say(`依据“${ref}”补填${name.zh}${kept.zh}。`, `${ref} filled in the ${name.en}${kept.en}.`)
    })
  })

const overridden = (moment: Moment): ReadonlyArray<ClauseSaid> =>
  (moment.event.evidence.overrides ?? []).map((one) => {
    const facts = Object.entries(one.sets ?? {}).map(([path, value]) => telling(path, value))
    const words = wordsOf(moment, one)
    const role = (words === undefined ? undefined : wordOf(words.roles, one.role)) ?? bare(one.role)
    const reason =
      one.reason === undefined ? say('未写明理由', 'no reason given') : say('理由已记录在案', 'the reason is on record')
    return clauseSaid(moment, 'overridden', one, facts, ({ ref }, summary) =>
      say(
        `“${ref}”（${summary.zh}）未满足，由${role.zh}放行，${reason.zh}。`,
        `${ref} (${summary.en}) was not satisfied and was passed by the ${role.en}, ${reason.en}.`,
      ),
    )
  })

const relaxed = (moment: Moment): ReadonlyArray<ClauseSaid> =>
  (moment.event.evidence.relaxed ?? []).map((one) =>
    clauseSaid(moment, 'relaxed', one, [], ({ ref }, summary) =>
      say(`依据“${ref}”（${summary.zh}）暂免前置条件。`, `By ${ref} (${summary.en}) what had to come first may wait.`),
    ),
  )

const wrote = (moment: Moment): ReadonlyArray<ClauseSaid> =>
  (moment.event.evidence.sets ?? []).map((one) => {
    const fact = telling(one.path, one.value)
    return clauseSaid(moment, 'wrote', one, [fact], ({ ref }) => {
      const name = factText(moment, one, fact)
      return say(`“${ref}”写入${name.zh}。`, `${ref} wrote the ${name.en}.`)
    })
  })

/** What an escalation brought about beside itself, or a table whose words are not loaded any more. */
const broughtAbout = (moment: Moment, explained: boolean): ReadonlyArray<ClauseSaid> => {
  const { cause } = moment.event.evidence
  if (cause === undefined || explained) return []
  return [
    clauseSaid(moment, 'brought-about', cause, [], ({ ref }, summary) =>
      say(`系统依据“${ref}”（${summary.zh}）作出。`, `The engine did this by ${ref} (${summary.en}).`),
    ),
  ]
}

/** What each clause did to an event; `explained` where the cause has an answer of its own. */
export const clausesSaid = (moment: Moment, explained: boolean): ReadonlyArray<ClauseSaid> => [
  ...filled(moment),
  ...warned(moment),
  ...overridden(moment),
  ...relaxed(moment),
  ...broughtAbout(moment, explained),
  ...wrote(moment),
]
