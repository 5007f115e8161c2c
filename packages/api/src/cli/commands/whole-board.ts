import type * as TE from 'fp-ts/lib/TaskEither.js'
import type { AnswerError } from '../../answers/error.js'
import type { Answers, Board, BoardQuery, ClockAnswer } from '../../answers/types/index.js'

const PAGE = 1000

/** As many clocks as were asked for, page after page; the counts are those of the first page. */
export const wholeBoard =
  (answers: Answers, query: BoardQuery, limit: number): TE.TaskEither<AnswerError, Board> =>
  async () => {
    const clocks: ClockAnswer[] = []
    let cursor: string | undefined
    for (;;) {
      const wanted = Math.min(PAGE, limit - clocks.length)
      const page = await answers.board({ ...query, limit: wanted, ...(cursor === undefined ? {} : { cursor }) })()
      if (page._tag === 'Left') return page
      clocks.push(...page.right.clocks)
      if (page.right.next === null || clocks.length >= limit) return { _tag: 'Right', right: { ...page.right, clocks } }
      cursor = page.right.next
    }
  }
