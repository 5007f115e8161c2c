import * as t from 'io-ts'
import { eventData } from '../../aggregate/marks.js'
import { shape } from '../../codec/shape.js'
import { oneOf } from '../../codec/words.js'
import { type ActName, type ActTerm, acts, actsOf } from '../act.js'

const isTerm = (name: string): name is ActName => Object.hasOwn(acts, name)

const either = (codecs: ReadonlyArray<t.Mixed>): t.Mixed => {
  const [first, second, ...more] = [...new Set(codecs)]
  if (first === undefined) return t.unknown
  return second === undefined ? first : t.union([first, second, ...more])
}

/**
 * The data of a `Record` whose act is one of some, not known which: the act, and details that any of them may carry. Looser than
 * the codec that reads a command, for whoever writes templates of commands. Without acts that there are, of all on complaints.
 */
export const possibleActs = (names: ReadonlyArray<string> = []): t.Mixed => {
  const all = actsOf('complaint')
  const named = names.filter(isTerm)
  const meant: ReadonlyArray<ActTerm> = (named.length === 0 ? all : named).map((name) => acts[name])
  const details = [...new Set(meant.flatMap((term) => term.details))]
  const codecs = details.map(
    (detail) => [detail, either(meant.flatMap(({ codec }) => codec.optional[detail] ?? []))] as const,
  )
  return eventData('Record', { act: oneOf('Act', all) }, { details: shape('Details', {}, Object.fromEntries(codecs)) })
}
