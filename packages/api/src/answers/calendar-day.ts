import { parseDay } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { AnswerContext } from './context.js'
import { invalidParameter } from './error.js'
import type { Answers } from './types/index.js'

/** What sort of day it is, and which notice says so. */
export const calendarDayAnswer =
  ({ calendar }: AnswerContext): Answers['calendarDay'] =>
  (text) =>
    pipe(
      parseDay(text),
      E.chainW((day) => calendar.day(day)),
      E.bimap(
        (error) => invalidParameter('day', error.zh, error.en),
        (info) => ({
          day: info.day,
          work: info.work,
          kind: info.kind,
          name: info.name ?? null,
          notice: info.notice ?? null,
          certain: info.certain,
        }),
      ),
      TE.fromEither,
    )
