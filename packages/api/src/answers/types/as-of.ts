/** A moment to answer for: `YYYY-MM-DD` (the end of that day in China) or an instant with offset; default now. */
export type AsOf = string
