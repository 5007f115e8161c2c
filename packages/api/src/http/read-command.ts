import { type CommandName, type ComplaintCommand, decodeCommand } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { beyondNumbers } from './finite.js'
import { invalid, type ProblemOf } from './problem.js'
import { fromInput } from './problem-from.js'
import type { Ask } from './route.js'

type Body = { readonly [key: string]: unknown }

const isBody = (body: unknown): body is Body => typeof body === 'object' && body !== null && !Array.isArray(body)

const objectBody = (body: unknown): E.Either<ProblemOf, Body> => {
  if (!isBody(body)) return E.left(fromInput([{ path: '', expected: 'an object', found: found(body) }]))
  // The address names the command: a body that names another would be obeyed by neither.
  if (Object.hasOwn(body, 'command'))
    return E.left(fromInput([{ path: 'command', expected: 'unknown key', found: found(body['command']) }]))
  const path = beyondNumbers(body)
  return path === undefined
    ? E.right(body)
    : E.left(fromInput([{ path, expected: 'a finite number', found: 'number' }]))
}

const found = (value: unknown): string =>
  value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

/** Something that can stand in two places: once is enough, twice must agree. */
const agreed = (
  key: string,
  elsewhere: string | undefined,
  body: Body,
  where: string,
): E.Either<ProblemOf, unknown> => {
  const here = body[key]
  if (elsewhere === undefined) return E.right(here)
  return here === undefined || here === elsewhere
    ? E.right(elsewhere)
    : E.left(invalid(key, `the same as ${where}`, 'something else'))
}

const unquoted = (key: string | undefined): string | undefined => key?.replace(/^"(.*)"$/, '$1')

/** The command in a request: its name from the address, its id from `Idempotency-Key` or the body. */
export const readCommand =
  (name: CommandName) =>
  (ask: Ask): E.Either<ProblemOf, ComplaintCommand> =>
    pipe(
      E.Do,
      E.bind('body', () => objectBody(ask.body)),
      E.bind('id', ({ body }) => agreed('id', unquoted(ask.header['idempotency-key']), body, 'Idempotency-Key')),
      E.bind('complaint', ({ body }) => agreed('complaint', ask.path['id'], body, 'the id in the address')),
      E.chain(({ body, id, complaint }) =>
        pipe(decodeCommand({ ...body, id, complaint, command: name }), E.mapLeft(fromInput)),
      ),
    )
