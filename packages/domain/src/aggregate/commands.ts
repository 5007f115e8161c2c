import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { type Problem, problems } from '../codec/problem.js'
import { shape } from '../codec/shape.js'
import type { Intent } from './happening.js'

type Codecs = { readonly [key: string]: t.Mixed }
/** Codec of an envelope, which is open to be added to. */
export type Head = t.Mixed & { readonly required: Codecs; readonly optional: Codecs }

/** The commands of an aggregate by name: how their envelope and their data read. */
export interface Commands<C extends Intent> {
  readonly names: ReadonlyArray<C['command']>
  readonly has: (name: string) => name is C['command']
  /** Codec of the envelope, without `command` and `data`. */
  readonly head: t.Mixed
  readonly dataCodec: (name: C['command']) => t.Mixed
  /** What is wrong with the form of a command that was not read from outside; cheap where nothing is. */
  readonly check: (command: C) => ReadonlyArray<Problem>
  /** Reads a command from outside: every problem is named with its path, unknown keys are refused. */
  readonly decode: (input: unknown) => E.Either<ReadonlyArray<Problem>, C>
}

const noCommand = (input: unknown): ReadonlyArray<Problem> => [
  { path: '', expected: 'a command', found: Array.isArray(input) ? 'array' : input === null ? 'null' : typeof input },
]

const within = (place: string, errors: t.Errors): ReadonlyArray<Problem> =>
  problems(errors).map((problem) => ({ ...problem, path: problem.path === '' ? place : `${place}.${problem.path}` }))

/** The commands of an aggregate from the codec of their envelope and that of the data of each. */
export const commandsOf = <C extends Intent>(
  head: Head,
  data: { readonly [N in C['command']]: t.Mixed },
): Commands<C> => {
  const whole = shape(head.name, head.required, {
    ...head.optional,
    command: t.unknown,
    data: t.unknown,
    supplied: t.unknown,
  })
  const names = Object.keys(data) as ReadonlyArray<C['command']>
  const has = (name: string): name is C['command'] => Object.hasOwn(data, name)
  const decode = (input: unknown): E.Either<ReadonlyArray<Problem>, C> => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return E.left(noCommand(input))
    const { command, data: said, ...rest } = input as { readonly command?: unknown; readonly data?: unknown }
    if (typeof command !== 'string' || !has(command)) {
      const found = command === undefined ? 'nothing' : typeof command
      return E.left([{ path: 'command', expected: names.join(' | '), found }])
    }
    const headed = head.decode(rest)
    const carried = data[command].decode(said)
    if (E.isRight(headed) && E.isRight(carried))
      return E.right({ ...headed.right, command, data: carried.right } as unknown as C)
    return E.left([
      ...(E.isLeft(headed) ? problems(headed.left) : []),
      ...(E.isLeft(carried) ? within('data', carried.left) : []),
    ])
  }
  return {
    names,
    has,
    head,
    dataCodec: (name) => data[name],
    decode,
    check: (given) => {
      // Every command passes here: nothing is copied where nothing is wrong.
      if (has(given.command) && whole.is(given) && data[given.command].is(given.data)) return []
      // What the outside answered is not said by whoever sends the command, so its form is not that of a command.
      const { supplied: _, ...said } = given
      const decoded = decode(said)
      return E.isLeft(decoded) ? decoded.left : []
    },
  }
}
