import type { Happening } from '../aggregate/happening.js'
import { kindOf } from '../aggregate/happening.js'
import type { Actor } from '../complaint/party.js'
import type { Bilingual } from '../complaint/rejection.js'
import { commandName } from '../regulation/describe/command.js'
import { eventName } from '../regulation/describe/event.js'
import { bare, join, roleName, say } from '../regulation/describe/phrase.js'
import type { Regulation } from '../regulation/language/regulation.js'
import type { ExampleDeed, RegulationExamples } from './language.js'
import { variantOf } from './tell.js'

/** Who does it, by their roles in the words of the regulation. */
export const whoSays = ({ by }: ExampleDeed, { cast }: RegulationExamples, regulation: Regulation): Bilingual => {
  const person: Actor | undefined = Object.hasOwn(cast, by) ? cast[by] : undefined
  const roles = person?.roles ?? [by]
  return roles.length === 0
    ? bare(by)
    : join(
        roles.map((role) => roleName(regulation, role)),
        '、',
        ', ',
      )
}

const about = (on: string | undefined): Bilingual =>
  on === undefined || on === 'c-1' ? bare('') : say(`（${on}）`, ` (${on})`)

/** What is done, in the words of the field. */
export const whatSays = ({ do: command, on }: ExampleDeed, regulation: Regulation): Bilingual => {
  const name = commandName(command, regulation)
  const where = about(on)
  return say(`${name.zh}${where.zh}`, `${name.en}${where.en}`)
}

/** What happened, in the words of the field. */
export const eventSays = (event: Happening, regulation: Regulation): Bilingual => {
  const kind = kindOf(event)
  const variant = variantOf(event)
  return eventName(variant === undefined ? kind : `${kind}:${variant}`, regulation)
}
