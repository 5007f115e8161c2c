import * as E from 'fp-ts/lib/Either.js'
import { viewsFailed } from '../answers/error.js'
import { fromAnswer } from './problem-from.js'
import type { Saying, Service } from './route.js'

/** Where the read models stand against the log. Degraded: they do not follow it, or some complaint is set aside. */
export const healthOf = async ({ views, trouble }: Service): Saying => {
  const status = await views.status()
  if (E.isLeft(status)) return E.left(fromAnswer(viewsFailed(status.left)))
  const { parked } = status.right
  const halted = trouble()
  return E.right({
    status: 200,
    body: {
      status: parked === 0 && halted === undefined ? 'ok' : 'degraded',
      views: status.right,
      parked,
      trouble: halted === undefined ? null : { zh: halted.zh, en: halted.en },
    },
  })
}
