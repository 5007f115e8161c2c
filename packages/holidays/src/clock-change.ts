/** The first millisecond in (from, to] at which the offset is no longer that of `from`; there must be one. */
export const changeBetween = (offsetAt: (at: number) => number, from: number, to: number): number => {
  const offset = offsetAt(from)
  let before = from
  let after = to
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (offsetAt(middle) === offset) before = middle
    else after = middle
  }
  return after
}
