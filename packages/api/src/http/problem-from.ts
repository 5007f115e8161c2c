import type { Problem as InputProblem, Rejection, StoreError } from '@redress/domain'
import type { ProjectionError } from '@redress/projections'
import type { AnswerError } from '../answers/error.js'
import { invalid, type ProblemOf, problemOf } from './problem.js'

/** Input that does not decode: every problem with its path. */
export const fromInput = (problems: ReadonlyArray<InputProblem>): ProblemOf =>
  problemOf(
    'invalid-input',
    {
      zh: `输入有 ${problems.length} 处不合规格，见 problems；请逐项修改后重发。`,
      en: `${problems.length} things in the input do not fit the schema, see problems; correct each and send it again.`,
    },
    { problems },
  )

/** A command that was understood and not accepted. */
export const fromRejection = (rejection: Rejection): ProblemOf => {
  const detail = { zh: rejection.zh, en: rejection.en }
  switch (rejection._tag) {
    case 'InvalidCommand':
      return problemOf('invalid-input', detail, { problems: rejection.problems })
    case 'NotReceived':
      return problemOf('unknown-complaint', detail)
    case 'AlreadyReceived':
      return problemOf('already-received', detail)
    case 'UnknownRegulation':
      return problemOf('invalid-input', detail, {
        problems: [{ path: 'data.regulations', expected: rejection.known.join(' | '), found: 'an unknown regulation' }],
      })
    case 'CommandIdReused':
      return problemOf('command-id-reused', detail)
    case 'NotAlone':
    case 'Impossible':
      return problemOf('impossible', detail)
    case 'Refused':
      return problemOf('refused', detail, { refusals: rejection.refusals })
  }
}

/** A log that would not take it. With If-Match, another revision is the caller's precondition that failed. */
export const fromStore = (error: StoreError, ifMatch: boolean): ProblemOf => {
  const detail = { zh: error.zh, en: error.en }
  switch (error._tag) {
    case 'WrongExpectedRevision':
      return problemOf(
        ifMatch ? 'precondition-failed' : 'wrong-revision',
        detail,
        error.actual === 'none' ? {} : { revision: error.actual },
      )
    case 'DuplicateWithOtherContent':
      return problemOf('command-id-reused', detail)
    case 'InvalidEvent':
      return problemOf('invalid-input', detail)
    case 'TooLarge':
      return problemOf('too-large', detail)
    case 'Corrupt':
      return problemOf('internal', detail)
    case 'Unsealable':
      return problemOf(error.why === 'erased' || error.why === 'restricted' ? 'impossible' : 'unavailable', detail)
    case 'Unopenable':
      return problemOf(error.why === 'keys-unavailable' ? 'unavailable' : 'internal', detail)
    default:
      return problemOf('unavailable', detail)
  }
}

/** What of the read models' errors is the question's doing; everything else is that they are not there now. */
const asked: { readonly [tag in ProjectionError['_tag']]?: 'invalid-input' | 'forbidden' } = {
  InvalidQuery: 'invalid-input',
  OfNoUnit: 'forbidden',
}

/** A question that could not be answered. */
export const fromAnswer = (error: AnswerError): ProblemOf => {
  const detail = { zh: error.zh, en: error.en }
  switch (error._tag) {
    case 'InvalidParameter':
      return invalid(error.parameter, error.en, 'something else', detail)
    case 'UnknownComplaint':
      return problemOf('unknown-complaint', detail)
    case 'UnknownRegulation':
      return problemOf('unknown-regulation', detail)
    case 'Unreadable':
      return problemOf('internal', detail)
    case 'StoreFailed':
      return fromStore(error.error, false)
    case 'RevealFailed':
      return problemOf(error.error._tag === 'Unreadable' ? 'internal' : 'unavailable', detail)
    case 'ViewsFailed':
      return problemOf(asked[error.error._tag] ?? 'unavailable', detail)
  }
}

/** What cannot be done where the deployment was opened without its keys. */
export const withoutKeys = (zh: string, en: string): ProblemOf =>
  problemOf('unavailable', {
    zh: `本服务未带密钥打开，不能${zh}。`,
    en: `This service was opened without keys and cannot ${en}.`,
  })
