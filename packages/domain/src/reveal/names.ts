import type { Category } from '../codec/personal.js'
import type { StoredPath } from '../privacy/envelopes.js'

/** Groups of record fields that stand for a category, so that a clause about the fields hides the same said elsewhere. */
const groups: { readonly [C in Category]?: ReadonlyArray<string> } = {
  identity: ['field.complainant', 'field.reporter'],
  contact: ['field.complainant', 'field.reporter'],
  narrative: ['field.case'],
  health: ['field.case'],
  minor: ['field.case', 'field.complainant'],
}

const REPLY = new Set(['explanation', 'complainantOpinion'])

/**
 * The names under which clauses may hide a leaf: its own, that of its event, and where the text stands in no record field, the
 * groups of record fields that it could repeat. The first one names it in the access log; a key of it is never a value.
 */
export const clauseNames = (type: string, path: StoredPath, category: Category): ReadonlyArray<string> => {
  const [, bag, key] = path[0] === 'data' ? path : ['', ...path]
  if (bag === 'field' && key !== undefined) return [`field.${key}`, `events.${type}`]
  if (bag === 'notGiven' && key !== undefined) return [`notGiven.${key}`, `events.${type}`]
  const own = `events.${type}.${path.join('.')}`
  const changed = path.map(String).find((part) => part.startsWith('field.'))
  if (changed !== undefined) return [changed, own]
  const reply = type === 'Replied' && REPLY.has(String(path.at(-1))) ? [`field.reply.${path.at(-1)}`] : []
  return [own, ...reply, ...(groups[category] ?? [])]
}
