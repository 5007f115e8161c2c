/** All questions in one interface: HTTP and the command line ask nothing else. */

import type { Viewer } from '@redress/domain/reveal'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { AnswerError } from '../error.js'
import type { AsOf } from './as-of.js'
import type { Assessment, AssessmentQuery } from './assessment.js'
import type { Board, BoardQuery } from './board.js'
import type { CalendarDayAnswer } from './calendar-day.js'
import type { ComplaintAnswer } from './complaint.js'
import type { Explained } from './explain.js'
import type { RegisterPage, RegisterQuery } from './register.js'
import type { RegulationSummary } from './regulation.js'
import type { Trail, TrailQuery } from './trail.js'
import type { WhatIf, WhatIfQuery } from './what-if.js'

type Answer<A> = TaskEither<AnswerError, A>

/** Every question that HTTP and the command line ask, answered in the same JSON-able values. */
export interface Answers {
  readonly board: (query?: BoardQuery) => Answer<Board>
  readonly explain: (complaint: string, asOf?: AsOf) => Answer<Explained>
  readonly trail: (complaint: string, query?: TrailQuery) => Answer<Trail>
  readonly assessment: (query: AssessmentQuery) => Answer<Assessment>
  /** As somebody may see it; whoever sits at the machine unless given. `reason`: why, in a word without names. */
  readonly complaint: (complaint: string, viewer?: Viewer, reason?: string) => Answer<ComplaintAnswer>
  readonly register: (query?: RegisterQuery) => Answer<RegisterPage>
  /** `heard` is told how many complaints were looked at so far. */
  readonly whatIf: (query: WhatIfQuery, heard?: (looked: number) => void) => Answer<WhatIf>
  readonly regulations: ReadonlyArray<RegulationSummary>
  readonly calendarDay: (day: string) => Answer<CalendarDayAnswer>
}
