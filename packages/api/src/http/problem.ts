import type { Bilingual, Problem as InputProblem, Refusal } from '@redress/domain'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type ProblemTag, problemKinds } from './problem-kinds.js'

/** Members beside those of RFC 9457. */
export interface Extensions {
  /** What is wrong with the input, path by path. */
  readonly problems?: ReadonlyArray<InputProblem>
  /** The clauses that refuse, each with its reason and remedy. */
  readonly refusals?: ReadonlyArray<Refusal>
  /** Revision at which the complaint stands. */
  readonly revision?: number
}

/** A problem before it is written: which kind, and what to tell about this occurrence. */
export interface ProblemOf extends Extensions {
  readonly tag: ProblemTag
  readonly detail: Bilingual
}

/** A problem details object (RFC 9457). `detail` is in the language asked for, both stand beside it. */
export interface ProblemDetails extends Extensions, Bilingual {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
}

export const problemOf = (tag: ProblemTag, detail: Bilingual, extensions: Extensions = {}): ProblemOf => ({
  tag,
  detail,
  ...extensions,
})

/** Something wrong with one parameter or header. */
export const invalid = (path: string, expected: string, found: string, detail?: Bilingual): ProblemOf =>
  problemOf(
    'invalid-input',
    detail ?? {
      zh: `${path} 不合规格（应为：${expected}）；请按 /openapi.json 修改后重发。`,
      en: `${path} does not fit its schema (expected ${expected}); correct it by /openapi.json and send it again.`,
    },
    { problems: [{ path, expected, found }] },
  )

/** Chinese first; English for who asks for it. */
export const languageOf = (accepted: string | undefined): keyof Bilingual =>
  /^\s*en\b/i.test(accepted ?? '') ? 'en' : 'zh'

/** The details object of a problem, in a language. */
export const detailsOf = (problem: ProblemOf, as: keyof Bilingual): ProblemDetails => {
  const { tag, detail, ...extensions } = problem
  const kind = problemKinds[tag]
  return {
    type: `/problems/${tag}`,
    title: kind.title[as],
    status: kind.status,
    detail: detail[as],
    zh: detail.zh,
    en: detail.en,
    ...extensions,
  }
}

/** Answers with a problem. */
export const sendProblem = (request: FastifyRequest, reply: FastifyReply, problem: ProblemOf): FastifyReply => {
  const as = languageOf(request.headers['accept-language'])
  return reply
    .code(problemKinds[problem.tag].status)
    .header('content-language', as)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(detailsOf(problem, as)))
}
