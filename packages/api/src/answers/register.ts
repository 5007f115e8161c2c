import type { Instant } from '@redress/holidays'
import type { RegisterRow as Row } from '@redress/projections'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { AnswerContext } from './context.js'
import { cursorOf, readCursor } from './cursor.js'
import { viewsFailed } from './error.js'
import type { Answers, RegisterRow } from './types/index.js'

const line = (row: Row): RegisterRow => ({
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

/** The register, newest first. */
export const registerAnswer =
  ({ views }: AnswerContext): Answers['register'] =>
  ({ limit = 100, cursor, units } = {}) =>
    pipe(
      views.register.list({
        limit,
        ...(units === undefined ? {} : { units }),
        ...(cursor === undefined ? {} : { after: readCursor(cursor) }),
      }),
      TE.bimap(viewsFailed, ({ rows, next }) => ({
        complaints: rows.map(line),
        next: next === undefined ? null : cursorOf(next),
      })),
    )
