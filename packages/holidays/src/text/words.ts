import type { Why } from '../explanation.js'
import type { Unit } from '../length.js'

/** The words of one language. Each `why` follows a stretch of days: "2026-02-15 to 2026-02-23: ...". */
export interface Words {
  readonly weekdays: ReadonlyArray<string>
  readonly units: Readonly<Record<Unit, (n: number) => string>>
  readonly why: Readonly<Record<Why, string>>
  readonly weekday: (day: string, weekday: string) => string
  readonly moment: (day: string, time: string) => string
  readonly begins: (at: string, length: string) => string
  readonly stretch: (from: string, to: string) => string
  readonly days: (stretch: string, why: string, name: string, ordinals: string, notice: string) => string
  readonly ordinals: (from: number, to: number) => string
  readonly due: (at: string) => string
  readonly uncertain: (earliest: string, latest: string) => string
  readonly notices: (labels: ReadonlyArray<string>) => string
}
