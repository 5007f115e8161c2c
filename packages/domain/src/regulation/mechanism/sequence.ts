import { type CommandTest, commandKind } from '../command-kind.js'
import type { Environment } from '../environment.js'
import type { Sequence } from '../language/derivation.js'
import type { Clause } from '../language/regulation.js'
import { type Cited, cited } from './cited.js'

/** A serial number: who asks for one, and in what form. The number itself is reserved in a stream of its own. */
export interface CompiledSequence extends Cited {
  readonly id: string
  readonly on: ReadonlyArray<CommandTest>
  readonly fits: (number: string) => boolean
  readonly source: Sequence
}

const parts: { readonly [part: string]: string } = { yyyy: '\\d{4}', yy: '\\d{2}', MM: '\\d{2}', dd: '\\d{2}' }

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `{yy}{MM}{seq:2+}` as a pattern: two digits, two digits, at least two digits. */
const patternOf = (format: string): RegExp =>
  new RegExp(
    `^${format
      .split(/(\{[^}]*\})/)
      .map((piece) => {
        const seq = /^\{seq:(\d+)(\+?)\}$/.exec(piece)
        if (seq !== null) return `\\d{${seq[1]}${seq[2] === '+' ? ',' : ''}}`
        return piece.startsWith('{') ? (parts[piece.slice(1, -1)] ?? escaped(piece)) : escaped(piece)
      })
      .join('')}$`,
  )

export const compileSequence = (
  env: Environment,
  path: string,
  clause: Clause,
  at: string,
  sequence: Sequence,
): CompiledSequence => {
  const pattern = patternOf(sequence.format)
  return {
    ...cited(env, clause),
    id: `${env.regulation.id}/${clause.id}#${at}`,
    on: sequence.on.map((kind) => commandKind(env, `${path}.on`, kind)),
    fits: (number) => pattern.test(number),
    source: sequence,
  }
}
