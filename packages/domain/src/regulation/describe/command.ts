import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import type { CommandKind } from '../language/words.js'
import { typeYielded } from '../vocabulary.js'
import { eventName } from './event.js'

/** A command in words, by the event that it brings about: `Reply:final` is 终局答复, final reply. */
export const commandName = (command: CommandKind, regulation: Regulation): Bilingual => {
  const [name = '', ...variant] = command.split(':')
  return eventName([name === 'Record' ? 'act' : (typeYielded(name) ?? name), ...variant].join(':'), regulation)
}
