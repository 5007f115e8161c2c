import * as E from 'fp-ts/lib/Either.js'
import { MAX_DEPTH } from '../codec/depth.js'
import { stringAt } from './json-string.js'
import { duplicate, type Flaw, malformed, type Place, pathOf, type Read, type Source, tooDeepAt } from './source.js'

const BLANK = ' \t\n\r'
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const words: ReadonlyArray<readonly [string, unknown]> = [
  ['true', true],
  ['false', false],
  ['null', null],
]

/** What stands at an offset, cut where a message would grow long. */
const met = (text: string, at: number): string => (at >= text.length ? '' : JSON.stringify(text.slice(at, at + 12)))

/**
 * JSON with the places of all it holds. The platform's own reader tells neither places nor repeated keys; escapes and
 * numbers are still left to it.
 */
export const readJson: Read = (text) => {
  const flaws: Flaw[] = []
  const keys: Array<string | number> = []
  let at = 0

  const skip = (): void => {
    while (BLANK.includes(text[at] ?? '-')) at += 1
  }
  const stop = (zh: string, en: string): undefined => {
    const found = met(text, at)
    const path = pathOf(keys)
    flaws.push(
      found === ''
        ? malformed(at, path, `文件在此中断，缺少${zh}。`, `The text ends here, where ${en} is missing.`)
        : malformed(at, path, `此处应为${zh}，实为 ${found}。`, `Expected ${en} here, found ${found}.`),
    )
    return undefined
  }
  const taken = (mark: string): boolean => {
    if (text[at] !== mark) return false
    at += 1
    return true
  }

  const string = (): string | undefined => {
    const found = stringAt(text, at)
    if (found === undefined) return stop('写全的字符串（换行写作 \\n）', 'a whole string (a line break is \\n)')
    at = found.end
    return found.value
  }

  const scalar = (): Source | undefined => {
    const start = at
    if (text[at] === '"') {
      const value = string()
      return value === undefined ? undefined : { value, place: { at: start } }
    }
    const word = words.find(([name]) => text.startsWith(name, at))
    NUMBER.lastIndex = at
    if (word === undefined && !NUMBER.test(text)) return stop('一个值', 'a value')
    at = word === undefined ? NUMBER.lastIndex : at + word[0].length
    return { value: word === undefined ? Number(text.slice(start, at)) : word[1], place: { at: start } }
  }

  /** What stands between brackets, separated by commas; `item` reads one and says whether it could. */
  const enclosed = (close: string, item: (index: number) => boolean): boolean => {
    at += 1
    skip()
    if (taken(close)) return true
    for (let index = 0; ; index++) {
      if (!item(index)) return false
      skip()
      if (taken(close)) return true
      if (!taken(',')) return stop(`逗号或“${close}”`, `a comma or "${close}"`) ?? false
      skip()
    }
  }

  const below = (key: string | number): Source | undefined => {
    keys.push(key)
    const found = value()
    keys.pop()
    return found
  }

  const object = (): Source | undefined => {
    const start = at
    const entries: Array<readonly [string, unknown]> = []
    const inside = new Map<string, Place>()
    const whole = enclosed('}', () => {
      const key = at
      const name = text[at] === '"' ? string() : stop('带引号的键', 'a key in quotes')
      if (name === undefined) return false
      skip()
      if (!taken(':')) return stop('冒号', 'a colon') ?? false
      const found = below(name)
      if (found === undefined) return false
      if (inside.has(name)) flaws.push(duplicate(key, pathOf([...keys, name]), name))
      entries.push([name, found.value])
      inside.set(name, { ...found.place, key })
      return true
    })
    return whole ? { value: Object.fromEntries(entries), place: { at: start, inside } } : undefined
  }

  const list = (): Source | undefined => {
    const start = at
    const values: unknown[] = []
    const inside = new Map<string, Place>()
    const whole = enclosed(']', (index) => {
      const found = below(index)
      if (found === undefined) return false
      values.push(found.value)
      inside.set(String(index), found.place)
      return true
    })
    return whole ? { value: values, place: { at: start, inside } } : undefined
  }

  const value = (): Source | undefined => {
    skip()
    const mark = text[at]
    if (mark !== '{' && mark !== '[') return scalar()
    if (keys.length >= MAX_DEPTH) {
      flaws.push(tooDeepAt(at, pathOf(keys.slice(0, 4))))
      return undefined
    }
    return mark === '{' ? object() : list()
  }

  const whole = value()
  if (whole !== undefined) {
    skip()
    if (at < text.length) stop('文件结尾', 'the end of the text')
  }
  return whole === undefined || flaws.length > 0 ? E.left(flaws) : E.right(whole)
}
