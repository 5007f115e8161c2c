/** A scale from 0 to at least the greatest value, in steps of 1, 2 or 5 times a power of ten. */
export const stepsTo = (greatest: number): ReadonlyArray<number> => {
  const rough = Math.max(greatest, 1) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, ([1, 2, 5, 10].find((n) => n * power >= rough) ?? 10) * power)
  const count = Math.max(1, Math.ceil(greatest / step))
  return Array.from({ length: count + 1 }, (_, i) => i * step)
}

/** Widths of letters, as far as a plot needs them: of Chinese ones the size, of others a little more than half. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? size : size * 0.56), 0)

/** A text that fits a width; what does not fit ends in an ellipsis. */
export const fitting = (text: string, size: number, width: number): string => {
  if (widthOf(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('')}…`
}
