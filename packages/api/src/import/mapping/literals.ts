import { type Bag, isBag } from './scope.js'

/** Keys by which an object is known to be an operator on cells, not an object of the command. */
export const OPERATORS = ['column', 'choose', 'first', 'text', 'activity'] as const

export const isOperator = (node: unknown): node is Bag =>
  isBag(node) && OPERATORS.some((operator) => node[operator] !== undefined)

/** Whether no cell has a say in it. */
export const isConstant = (node: unknown): boolean =>
  isOperator(node) === false &&
  (isBag(node) ? Object.values(node).every(isConstant) : Array.isArray(node) ? node.every(isConstant) : true)

/** Values that a template writes down itself; `undefined` where it may yield others. */
export const literalsOf = (node: unknown): ReadonlyArray<string> | undefined => {
  if (isOperator(node) === false) return typeof node === 'string' ? [node] : undefined
  const inner = [
    ...(isBag(node['map']) ? Object.values(node['map']) : []),
    ...(Array.isArray(node['choose'])
      ? node['choose'].map((branch: unknown) => (isBag(branch) ? branch['value'] : undefined))
      : []),
    ...(Array.isArray(node['first']) ? node['first'] : []),
    ...(node['else'] === undefined ? [] : [node['else']]),
  ]
  const lists = inner.map(literalsOf)
  return lists.length === 0 || lists.some((list) => list === undefined)
    ? undefined
    : lists.flatMap((list) => list ?? [])
}
