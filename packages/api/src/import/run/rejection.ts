import type { Rejection } from '@redress/domain'
import type { Fault } from '../table/table.js'
import type { Made } from './commands.js'

/** Paths of the command's data that a rejection is about, as the mapping knows them. */
const pathsOf = (rejection: Rejection): ReadonlyArray<string> => {
  if (rejection._tag === 'InvalidCommand') return rejection.problems.map(({ path }) => path.replace(/^data\./, ''))
  if (rejection._tag === 'Refused')
    return rejection.refusals.flatMap(({ facts }) => facts.map(({ path }) => path.replace(/^(?:cmd|case)\./, '')))
  return []
}

/** A refusal by the rules as a fault of the row: the command, the sentence, and the columns that feed what it names. */
export const refused = (made: Made, rejection: Rejection): Fault => {
  const columns = new Set(pathsOf(rejection).flatMap((path) => made.plan.sources.get(path) ?? []))
  return {
    column: [...columns].join('、'),
    zh: `${made.command.command} 未被接受：${rejection.zh}`,
    en: `${made.command.command} was not accepted: ${rejection.en}`,
  }
}
