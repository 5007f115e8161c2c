import type { Stream } from '../aggregate/stream.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Rules } from './rules.js'

type Regulations = ReadonlyArray<CompiledRegulation>

const known = new WeakMap<Rules, (stream: Stream) => Regulations>()

/** The compiled regulations of a list of pins, found once for each list. */
export const regulationsOf = (rules: Rules): ((stream: Stream) => Regulations) => {
  const asked = known.get(rules)
  if (asked !== undefined) return asked
  const found = new WeakMap<Stream['regulations'], Regulations>()
  const ask = ({ regulations: pins }: Stream): Regulations => {
    const before = found.get(pins)
    if (before !== undefined) return before
    const regulations = pins.flatMap((pin) => rules.find(pin) ?? [])
    found.set(pins, regulations)
    return regulations
  }
  known.set(rules, ask)
  return ask
}
