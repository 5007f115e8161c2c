import { existsSync } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../given.js'
import { logFile } from '../open/folder.js'
import { openRedress } from '../redress.js'
import { type Check, finding } from './finding.js'

/** Where the read models stand against the log. What lags without a service is caught up with at its start. */
export const checkViews: Check = async ({ settings: { data, adopt, regulationFiles } }) => {
  if (!existsSync(logFile(data))) return finding('skipped', '尚无日志', 'no log yet')
  const opened = await openRedress({ data, readonly: true, ...given({ adopt, regulationFiles }) })()
  if (E.isLeft(opened)) {
    const notBuilt = opened.left._tag === 'ViewsFailed' && opened.left.error._tag === 'NotBuilt'
    return finding(notBuilt ? 'warning' : 'failed', opened.left.zh, opened.left.en)
  }
  try {
    const { reasons, status } = await opened.right.views.health()()
    const [first] = reasons
    if (first !== undefined) return finding(first.reason === 'Unreachable' ? 'failed' : 'warning', first.zh, first.en)
    const parked = status?.parked ?? 0
    if (parked > 0)
      return finding(
        'warning',
        `搁置 ${parked} 件；见 redress projections parked`,
        `${parked} complaints parked; see redress projections parked`,
      )
    return finding('ok', '读模型正常', 'the read models are healthy')
  } finally {
    await opened.right.close()
  }
}
