import { jsonSchema } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { revealFailed } from '../../answers/error.js'
import { CasesFound, PersonSought } from '../codecs/personal.js'
import { known } from '../known.js'
import { fromAnswer, withoutKeys } from '../problem-from.js'
import { readBody } from '../read-body.js'
import type { Route } from '../route.js'

const unavailable = withoutKeys('按个人信息查找', 'look for a person')

/**
 * The cases of a person. A body and no address: what is looked for stands in no log, no history and no proxy. That none is found,
 * and that none may be told, is answered alike.
 */
export const search: Route = {
  method: 'POST',
  path: '/subjects/search',
  operationId: 'findCases',
  permission: 'cases.read',
  summary: {
    zh: '按姓名、电话、证件号或邮箱查投诉',
    en: 'Cases of a person by name, telephone, card number or address',
  },
  tag: 'personal',
  parameters: [],
  body: {
    name: PersonSought.name,
    schema: jsonSchema(PersonSought),
    example: { by: 'phone', value: '13800138000', reason: 'callback' },
  },
  answers: { status: 200, meaning: 'Those that may be told, the look-up on record first', codec: CasesFound },
  problems: [],
  answer: async (service, ask) => {
    if (service.reveal === undefined) return E.left(unavailable)
    const sought = readBody(PersonSought)(ask.body)
    if (E.isLeft(sought)) return sought
    const { reason, ...person } = sought.right
    const found = await service.reveal.find(person, { viewer: ask.who, reason, via: 'findCases' })()
    if (E.isLeft(found)) return E.left(fromAnswer(revealFailed(found.left)))
    const complaints: string[] = []
    for (const complaint of found.right) {
      const theirs = await known(service, ask, complaint)
      if (E.isRight(theirs)) complaints.push(complaint)
      else if (theirs.left.tag !== 'unknown-complaint') return theirs
    }
    return E.right({ status: 200, body: { complaints } })
  },
}
