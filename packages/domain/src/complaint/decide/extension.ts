import type { CompiledRegulation } from '../../regulation/compile.js'
import type { ComplaintCommand } from '../command.js'
import type { Refusal } from '../rejection.js'

const refuse = (regulation: CompiledRegulation, clause: string, mechanism: 'extension' | 'suspension'): Refusal => {
  const found = regulation.source.clauses.find(({ id }) => id === clause)
  const extending = mechanism === 'extension'
  return {
    regulation: regulation.id,
    version: regulation.version,
    clause,
    ref: found?.ref ?? clause,
    mechanism,
    facts: [{ path: 'cmd.clocks', value: clause }],
    because: found?.summary ?? { zh: '没有该条款', en: 'There is no such clause' },
    remedy: extending
      ? {
          zh: '制度未规定该时限可以延长，请在原时限内办结。',
          en: 'The regulation allows no extension of this limit; finish within it.',
        }
      : {
          zh: '制度未规定该时限可以中止，请继续计时。',
          en: 'The regulation allows no suspension of this limit; it runs on.',
        },
  }
}

/** A limit may be extended or suspended only where its clause says so, and no clause that compiles says so yet. */
export const movingVerdicts = (
  regulations: ReadonlyArray<CompiledRegulation>,
  command: ComplaintCommand,
): ReadonlyArray<Refusal> => {
  if (command.command !== 'Extend' && command.command !== 'Suspend') return []
  const mechanism = command.command === 'Extend' ? 'extension' : 'suspension'
  return command.data.clocks.flatMap((clause) => regulations.map((regulation) => refuse(regulation, clause, mechanism)))
}
