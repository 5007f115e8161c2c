import { isBlank } from '../table/table.js'
import { type Bag, type Compiling, columnRef, fault, isBag, onlyKeys, problem, type Scope, type Test } from './scope.js'

const NEVER: Test = () => false
const COMPARISONS = ['is', 'in', 'atLeast', 'atMost', 'set'] as const

const texts = (compiling: Compiling, path: string, value: unknown): ReadonlyArray<string> => {
  const list = Array.isArray(value) ? value : [value]
  for (const item of list)
    if (typeof item === 'object' || item === undefined)
      problem(compiling, path, '应为文字、数字或它们的列表', 'must be a text, a number, or a list of them')
  return list.map(String)
}

const comparison = (compiling: Compiling, path: string, node: Bag): Test => {
  onlyKeys(compiling, path, node, ['column', 'of', ...COMPARISONS])
  const given = COMPARISONS.filter((key) => node[key] !== undefined)
  const column = columnRef(compiling, path, node['column'], node['of'])
  const [kind] = given
  if (kind === undefined || given.length > 1) {
    problem(
      compiling,
      path,
      `需要且只能有一个比较：${COMPARISONS.join('、')}`,
      `needs exactly one of ${COMPARISONS.join(', ')}`,
    )
    return NEVER
  }
  const operand = node[kind]
  if (kind === 'set') {
    if (typeof operand !== 'boolean') problem(compiling, `${path}.set`, '应为 true 或 false', 'must be true or false')
    return column === undefined ? NEVER : (scope) => isBlank(column.cell(scope)) === (operand === false)
  }
  if (kind === 'is' || kind === 'in') {
    const words = new Set(texts(compiling, `${path}.${kind}`, operand))
    return column === undefined ? NEVER : (scope) => words.has(column.cell(scope).trim())
  }
  if (typeof operand !== 'number') {
    problem(compiling, `${path}.${kind}`, '应为数字', 'must be a number')
    return NEVER
  }
  if (column === undefined) return NEVER
  return (scope, faults) => {
    const text = column.cell(scope).trim()
    if (text === '') return false
    const value = Number(text)
    if (Number.isNaN(value)) {
      faults.push(fault(column.header, { zh: '应为数字，请改正。', en: 'A number is needed here; put it right.' }))
      return false
    }
    return kind === 'atLeast' ? value >= operand : value <= operand
  }
}

/** Compiles a condition on the cells of a row: a comparison, or `all`, `any`, `not` of conditions. */
export const compileTest = (compiling: Compiling, path: string, node: unknown): Test => {
  if (isBag(node) === false) {
    problem(
      compiling,
      path,
      '条件应为对象，如 {column: 列名, is: 值}',
      'a condition is an object such as {column: NAME, is: VALUE}',
    )
    return NEVER
  }
  if (node['column'] !== undefined) return comparison(compiling, path, node)
  for (const kind of ['all', 'any'] as const) {
    const parts = node[kind]
    if (parts === undefined) continue
    onlyKeys(compiling, path, node, [kind])
    if (Array.isArray(parts) === false) {
      problem(compiling, `${path}.${kind}`, '应为条件的列表', 'must be a list of conditions')
      return NEVER
    }
    const tests = (parts as ReadonlyArray<unknown>).map((part, i) =>
      compileTest(compiling, `${path}.${kind}.${i}`, part),
    )
    return kind === 'all'
      ? (scope: Scope, faults) => tests.every((test) => test(scope, faults))
      : (scope: Scope, faults) => tests.some((test) => test(scope, faults))
  }
  if (node['not'] !== undefined) {
    onlyKeys(compiling, path, node, ['not'])
    const test = compileTest(compiling, `${path}.not`, node['not'])
    return (scope, faults) => test(scope, faults) === false
  }
  problem(compiling, path, '条件需要 column、all、any 或 not', 'a condition needs column, all, any or not')
  return NEVER
}
