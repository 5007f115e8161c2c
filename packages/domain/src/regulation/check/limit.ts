import type { Limit } from '../language/duty.js'
import { keyOf } from './compare.js'
import { read } from './fact.js'
import { ref } from './ref.js'
import { duration, num } from './values.js'
import type { FactKind } from './vocabulary/kind.js'
import { at, eachOf, into, report, type Walk } from './walk.js'

const date = (walk: Walk, path: string): void => {
  const kind = read(walk, path)
  if (kind === undefined || kind.type === 'instant' || kind.type === 'day' || kind.type === 'any') return
  report(walk, 'WrongType', {
    zh: `“${path}”不是日期或时刻，不能作为期限。请改用日期字段。`,
    en: `"${path}" is no date or moment and cannot be a limit. Use a field that holds one.`,
    word: path,
  })
}

const byClass = (walk: Walk, found: Extract<Limit, { by: unknown }>): void => {
  let kind: FactKind | undefined
  at(walk, 'by', found.by, (w, path) => {
    kind = read(w, path)
  })
  into(walk, 'limits', () => {
    for (const [value, part] of Object.entries(found.limits))
      into(walk, value, () => {
        keyOf(walk, found.by, kind, value)
        limit(walk, part)
      })
  })
}

/** Until when. */
export const limit = (walk: Walk, found: Limit): void => {
  if ('n' in found || 'fact' in found) duration(walk, found)
  else if ('earliest' in found) eachOf(walk, 'earliest', found.earliest, limit)
  else {
    if ('dueOf' in found) {
      eachOf(walk, 'dueOf', found.dueOf, ref('limit'))
      at(walk, 'share', found.share, num({ from: 0, to: 1 }))
    } else if ('at' in found) {
      at(walk, 'at', found.at, date)
      at(walk, 'plus', found.plus, duration)
      at(walk, 'minus', found.minus, duration)
    } else byClass(walk, found)
    at(walk, 'else', found.else, limit)
  }
}
