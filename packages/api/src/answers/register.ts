import { type Day, type EpochMs, endOfDay, type Instant, parseDay, SHANGHAI, startOfDay } from '@redress/holidays'
import type { RegisterRow as Row } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { given } from '../given.js'
import type { AnswerContext } from './context.js'
import { cursorOf, readCursor } from './cursor.js'
import { invalidParameter, viewsFailed } from './error.js'
import type { Answers, RegisterRow } from './types/index.js'

/** A line of the register as every answer gives it. */
export const line = (row: Row): RegisterRow => ({
  complaint: row.complaint,
  number: row.number,
  status: row.status,
  kind: row.kind,
  channel: row.channel,
  receivedAt: row.received_at as Instant | null,
  unit: row.unit,
  handler: row.handler,
  regulations: JSON.parse(row.regulations) as ReadonlyArray<string>,
  revision: row.revision,
})

const edge = (parameter: string, text: string | undefined, of: (day: Day, zone: typeof SHANGHAI) => EpochMs) => {
  if (text === undefined) return E.right(undefined)
  const day = parseDay(text)
  return E.isRight(day)
    ? E.right(of(day.right, SHANGHAI))
    : E.left(invalidParameter(parameter, '请写成 2026-01-31。', 'write 2026-01-31.'))
}

/** The register, newest first. */
export const registerAnswer =
  ({ views }: AnswerContext): Answers['register'] =>
  ({ limit = 100, cursor, from, to, ...query } = {}) =>
    pipe(
      E.Do,
      E.bind('from', () => edge('from', from, startOfDay)),
      E.bind('last', () => edge('to', to, endOfDay)),
      TE.fromEither,
      TE.chain(({ from: first, last }) =>
        pipe(
          views.register.list({
            ...query,
            limit,
            ...given({
              from: first,
              to: last === undefined ? undefined : ((last + 1) as EpochMs),
              after: cursor === undefined ? undefined : readCursor(cursor),
            }),
          }),
          TE.bimap(viewsFailed, ({ rows, next }) => ({
            complaints: rows.map(line),
            next: next === undefined ? null : cursorOf(next),
          })),
        ),
      ),
    )
