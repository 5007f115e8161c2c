import { commandNames, Id, plain, shape } from '@redress/domain'
import * as t from 'io-ts'

const named = (why: string): t.Type<string> => plain(why, t.string)

const methods = t.keyof({
  GET: null,
  HEAD: null,
  POST: null,
  PUT: null,
  PATCH: null,
  DELETE: null,
  OPTIONS: null,
  other: null,
})

/** What a command can come to. */
export const outcomes = ['accepted', 'repeated', 'Rejected', 'Stale', 'Store', 'Unanswered', 'Undecodable'] as const
export type Outcome = (typeof outcomes)[number]

const OutcomeCodec = t.keyof(Object.fromEntries(outcomes.map((name) => [name, null])) as { [O in Outcome]: null })
const CommandCodec = t.keyof(Object.fromEntries(commandNames.map((name) => [name, null])))

/**
 * Everything that the log of the service can say. No address, no parameter, no body, no header and no message of an error stands in
 * it: those carry ids and words of people. A route stands as it is documented, with `:id`.
 */
export const lines = {
  listening: shape(
    'Listening',
    { port: t.number, signIn: t.boolean, version: named('version of the release'), node: named('version of Node') },
    {},
  ),
  stopping: shape('Stopping', {}, {}),
  stopped: shape('Stopped', {}, {}),
  request: shape(
    'Request',
    { request: Id, method: methods, route: named('a route as it is documented'), status: t.number, ms: t.number },
    {},
  ),
  command: shape('Command', { command: CommandCodec, outcome: OutcomeCodec, ms: t.number }, { request: Id }),
  failure: shape(
    'Failure',
    { error: named('class of an error'), frames: plain('places in the program', t.readonlyArray(t.string)) },
    { request: Id, code: named('code of the system') },
  ),
} as const

export type LineName = keyof typeof lines
export type Line<N extends LineName> = t.TypeOf<(typeof lines)[N]>
