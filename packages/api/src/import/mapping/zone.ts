/** Minutes ahead of UTC by the name that a mapping may use; others are written as an offset, which has no seasons. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['Asia/Shanghai', '+08:00'],
  ['UTC', '+00:00'],
  ['Z', '+00:00'],
])

/** The offset that goes behind a wall-clock time of the zone; `undefined` for a zone that is not supported. */
export const offsetOf = (zone: string): string | undefined => {
  const named = NAMED.get(zone)
  if (named !== undefined) return named
  const match = /^[+-](\d\d):(\d\d)$/.exec(zone)
  return match !== null && Number(match[1]) <= 18 && Number(match[2]) < 60 ? zone : undefined
}
