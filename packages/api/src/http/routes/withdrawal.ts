import { Id, jsonSchema } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { WithdrawalBody, WithdrawnCodec } from '../codecs/personal.js'
import { fromSubject } from '../from-subject.js'
import { problemOf } from '../problem.js'
import { readBody } from '../read-body.js'
import type { Parameter, Route } from '../route.js'
import { actorOf, nowOf, subjectId, unavailable } from './subjects.js'

const orderId: Parameter = {
  name: 'order',
  in: 'path',
  codec: Id,
  required: true,
  meaning: { zh: '删除命令的编号', en: 'Id of the order of erasure' },
  example: 'decision-2026-0001',
}

const noSuchOrder = problemOf('not-found', {
  zh: '该主体没有这项删除命令；全部见 /subjects/{id}。',
  en: 'The subject has no such order of erasure; all of them stand at /subjects/{id}.',
})

/** An erasure that is taken back. */
export const withdrawal: Route = {
  method: 'POST',
  path: '/subjects/:id/erasures/:order/cancel',
  operationId: 'cancelErasure',
  permission: 'subjects.decide',
  summary: { zh: '撤销一项尚未执行完的删除', en: 'Take an erasure back whose keys are not destroyed yet' },
  tag: 'personal',
  parameters: [subjectId, orderId],
  body: { name: 'ErasureWithdrawal', schema: jsonSchema(WithdrawalBody), example: { basis: 'withdrawn' } },
  answers: { status: 200, meaning: 'Taken back, and on record', codec: WithdrawnCodec },
  problems: ['not-found', 'impossible'],
  answer: async (service, { path, body, who }) => {
    if (service.subjects === undefined) return E.left(unavailable)
    const said = readBody(WithdrawalBody)(body)
    if (E.isLeft(said)) return said
    const { id = '', order = '' } = path
    const looked = await service.subjects.look({ subject: id, occurredAt: nowOf(service) })()
    if (E.isLeft(looked)) return E.left(fromSubject(looked.left))
    if (!looked.right.state.orders.some((one) => one.order === order)) return E.left(noSuchOrder)
    const done = await service.subjects.cancel(order, said.right.basis, actorOf(who))()
    if (E.isLeft(done)) return E.left(fromSubject(done.left))
    return E.right({ status: 200, body: { subject: id, order } })
  },
}
