import { assessmentAnswer } from './assessment.js'
import { boardAnswer } from './board.js'
import { calendarDayAnswer } from './calendar-day.js'
import { complaintAnswer } from './complaint.js'
import type { AnswerContext } from './context.js'
import { explainAnswer } from './explain.js'
import { registerAnswer } from './register.js'
import { summarise } from './regulations.js'
import { trailAnswer } from './trail.js'
import type { Answers } from './types/index.js'
import { whatIfAnswer } from './what-if.js'

/** Every answer of one deployment. HTTP and the command line give the same values. */
export const answersOf = (context: AnswerContext): Answers => ({
  board: boardAnswer(context),
  explain: explainAnswer(context),
  trail: trailAnswer(context),
  assessment: assessmentAnswer(context),
  complaint: complaintAnswer(context),
  register: registerAnswer(context),
  whatIf: whatIfAnswer(context),
  regulations: context.rules.current.map(({ source }) => summarise(context.rules, source)),
  calendarDay: calendarDayAnswer(context),
})
