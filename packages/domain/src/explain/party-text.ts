import type { Recipient } from '../complaint/party.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { Complaint } from '../complaint/state.js'
import { bare, lookup, nameOf, say } from '../regulation/describe/phrase.js'
import type { Regulation } from '../regulation/language/regulation.js'

const somebody = say('一名指定人员', 'a person named in the data')

const unitsOf = ({ unit, intakeUnit, respondent, assignments }: Complaint): ReadonlySet<string | undefined> =>
  new Set([unit, intakeUnit, respondent?.unit, ...Object.values(assignments).map((to) => to.unit)])

const wrapped: { readonly [manner: string]: (of: Bilingual) => Bilingual } = {
  superior: (of) => say(`${of.zh}的上级`, `superior of ${of.en}`),
  head: (of) => say(`${of.zh}的负责人`, `head of ${of.en}`),
  'unit-of': (of) => say(`${of.zh}所在单位`, `unit of ${of.en}`),
  roster: (of) => say(`值班表“${of.zh}”上的人`, `whoever is on the roster "${of.en}"`),
  external: (of) => of,
}

/**
 * A party that evidence names by a word: a role of the regulation, a unit of the case, or a person, of whom only that is told
 * that there is one.
 */
export const partyText = (word: string, regulation: Regulation, complaint: Complaint): Bilingual => {
  const cut = word.indexOf(':')
  const around = cut < 0 ? undefined : lookup(wrapped, word.slice(0, cut))
  if (around !== undefined) return around(partyText(word.slice(cut + 1), regulation, complaint))
  const role = nameOf(regulation.roles, word)
  if (role !== undefined) return role
  return unitsOf(complaint).has(word) ? bare(word) : somebody
}

/** To whom an event went: unit and roles are told, a person is not. */
export const recipientText = ({ unit, person, roles }: Recipient, regulation: Regulation): Bilingual => {
  const named = [
    ...(unit === undefined ? [] : [bare(unit)]),
    ...(roles ?? []).map((role) => nameOf(regulation.roles, role) ?? bare(role)),
  ]
  const all = named.length === 0 && person !== undefined ? [somebody] : named
  return say(all.map(({ zh }) => zh).join('、'), all.map(({ en }) => en).join(', '))
}
