import type { Bilingual } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { Saying, Service } from './route.js'

const said = ({ zh, en }: Bilingual): Bilingual => ({ zh, en })

/**
 * Where the read models stand against the log. Degraded: some complaint is set aside. Unhealthy: they are more than a minute
 * behind, do not follow the log, or cannot be asked, or nobody watches over what falls due; the reasons say which. The service itself answers, so it is 200.
 */
export const healthOf = async ({ views, watchTrouble }: Service): Saying => {
  const { healthy: fit, reasons, status } = await views.health()()
  const watch = watchTrouble()
  const healthy = fit && watch === undefined
  const parked = status?.parked ?? 0
  return E.right({
    status: 200,
    body: {
      status: !healthy ? 'unhealthy' : parked === 0 ? 'ok' : 'degraded',
      reasons: [
        ...reasons.map(({ reason, zh, en }) => ({ reason, zh, en })),
        ...(watch === undefined ? [] : [{ reason: 'Watch', ...said(watch) }]),
      ],
      parked,
      trouble: status?.trouble === undefined ? null : said(status.trouble),
      // Said above, in words.
      views: status === undefined ? null : { ...status, trouble: undefined },
    },
  })
}
