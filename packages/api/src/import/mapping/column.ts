import { type Fault, isBlank } from '../table/table.js'
import { type Conversion, conversions } from './leaf.js'
import { writes } from './personal.js'
import { type Compile, feeds, leafAt, NOTHING, type Place, readInto } from './place.js'
import {
  type Bag,
  type Compiling,
  columnRef,
  fault,
  isBag,
  onlyKeys,
  problem,
  type Scope,
  type Template,
} from './scope.js'

const conversionOf = (compiling: Compiling, place: Place, value: unknown): Conversion | undefined => {
  const known = conversions.find((conversion) => conversion === value)
  if (value !== undefined && known === undefined)
    problem(
      compiling,
      `${place.path}.as`,
      `应为 ${conversions.join('、')} 之一`,
      `must be one of ${conversions.join(', ')}`,
    )
  return known
}

/** `{column: 列名}` with `map`, `else`, `as`, `trim`, `split`, `of`. */
export const column = (compile: Compile, compiling: Compiling, place: Place, node: Bag): Template => {
  onlyKeys(compiling, place.path, node, ['column', 'of', 'map', 'else', 'as', 'trim', 'split'])
  const from = columnRef(compiling, place.path, node['column'], node['of'])
  const as = conversionOf(compiling, place, node['as'])
  const leaf = leafAt(compiling, place, as)
  const trim = node['trim'] === true
  if (node['trim'] !== undefined && typeof node['trim'] !== 'boolean')
    problem(compiling, `${place.path}.trim`, '应为 true 或 false', 'must be true or false')
  const split = node['split']
  if (split !== undefined && (typeof split !== 'string' || split === ''))
    problem(compiling, `${place.path}.split`, '应为分隔用的文字', 'must be the text that separates the items')
  const otherwise =
    node['else'] === undefined ? undefined : compile(compiling, { ...place, path: `${place.path}.else` }, node['else'])
  const map = node['map']
  if (map !== undefined && isBag(map) === false)
    problem(compiling, `${place.path}.map`, '应为“单元格内容: 值”的对象', 'must be an object of cell content to value')
  const mapped = isBag(map)
    ? new Map(
        Object.entries(map).map(([cell, value]) => [
          cell.trim(),
          compile(compiling, { ...place, path: `${place.path}.map.${cell}` }, value),
        ]),
      )
    : undefined
  if (from === undefined) return NOTHING
  feeds(compiling, place.target, from.header)
  if (mapped === undefined) writes(compiling, place, leaf, from)

  const one = (text: string, scope: Scope, faults: Fault[]): unknown => {
    if (mapped !== undefined) {
      const template = mapped.get(text.trim()) ?? otherwise
      if (template !== undefined) return template(scope, faults)
      faults.push(
        fault(from.header, {
          zh: '这个值不在映射的 map 中；请改正，或在映射中加上它或 else。',
          en: 'This value is not in the map of the mapping; put it right, or add it, or an `else`, to the mapping.',
        }),
      )
      return undefined
    }
    return readInto(leaf, trim ? text.trim() : text, from.header, faults)
  }

  return (scope, faults) => {
    const cell = from.cell(scope)
    if (isBlank(cell)) {
      const blank = mapped?.get('')
      return blank !== undefined ? blank(scope, faults) : otherwise?.(scope, faults)
    }
    if (typeof split === 'string') {
      const items = cell.split(split).filter((item) => isBlank(item) === false)
      return items.map((item) => one(item.trim(), scope, faults)).filter((item) => item !== undefined)
    }
    const value = one(cell, scope, faults)
    return leaf.list !== undefined && value !== undefined && Array.isArray(value) === false ? [value] : value
  }
}
