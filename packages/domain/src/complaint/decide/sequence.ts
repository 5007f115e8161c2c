import type { CompiledRegulation } from '../../regulation/compile.js'
import { dataOf } from '../event.js'
import type { Refusal } from '../rejection.js'
import type { Deciding } from './deciding.js'

/** The number reserved for the case, where the outside has told one, under `sequence.<mechanism>`. */
const reserved = ({ supplied }: Deciding, id: string): unknown => supplied?.facts?.[`sequence.${id}`]

const numberIn = ({ command }: Deciding): unknown => {
  const data = dataOf(command)
  return data['number'] ?? (data['details'] as { readonly number?: unknown } | undefined)?.number
}

/** A serial number must be the one reserved for the case, or at least have the form of the clause. */
export const sequenceVerdicts = (
  regulations: ReadonlyArray<CompiledRegulation>,
  context: Deciding,
): ReadonlyArray<Refusal> =>
  regulations.flatMap(({ sequences }) =>
    sequences.flatMap((sequence) => {
      const { regulation, version, clause, ref, summary, source } = sequence
      if (!sequence.on.some(({ matches }) => matches(context.command))) return []
      const number = numberIn(context)
      const meant = reserved(context, sequence.id)
      const right = meant === undefined ? typeof number === 'string' && sequence.fits(number) : number === meant
      if (right) return []
      return [
        {
          regulation,
          version,
          clause,
          ref,
          mechanism: 'sequence' as const,
          facts: [{ path: 'cmd.number', value: number === undefined ? undefined : '(set)' }],
          because: summary,
          remedy: {
            zh: `编号须为该条款格式 ${source.format} 的下一号。`,
            en: `The number must be the next of the form ${source.format}.`,
          },
        },
      ]
    }),
  )
