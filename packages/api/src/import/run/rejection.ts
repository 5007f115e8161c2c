import type { Bilingual, Rejection } from '@redress/domain'
import type { Plan } from '../mapping/plan.js'
import type { Fault } from '../table/table.js'
import type { Made } from './commands.js'

/** Paths of the command's data that a rejection is about, as the mapping knows them. */
const pathsOf = (rejection: Rejection): ReadonlyArray<string> => {
  if (rejection._tag === 'InvalidCommand') return rejection.problems.map(({ path }) => path.replace(/^data\./, ''))
  if (rejection._tag === 'Refused')
    return rejection.refusals.flatMap(({ facts }) => facts.map(({ path }) => path.replace(/^(?:cmd|case)\./, '')))
  return []
}

/** What the rules say, clause by clause with the remedy; else the sentence of the rejection. */
const said = (rejection: Rejection): Bilingual =>
  rejection._tag === 'Refused'
    ? {
        zh: rejection.refusals.map(({ ref, because, remedy }) => `“${ref}”${because.zh}${remedy.zh}`).join(''),
        en: rejection.refusals.map(({ ref, because, remedy }) => `${ref}: ${because.en} ${remedy.en}`).join(' '),
      }
    : rejection

/** A refusal by the rules as a fault of the row: the command, the reason, and the columns that feed what it names. */
export const refused = (plan: Plan, made: Made, rejection: Rejection): Fault => {
  const feeding = [made.plan, ...plan.commands]
  const columns = new Set(
    pathsOf(rejection).flatMap((path) => feeding.flatMap(({ sources }) => sources.get(path) ?? [])),
  )
  const { zh, en } = said(rejection)
  return {
    column: [...columns].join('、'),
    zh: `${made.command.command} 未被接受：${zh}`,
    en: `${made.command.command} was not accepted: ${en}`,
  }
}
