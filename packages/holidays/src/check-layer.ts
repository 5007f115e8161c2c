import { type Either, left, right } from './either.js'
import { type CalendarError, calendarError, type InvalidLayer } from './error.js'
import type { Layer } from './layer.js'
import { FIRST, LAST } from './table/days.js'
import { boundsOfRange } from './table/ranges.js'

const refused = (value: string, zh: string, en: string): Either<InvalidLayer, never> =>
  left(calendarError('InvalidLayer', value, zh, en))

const isRange = (range: string): boolean => {
  const [from, to] = boundsOfRange(range)
  return from >= FIRST && from <= to && to <= LAST
}

/** A layer whose days exist, run forwards and lie inside the calendar. */
const checkLayer = (layer: Layer): Either<InvalidLayer, Layer> => {
  if (layer.id.length === 0) return refused('id', '不得为空；请给出该层的标识。', 'is empty; give the layer an id.')
  const ranges = [
    ...layer.off.flatMap(({ days }) => days),
    ...layer.work,
    ...(layer.covers === undefined ? [] : [layer.covers]),
  ]
  const wrong = ranges.find((range) => !isRange(range))
  return wrong === undefined
    ? right(layer)
    : refused(
        wrong,
        `（${layer.id}）不是 2001-01-01 至 2100-12-31 之间的日期或起止；请写成 YYYY-MM-DD 或 起/止。`,
        `(${layer.id}) is no day or stretch between 2001-01-01 and 2100-12-31; write YYYY-MM-DD or first/last.`,
      )
}

/** Not public: first and last day number of a calendar under layers. */
export const spanOf = (layers: ReadonlyArray<Layer>): readonly [first: number, last: number] => {
  const covered = layers.flatMap(({ covers }) => (covers === undefined ? [] : [boundsOfRange(covers)]))
  return [Math.max(FIRST, ...covered.map(([from]) => from)), Math.min(LAST, ...covered.map(([, to]) => to))]
}

/** Not public: layers that can lie over one another. Errors: `InvalidLayer`; `OutOfRange` where nothing is left. */
export const checkLayers = (layers: ReadonlyArray<Layer>): Either<CalendarError, ReadonlyArray<Layer>> => {
  for (const layer of layers) {
    const checked = checkLayer(layer)
    if (checked._tag === 'Left') return checked
  }
  const twice = layers.find(({ id }, i) => layers.findIndex((other) => other.id === id) !== i)
  if (twice !== undefined)
    return refused(twice.id, '这一层出现了两次；每层只能用一次。', 'is a layer that is there twice; use each once.')
  const [first, last] = spanOf(layers)
  return first <= last
    ? right(layers)
    : left(
        calendarError(
          'OutOfRange',
          layers.map(({ id }) => id).join(' + '),
          '各层覆盖的日期没有交集；请核对 covers。',
          'are layers that are complete for no common day; check `covers`.',
        ),
      )
}
