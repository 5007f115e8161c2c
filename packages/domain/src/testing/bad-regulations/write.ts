import type { RegulationErrorTag } from '../../regulation/error.js'
import { SOUND } from './sound.js'

/** A regulation with one mistake, as an author would write it, and what its check has to say. */
export interface BadRegulation {
  readonly name: string
  readonly tag: RegulationErrorTag
  readonly severity: 'error' | 'warning'
  /** Clause and path of the mistake; no clause where it stands in the head. */
  readonly clause?: string
  readonly path: string
  /** The word that should be suggested. */
  readonly suggestion?: string
  /** Line of the text that the mistake stands in, from 1. */
  readonly line: number
  /** The whole regulation in YAML. */
  readonly text: string
}

/** Marks the line of the mistake. */
const MARK = '# <- mistake'

const lineOf = (name: string, text: string): number => {
  const line = text.split('\n').findIndex((each) => each.includes(MARK))
  if (line < 0) throw new Error(`the mistake of ${name} is not marked`)
  return line + 1
}

interface Mistake {
  readonly name: string
  readonly tag: RegulationErrorTag
  readonly warning?: true
  readonly suggestion?: string
}

/** A clause as it stands in a file; what it does is indented like a list of mechanisms. */
export const clauseText = (id: string, does: string, nature = 'conduct'): string =>
  [
    `  - id: ${id}`,
    `    ref: '${id.slice(1)}'`,
    '    summary: { zh: 试, en: trial }',
    `    nature: ${nature}`,
    '    modality: must',
    '    does:',
    ...does
      .trim()
      .split('\n')
      .map((line) => `      ${line}`),
    '',
  ].join('\n')

const told = ({ name, tag, warning, suggestion }: Mistake, text: string) => ({
  name,
  tag,
  severity: warning === true ? ('warning' as const) : ('error' as const),
  ...(suggestion === undefined ? {} : { suggestion }),
  line: lineOf(name, text),
  text,
})

/** A sound regulation with a clause c20 that has the mistake, at the path below its first mechanism unless said otherwise. */
export const inClause = (mistake: Mistake, path: string, does: string, more = ''): BadRegulation => {
  const text = `${SOUND}${clauseText('c20', does)}${more}`
  return { ...told(mistake, text), clause: 'c20', path: `clauses.c20.does.${path}` }
}

/** A sound regulation in whose text some places read otherwise. */
export const inText = (
  mistake: Mistake,
  place: { readonly path: string; readonly clause?: string },
  changes: ReadonlyArray<readonly [find: string, replacement: string]>,
  more = '',
): BadRegulation => {
  const changed = changes.reduce((text, [find, replacement]) => {
    if (!text.includes(find)) throw new Error(`the sound regulation does not say ${find}`)
    return text.replace(find, replacement)
  }, SOUND)
  return { ...told(mistake, `${changed}${more}`), ...place }
}
