import { compileTest } from './condition.js'
import { writes } from './personal.js'
import { type Compile, feeds, leafAt, NOTHING, type Place, readInto } from './place.js'
import { type Bag, type Compiling, columnRef, isBag, onlyKeys, problem, type Template } from './scope.js'

/** `{choose: [{when, value}, ...], else}`: the first whose condition holds. */
export const choose = (compile: Compile, compiling: Compiling, place: Place, node: Bag): Template => {
  onlyKeys(compiling, place.path, node, ['choose', 'else'])
  const list = node['choose']
  if (Array.isArray(list) === false) {
    problem(compiling, `${place.path}.choose`, '应为 {when, value} 的列表', 'must be a list of {when, value}')
    return NOTHING
  }
  const branches = (list as ReadonlyArray<unknown>).map((branch, i) => {
    const path = `${place.path}.choose.${i}`
    if (isBag(branch) === false || branch['value'] === undefined || branch['when'] === undefined) {
      problem(compiling, path, '需要 when 和 value', 'needs `when` and `value`')
      return { test: () => false, value: NOTHING }
    }
    onlyKeys(compiling, path, branch, ['when', 'value'])
    return {
      test: compileTest(compiling, `${path}.when`, branch['when']),
      value: compile(compiling, { ...place, path: `${path}.value` }, branch['value']),
    }
  })
  const otherwise =
    node['else'] === undefined ? NOTHING : compile(compiling, { ...place, path: `${place.path}.else` }, node['else'])
  return (scope, faults) => (branches.find((branch) => branch.test(scope, faults))?.value ?? otherwise)(scope, faults)
}

/** `{first: [...]}`: the first that says something. */
export const first = (compile: Compile, compiling: Compiling, place: Place, node: Bag): Template => {
  onlyKeys(compiling, place.path, node, ['first'])
  const list = node['first']
  if (Array.isArray(list) === false) {
    problem(compiling, `${place.path}.first`, '应为列表', 'must be a list')
    return NOTHING
  }
  const parts = (list as ReadonlyArray<unknown>).map((part, i) =>
    compile(compiling, { ...place, path: `${place.path}.first.${i}` }, part),
  )
  return (scope, faults) => {
    for (const part of parts) {
      const value = part(scope, faults)
      if (value !== undefined) return value
    }
    return undefined
  }
}

/** `{text: '前缀 {列名}'}`: cells set into a text; nothing while one of them is empty. */
export const text = (compiling: Compiling, place: Place, node: Bag): Template => {
  onlyKeys(compiling, place.path, node, ['text'])
  const pattern = node['text']
  if (typeof pattern !== 'string') {
    problem(compiling, `${place.path}.text`, '应为文字', 'must be text')
    return NOTHING
  }
  const parts = pattern.split(/\{([^{}]+)\}/)
  const refs = parts.map((part, i) => (i % 2 === 0 ? part : columnRef(compiling, place.path, part, undefined)))
  const columns = refs.flatMap((ref) => (typeof ref === 'object' ? [ref] : []))
  const headers = columns.map(({ header }) => header)
  const leaf = leafAt(compiling, place, undefined)
  for (const from of columns) {
    feeds(compiling, place.target, from.header)
    writes(compiling, place, leaf, from)
  }
  return (scope, faults) => {
    const cells = refs.map((ref) => (typeof ref === 'object' ? ref.cell(scope).trim() : ref))
    if (cells.some((cell, i) => i % 2 === 1 && (cell === undefined || cell === ''))) return undefined
    return readInto(leaf, cells.join(''), headers.join('、'), faults)
  }
}

/** `{activity: 名称}`: when the first activity of that name happened; for `at` only. */
export const activity = (compiling: Compiling, place: Place, node: Bag): Template => {
  onlyKeys(compiling, place.path, node, ['activity'])
  const name = node['activity']
  if (typeof name !== 'string' || compiling.activities === undefined) {
    problem(
      compiling,
      `${place.path}.activity`,
      '只能用在主文件命令的 at 中，且映射须有 events',
      'can stand only in the `at` of a command of the register, in a mapping that has `events`',
    )
    return NOTHING
  }
  compiling.activities.add(name)
  return (scope) => scope.firstActivity?.(name)
}
