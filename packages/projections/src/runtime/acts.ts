import * as E from 'fp-ts/lib/Either.js'
import { invalidQuery, type ProjectionError, stillParked } from './error.js'
import type { Mending } from './mending.js'
import type { ReadModel } from './model.js'
import type { Projector } from './projector.js'

const undecided = invalidQuery(
  'decision',
  '略过事件须写明决定人和理由。',
  'Leaving an event out needs the name of who decides it and a reason.',
)

const noModel = (name: string, models: ReadonlyArray<ReadModel>): ProjectionError => {
  const known = models.map((model) => model.name).join(', ')
  return invalidQuery(
    'model',
    `没有读模型 ${name}；现有：${known}。`,
    `There is no read model ${name}; there are ${known}.`,
  )
}

/** What an operator may ask for, looked at before it is done. */
export const actsOf = (
  mending: Mending,
  models: ReadonlyArray<ReadModel>,
): Pick<Projector, 'replay' | 'skip' | 'rebuild'> => ({
  replay: (complaint) => async () => {
    const stays = await mending.replay(complaint)
    if (E.isLeft(stays)) return stays
    return stays.right === undefined ? E.right(undefined) : E.left(stillParked(stays.right))
  },
  skip: (complaint, decision) => async () =>
    decision.by.trim() === '' || decision.reason.trim() === '' ? E.left(undecided) : mending.skip(complaint, decision),
  rebuild: (wanted) => async () => {
    const names = wanted ?? models.map(({ name }) => name)
    const unknown = names.find((name) => !models.some((model) => model.name === name))
    return unknown === undefined ? mending.rebuild(names) : E.left(noModel(unknown, models))
  },
})
