import type { Bilingual } from '@redress/domain'
import type { Block, Section, Words } from '../document.js'
import type { Gathering } from '../figures.js'
import { type Defined, type Groups, groupPlot, groupTable } from './tables.js'

const none: Bilingual = { zh: '（未写明）', en: '(not given)' }

/** The name that a list of words gives, or the word itself. */
export const namedBy =
  (words: ReadonlyArray<Bilingual & { readonly id: string }>) =>
  (group: string | null): Words =>
    group === null ? none : (words.find(({ id }) => id === group) ?? group)

/** One way to tell cases apart: a table, and bars where there is more than one group. */
export const groupSection = (
  gathering: Gathering,
  defined: Defined,
  title: Bilingual,
  groups: Groups,
  named: (group: string | null) => Words = namedBy([]),
): Section => {
  const heading = { zh: `按${title.zh}`, en: `By ${title.en}` }
  const caption = { zh: `各${title.zh}办理情况`, en: `Handling by ${title.en}` }
  const blocks: Block[] = [groupTable(gathering, defined, caption, title, groups, named)]
  return {
    heading,
    blocks:
      groups.length > 1
        ? [
            ...blocks,
            groupPlot({ zh: `各${title.zh}收到与超期件数`, en: `Received and late by ${title.en}` }, groups, named),
          ]
        : blocks,
  }
}
