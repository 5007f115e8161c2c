import { misfits } from './senses.js'
import { misbuilt } from './structure.js'
import { unknownWords } from './words.js'
import type { BadRegulation } from './write.js'

export { SOUND as soundRegulation } from './sound.js'
export type { BadRegulation } from './write.js'

/**
 * Regulations with one mistake each, of every kind that an author can make: the text in YAML, and what checking it has to
 * say, where. For the tests of editors, importers and whatever else reads regulations.
 *
 * @example
 * import { badRegulations } from '@redress/domain/testing'
 *
 * const cycle = badRegulations.find(({ tag }) => tag === 'Cyclic')
 * assert.equal(cycle?.text.split('\n')[cycle.line - 1]?.includes('# <- mistake'), true)
 */
export const badRegulations: ReadonlyArray<BadRegulation> = [...unknownWords, ...misfits, ...misbuilt]
