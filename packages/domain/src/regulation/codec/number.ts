import * as t from 'io-ts'
import type { JsonSchema } from '../../codec/json-schema.js'

interface Bounds {
  readonly minimum?: number
  readonly maximum?: number
  readonly integer?: boolean
}

/** A number that JSON can hold, within bounds, which its JSON Schema repeats. */
export class Amount extends t.Type<number> {
  readonly schema: JsonSchema

  constructor(expected: string, { integer, ...bounds }: Bounds) {
    const { minimum = -Infinity, maximum = Infinity } = bounds
    const holds = (value: unknown): value is number =>
      typeof value === 'number' &&
      Number.isFinite(value) &&
      value >= minimum &&
      value <= maximum &&
      (integer !== true || Number.isInteger(value))
    super(
      expected,
      holds,
      (input, context) => (holds(input) ? t.success(input) : t.failure(input, context, expected)),
      t.identity,
    )
    this.schema = { type: integer === true ? 'integer' : 'number', ...bounds }
  }
}
