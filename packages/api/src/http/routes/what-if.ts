import { jsonSchema, stopsLoading } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../given.js'
import { examineRegulation } from '../../open/regulation-file.js'
import { answered } from '../answered.js'
import { WhatIfBody, WhatIfCodec } from '../codecs/rules.js'
import { fromInput } from '../problem-from.js'
import { readBody } from '../read-body.js'
import type { Route } from '../route.js'
import { wholeOnly } from '../whole-only.js'

/** Complaints replayed in one answer at most: somebody waits. */
const MOST = 1_000
/** Things wrong with a regulation that one answer tells at most. */
const TOLD = 100

/** What complaints would be under a regulation that is sent along. */
export const whatIf: Route = {
  method: 'POST',
  path: '/what-if',
  operationId: 'whatIf',
  permission: 'rules.try',
  summary: { zh: '推演：投诉若适用另一部制度会怎样', en: 'What complaints would be under other rules' },
  tag: 'reference',
  parameters: [],
  body: {
    name: 'WhatIfQuestion',
    schema: jsonSchema(WhatIfBody),
    example: {
      text: 'id: ours\nversion: "2"\n',
      replacing: 'government-service-centre',
      asOf: '2026-06-30',
      period: '2026-Q2',
    },
  },
  answers: {
    status: 200,
    meaning: `Changes in at most ${MOST} complaints, the newest unless named; \`next\`, given as \`cursor\`, goes on with the others. Nothing is written`,
    codec: WhatIfCodec,
  },
  problems: [],
  answer: wholeOnly(async ({ answers }, ask) => {
    const body = readBody(WhatIfBody)(ask.body)
    if (E.isLeft(body)) return body
    const { text, ...query } = body.right
    const named = query.complaints?.length ?? 0
    if (named > MOST)
      return E.left(fromInput([{ path: 'complaints', expected: `at most ${MOST} ids`, found: `${named} ids` }]))
    const { compiled: under, found } = examineRegulation(text, 'text')
    if (under === undefined) {
      const stops = found.filter(stopsLoading).slice(0, TOLD)
      return E.left(fromInput(stops.map(({ line, en }) => ({ path: `text:${line}`, expected: en, found: 'string' }))))
    }
    return answered(answers.whatIf({ ...given(query), under, limit: MOST }))
  }),
}
