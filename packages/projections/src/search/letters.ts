/** Between Chinese characters, where it is a letter that nobody writes (a dental click): PostgreSQL makes trigrams of letters only. */
const MARK = '\u01c0'

const HAN = /\p{Script=Han}+/gu
const spaced = (run: string): string => `${MARK}${[...run].join(MARK)}${MARK}`

/**
 * Text as it is searched: full-width and capital letters made plain, and each Chinese character between marks. So one
 * character is a trigram of its own, and two are a phrase of trigrams, where of the bare text they would be too short for one.
 * A text contains another exactly if what is made of it contains what is made of the other.
 */
export const lettersOf = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(HAN, spaced)

/** Length of what is indexed: what is shorter is in no index. */
export const GRAM = 3
