import { Document, isCollection, isMap, isPair, isScalar, type Node, visit } from 'yaml'
import type { Regulation } from '../language/regulation.js'

/** Longest line that an object or list is kept on, its indentation apart. */
const WIDTH = 96

const width = (node: unknown): number => {
  if (isCollection(node)) return node.items.reduce((sum: number, item) => sum + 2 + width(item), 4)
  if (isPair(node)) return width(node.key) + 2 + width(node.value)
  return isScalar(node) ? [...String(node.value)].reduce((sum, letter) => sum + (letter > '⺀' ? 2 : 1), 0) : 0
}

const depth = (node: unknown): number => {
  if (isPair(node)) return depth(node.value)
  return isCollection(node) ? 1 + Math.max(0, ...node.items.map(depth)) : 0
}

/** Small things stand on one line, as a person would write them; mechanisms and clauses never do. */
const fitsLine = (node: unknown): boolean =>
  isCollection(node) && !(isMap(node) && node.has('kind')) && depth(node) <= 4 && width(node) <= WIDTH

const order: ReadonlyArray<keyof Regulation> = [
  'id',
  'version',
  'effective',
  'title',
  'source',
  'breaksOff',
  'calendar',
  'roles',
  'kinds',
  'channels',
  'dimensions',
  'flags',
  'fields',
  'tables',
  'rosters',
  'schedules',
  'terminal',
  'parameters',
  'clauses',
]

const ordered = (regulation: Regulation): { readonly [key: string]: unknown } =>
  Object.fromEntries(order.flatMap((key) => (regulation[key] === undefined ? [] : [[key, regulation[key]]])))

const spaced = (node: unknown, which: (index: number) => boolean): void => {
  if (isCollection(node))
    for (const [index, item] of node.items.entries())
      if (which(index)) {
        const target = (isPair(item) ? item.key : item) as Node | null
        if (target !== null) target.spaceBefore = true
      }
}

/**
 * A regulation as a file in YAML that people read and edit: the head first, a blank line between clauses, small things on
 * one line. `loadRegulation` reads the same regulation from it.
 *
 * @example
 * import { loadRegulation, regulationToYaml } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 *
 * const loaded = loadRegulation(regulationToYaml(governmentServiceCentre))
 * assert.deepEqual(loaded._tag === 'Right' && loaded.right, governmentServiceCentre)
 */
export const regulationToYaml = (regulation: Regulation): string => {
  const document = new Document(ordered(regulation), { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
  visit(document, {
    Collection: (_key, node) => {
      if (!fitsLine(node)) return undefined
      node.flow = true
      return visit.SKIP
    },
  })
  spaced(document.contents, (index) => index > 5)
  spaced(document.get('clauses'), (index) => index > 0)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}
