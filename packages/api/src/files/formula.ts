/** What a spreadsheet takes for the beginning of a formula, in full width too, behind apostrophes of our own. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/
const GUARDED = /^''*[=+\-@\t\r＝＋－＠]/

/** A text that no spreadsheet takes for a formula: an apostrophe stands before it where it could be one. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** What `guarded` was given. */
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text)
