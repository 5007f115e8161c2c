import { Actor, commandNames, dataCodec, InstantString, isCommandName, possibleActs } from '@redress/domain'
import { remedy } from '../../suggest.js'
import { compileTest } from './condition.js'
import type { CommandRule } from './language.js'
import { literalsOf } from './literals.js'
import type { CommandPlan } from './plan.js'
import { type Compiling, isBag, problem, type Test } from './scope.js'
import { compileTemplate } from './template.js'
import { type RegulationWords, vocabularyOf } from './vocabulary.js'

const ALWAYS: Test = () => true

/** The fields of a rule that say what to send. */
type Rule = Pick<CommandRule, 'command' | 'when' | 'data'> & { readonly at: unknown; readonly actor: unknown }

/** Checks one rule against the files, the domain's codecs and the regulation's words. */
export const compileRule = (
  base: Compiling,
  path: string,
  rule: Rule,
  regulation: RegulationWords,
  names: { readonly at: string; readonly actor: string },
): CommandPlan | undefined => {
  if (isCommandName(rule.command) === false) {
    const tip = remedy(rule.command, commandNames)
    return problem(base, `${path}.command`, `没有这个命令；${tip.zh}`, `there is no such command; ${tip.en}`)
  }
  const command = rule.command
  const data = rule.data ?? {}
  const act = isBag(data) ? literalsOf(data['act']) : undefined
  const codec = command === 'Record' ? possibleActs(act) : dataCodec(command)
  const sources = new Map<string, ReadonlyArray<string>>()
  const compiling: Compiling = { ...base, sources, ...vocabularyOf(regulation, command) }
  const envelope: Compiling = { ...base, sources }
  if (command === 'Receive' && isBag(data) && data['regulations'] !== undefined)
    problem(
      base,
      `${path}.data.regulations`,
      '适用的制度由导入命令决定，请删去此键',
      'the regulation is chosen by the import; leave this key out',
    )
  return {
    command,
    when: rule.when === undefined ? ALWAYS : compileTest(envelope, `${path}.when`, rule.when),
    at: compileTemplate(envelope, { path: names.at, target: 'at', codec: InstantString, sealed: false }, rule.at),
    actor: compileTemplate(envelope, { path: names.actor, target: 'actor', codec: Actor, sealed: false }, rule.actor),
    data: compileTemplate(compiling, { path: `${path}.data`, target: '', codec, sealed: false }, data),
    sources,
  }
}
