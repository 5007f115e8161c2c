import { type ProblemOf, problemOf } from '../problem.js'

/** Headers of which one decides: of two that differ, a proxy before us could have read the other. */
const SINGLE: ReadonlySet<string> = new Set([
  'authorization',
  'content-encoding',
  'content-length',
  'content-type',
  'host',
  'idempotency-key',
  'if-match',
  'last-event-id',
])

/** The problem with a header that came more than once and may not. `raw` as Node has it: name, value, name, value. */
export const repeatedHeader = (raw: ReadonlyArray<string>): ProblemOf | undefined => {
  const seen = new Set<string>()
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i]?.toLowerCase() ?? ''
    if (!SINGLE.has(name)) continue
    if (seen.has(name))
      return problemOf('malformed-request', {
        zh: `请求头 ${name} 重复；只能出现一次。`,
        en: `The header ${name} came more than once; send it once.`,
      })
    seen.add(name)
  }
  return undefined
}
