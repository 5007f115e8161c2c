import type { CommandKind, EventKind } from '../language/words.js'
import { isEvent } from './resolve.js'
import { commandWords, eventOf, isCommand, splitCommand } from './vocabulary/commands.js'
import { unknown, type Walk } from './walk.js'

export const command = (walk: Walk, word: CommandKind): void => {
  const [name, variant] = splitCommand(word)
  const kind = eventOf(word)
  const right = isCommand(name) && (variant === undefined || (kind !== undefined && isEvent(walk.words, kind)))
  if (!right) unknown(walk, { zh: '命令', en: 'command' }, word, commandWords([...walk.words.dimensions.keys()]))
}

/** The events that commands yield, where all are known; of any kind where one is not. */
export const yielded = (commands: ReadonlyArray<CommandKind>): ReadonlyArray<EventKind> => {
  const kinds = commands.map(eventOf)
  return kinds.includes(undefined) || kinds.includes('ActRecorded') ? [] : kinds.flatMap((kind) => kind ?? [])
}
