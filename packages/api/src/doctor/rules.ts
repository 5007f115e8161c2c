import * as E from 'fp-ts/lib/Either.js'
import { given } from '../given.js'
import { rulesFor } from '../open/rules.js'
import { type Check, finding } from './finding.js'

/** Do the regulations load that are named. */
export const checkRules: Check = async ({ settings: { adopt, regulationFiles } }) => {
  const rules = await rulesFor(given({ adopt, regulationFiles }))()
  if (E.isLeft(rules)) return finding('failed', rules.left.zh, rules.left.en)
  const { adopted, regulations } = rules.right
  const names = [...adopted].join(', ')
  return finding(
    'ok',
    `载入 ${regulations.size} 项制度；采用：${names}`,
    `${regulations.size} regulations load; adopted: ${names}`,
  )
}
