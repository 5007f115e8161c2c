/** Edits between two words: insertion, deletion, replacement, and two neighbours swapped, each one. */
const distance = (a: string, b: string): number => {
  let before: ReadonlyArray<number> = []
  let previous: ReadonlyArray<number> = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current[j] = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replaced, swapped)
    }
    before = previous
    previous = current
  }
  return previous[b.length] ?? 0
}

/** The known word that was probably meant, if one is near enough. */
export const nearest = (word: string, known: ReadonlyArray<string>): string | undefined => {
  const folded = word.toLowerCase()
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(folded, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
  const best = ranked[0]
  return best !== undefined && best.edits <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : undefined
}

const SHOWN = 24

/** `you meant X` where that is likely, else the list of what there is. */
export const remedy = (word: string, known: ReadonlyArray<string>): { readonly zh: string; readonly en: string } => {
  const near = nearest(word, known)
  if (near !== undefined) return { zh: `是否想写“${near}”？`, en: `did you mean "${near}"?` }
  const list = known.slice(0, SHOWN)
  const more = known.length > SHOWN ? ' …' : ''
  return known.length === 0
    ? { zh: '这里没有可用的值', en: 'there is nothing to choose from here' }
    : { zh: `可用：${list.join('、')}${more}`, en: `known: ${list.join(', ')}${more}` }
}
