import { shape } from '@redress/domain'
import * as t from 'io-ts'
import { delimiters } from '../table/delimiter.js'
import { encodings } from '../table/encoding.js'

const word = <W extends string>(name: string, words: ReadonlyArray<W>): t.Type<W> => {
  const is = (value: unknown): value is W => words.some((known) => known === value)
  return new t.Type<W>(
    name,
    is,
    (input, context) =>
      is(input) ? t.success(input) : t.failure(input, context, words.map((known) => JSON.stringify(known)).join(' | ')),
    t.identity,
  )
}

const NAME = /^[a-z0-9][a-z0-9.-]{0,39}$/
/** A register's name: it becomes part of every command id, so it never changes once something has been imported. */
const RegisterName = new t.Type<string>(
  'RegisterName',
  (value): value is string => typeof value === 'string' && NAME.test(value),
  (input, context) =>
    typeof input === 'string' && NAME.test(input)
      ? t.success(input)
      : t.failure(input, context, 'a name of up to 40 lower-case letters, digits, "." or "-"'),
  t.identity,
)

/** How a file is written. What is left out is found out; dates in ISO 8601 are always read. */
export const Source = shape(
  'Source',
  {},
  {
    encoding: word('Encoding', encodings),
    delimiter: word('Delimiter', delimiters),
    sheet: t.string,
    zone: t.string,
    dates: t.array(t.string),
  },
)
export type Source = t.TypeOf<typeof Source>

/** One command that a row of the register stands for. Templates are checked later, against the command's own codec. */
export const CommandRule = shape(
  'CommandRule',
  { command: t.string, at: t.unknown, actor: t.unknown },
  { when: t.unknown, data: t.unknown },
)
export type CommandRule = t.TypeOf<typeof CommandRule>

/** What one activity of the second file stands for; `at` and `actor` are those of the file unless given. */
export const ActivityRule = shape(
  'ActivityRule',
  { command: t.string },
  { at: t.unknown, actor: t.unknown, when: t.unknown, data: t.unknown },
)
export type ActivityRule = t.TypeOf<typeof ActivityRule>

/** A second file, one row an activity, joined to the register by the complaint's id. */
export const Activities = shape(
  'Activities',
  { file: t.string, complaint: t.unknown, activity: t.unknown, at: t.unknown, map: t.record(t.string, ActivityRule) },
  { source: Source, number: t.unknown, actor: t.unknown, unmapped: word('Unmapped', ['count', 'reject'] as const) },
)
export type Activities = t.TypeOf<typeof Activities>

/** The whole mapping file. */
export const Mapping = shape(
  'Mapping',
  { name: RegisterName, complaint: t.unknown, commands: t.array(CommandRule) },
  { title: t.string, source: Source, events: Activities },
)
export type Mapping = t.TypeOf<typeof Mapping>
