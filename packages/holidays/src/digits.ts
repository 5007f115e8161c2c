const ZERO = 48

/** The digit at `at`, or -1. Char codes, not regular expressions: instants are parsed by the million. */
export const digitAt = (text: string, at: number): number => {
  const d = text.charCodeAt(at) - ZERO
  return d >= 0 && d <= 9 ? d : -1
}

/** Two digits as a number, or -1. */
export const twoDigitsAt = (text: string, at: number): number => {
  const a = text.charCodeAt(at) - ZERO
  const b = text.charCodeAt(at + 1) - ZERO
  return a >= 0 && a <= 9 && b >= 0 && b <= 9 ? a * 10 + b : -1
}

/** Four digits as a number, or -1. */
export const fourDigitsAt = (text: string, at: number): number => {
  const a = twoDigitsAt(text, at)
  const b = twoDigitsAt(text, at + 2)
  return a < 0 || b < 0 ? -1 : a * 100 + b
}
