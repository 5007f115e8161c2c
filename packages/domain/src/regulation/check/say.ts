import type { Bilingual } from '../../complaint/rejection.js'
import { suggest } from './suggest.js'

const LISTED = 12

/** What to do about an unknown word: the one that was probably meant, else the known ones. */
export const remedyFor = (
  word: string,
  known: ReadonlyArray<string>,
  meant: string | undefined = suggest(word, known),
): Bilingual => {
  if (meant !== undefined) return { zh: `是否想写“${meant}”？`, en: `Did you mean "${meant}"?` }
  if (known.length === 0)
    return { zh: '请先在制度中声明，或将其删去。', en: 'Declare it in the regulation, or take it out.' }
  const shown = [...known].slice(0, LISTED)
  const more = known.length > LISTED ? { zh: '等', en: ', ...' } : { zh: '', en: '' }
  return { zh: `可用：${shown.join('、')}${more.zh}。`, en: `Known: ${shown.join(', ')}${more.en}.` }
}

/** A word that nothing declares, and what to do about it. `sort` names what it should have been. */
export const unknownWord = (sort: Bilingual, word: string, known: ReadonlyArray<string>): Bilingual => {
  const remedy = remedyFor(word, known)
  return { zh: `未知的${sort.zh}“${word}”。${remedy.zh}`, en: `Unknown ${sort.en} "${word}". ${remedy.en}` }
}
