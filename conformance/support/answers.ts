import { openRedress, type Redress } from '@redress/api'
import type { Either } from '@redress/holidays'

/** What this suite reads of the product's answers: its own list, so that a renamed field is a finding. */
export interface Clock {
  readonly complaint: string
  readonly clause: string
  readonly ref: string
  readonly state: string
  readonly dueDay: string | null
  readonly dueAt: string | null
  readonly workdaysLate: number | null
  readonly provisional: boolean
  readonly unit: string | null
  readonly notices: ReadonlyArray<string>
}

export interface ExplainedClock extends Clock {
  readonly days: ReadonlyArray<{
    readonly day: string
    readonly counted: boolean
    readonly ordinal?: number
    readonly why: string
    readonly notice?: string
  }>
}

export interface Explained {
  readonly complaint: string
  readonly clocks: ReadonlyArray<ExplainedClock>
}

export interface Board {
  readonly counts: { readonly [state: string]: number }
  readonly clocks: ReadonlyArray<Clock>
  readonly next: string | null
}

export interface Trail {
  readonly complaint: string
  readonly entries: ReadonlyArray<{
    readonly type: string
    readonly variant: string | null
    readonly occurredAt: string
    readonly clocks: ReadonlyArray<{ readonly effect: string; readonly clock: string; readonly ref: string }>
  }>
}

export interface ImportReport {
  readonly rows: number
  readonly complaints: number
  readonly accepted: number
  readonly already: number
  readonly rejected: number
  readonly events: { readonly [type: string]: number }
  readonly activities?: {
    readonly rows: number
    readonly mapped: number
    readonly unmapped: number
    readonly rejected: number
  }
  readonly unmapped: { readonly [activity: string]: number }
}

/** An event as it stands in the log, with the command that led to it. */
export interface Logged {
  readonly complaint: string
  readonly type: string
  readonly time: string
  readonly command: string
}

export interface Assessment {
  readonly rows: ReadonlyArray<{
    readonly who: string | null
    readonly received: number
    readonly answered: number
    readonly workdaysToAnswer: { readonly sum: number; readonly count: number }
    readonly must: { readonly met: number; readonly breached: number }
    readonly onTime: { readonly numerator: number; readonly denominator: number }
  }>
}

/** Opens the answers to read, as an embedder does, and closes them again. */
export const withAnswers = async <A>(data: string, use: (opened: Redress) => Promise<A>): Promise<A> => {
  const opened = await openRedress({ data, readonly: true })()
  if (opened._tag === 'Left') throw new Error(opened.left.en)
  try {
    return await use(opened.right)
  } finally {
    await opened.right.close()
  }
}

/** The answer, or the failure of a test. */
export const answered = async <A>(answer: () => Promise<Either<{ readonly en: string }, A>>): Promise<A> => {
  const result = await answer()
  if (result._tag === 'Left') throw new Error(result.left.en)
  return result.right
}

/** The board with every clock of every complaint, page after page. */
export const wholeBoard = (data: string, asOf: string): Promise<Board> =>
  withAnswers(data, async ({ answers }) => {
    const clocks: Clock[] = []
    let cursor: string | null = null
    for (;;) {
      const page: Board = await answered(
        answers.board({ asOf, all: true, limit: 700, ...(cursor === null ? {} : { cursor }) }),
      )
      clocks.push(...page.clocks)
      cursor = page.next
      if (cursor === null) return { ...page, clocks }
    }
  })

/** The whole log, in its order. */
export const loggedEvents = (data: string): Promise<ReadonlyArray<Logged>> =>
  withAnswers(data, async ({ store }) => {
    const events: Logged[] = []
    for await (const batch of store.readAll(undefined)) {
      if (batch._tag === 'Left') throw new Error(batch.left.en)
      for (const { subject, type, time, data: stored } of batch.right)
        events.push({ complaint: subject, type, time, command: (stored as { readonly command: string }).command })
    }
    return events
  })
