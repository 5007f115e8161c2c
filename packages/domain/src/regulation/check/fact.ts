import type { Bilingual } from '../../complaint/rejection.js'
import { isStranger, resolve } from './resolve.js'
import type { FactKind } from './vocabulary/kind.js'
import { report, type Scene, unknown, type Walk } from './walk.js'

interface Place {
  readonly holds: (scene: Scene) => boolean
  readonly where: Bilingual
  readonly instead: Bilingual
}

const command: Place = {
  holds: ({ cmd }) => cmd !== undefined,
  where: { zh: '有待决定的命令时', en: 'while a command is under decision' },
  instead: {
    zh: '请改用 case、class、flag、field 或 last 的事实',
    en: 'Use a fact of case, class, flag, field or last',
  },
}

/** Facts that are there in some places only; read elsewhere they are unknown for ever. */
const places: { readonly [root: string]: Place } = {
  cmd: command,
  actor: command,
  it: {
    holds: ({ it }) => it !== undefined,
    where: { zh: '事件选择的 where 等被检验事件之内', en: 'of an event under test, as in the where of a selection' },
    instead: { zh: '请移入 where，或改用 last 的事实', en: 'Move it into a where, or use a fact of last' },
  },
  start: {
    holds: ({ start }) => start !== undefined,
    where: { zh: '时限与义务之内', en: 'within a clock or an obligation' },
    instead: { zh: '请改用 last 的事实', en: 'Use a fact of last' },
  },
  row: {
    holds: ({ row }) => row !== undefined,
    where: { zh: '指标与报表之内', en: 'within an indicator or a report' },
    instead: { zh: '请改用 case 的事实', en: 'Use a fact of case' },
  },
  each: {
    holds: ({ each }) => each !== undefined,
    where: { zh: 'each 的 has 之内', en: 'within the has of an each' },
    instead: { zh: '请移入 each', en: 'Move it into an each' },
  },
}

const rootOf = (path: string): string => {
  const cut = path.indexOf('.')
  return cut < 0 ? path : path.slice(0, cut)
}

/** Facts that a decision table of the regulation is meant to answer. */
const tabled: ReadonlySet<string> = new Set(['case.inRemit', 'case.policyAllows'])

const answered = (walk: Walk, path: string): void => {
  for (const { table } of walk.words.decisions.values()) if (table.out === path) return
  report(walk, 'UnwrittenResult', {
    zh: `没有判定表写入“${path}”，除非命令随附答案，它永远未知。请声明 out 为它的 table。`,
    en: `No table writes "${path}", so it is unknown for ever unless a command brings the answer. Declare a table with it as out.`,
    severity: 'warning',
    word: path,
  })
}

/** What changes while a duty runs must not decide whether it starts: set later, the duty would be lost. */
const lateState = (walk: Walk, path: string): void =>
  report(walk, 'StateInStart', {
    zh: `起算条件读取了“${path}”；该事实之后才确定或改变时，时限会丢失。请移到 appliesWhen。`,
    en: `The start reads "${path}"; where that is set or changed later, the duty is lost. Move it to appliesWhen.`,
    word: path,
  })

/** A fact that is read here: is it declared, and can it be there. What it is, where it is known. */
export const fact = (walk: Walk, path: string): FactKind | undefined => {
  const { words, scene } = walk
  const found = resolve(words, path, scene)
  if (isStranger(found)) {
    unknown(walk, found.sort, found.word, found.known(), {
      ...(found.tag === undefined ? {} : { tag: found.tag }),
      ...(found.warning === undefined ? {} : { severity: 'warning' }),
    })
    return undefined
  }
  const root = rootOf(path)
  if (tabled.has(path)) answered(walk, path)
  if (scene.starting === true && (root === 'class' || root === 'flag')) lateState(walk, path)
  const place = Object.hasOwn(places, root) ? places[root] : undefined
  if (place === undefined || place.holds(scene) || (scene.anywhere === true && root !== 'row')) return found
  report(walk, 'OutOfPlace', {
    zh: `“${path}”只在${place.where.zh}可读，在此永远未知。${place.instead.zh}。`,
    en: `"${path}" can only be read ${place.where.en}; here it is unknown for ever. ${place.instead.en}.`,
    word: path,
  })
  return undefined
}

/** Nobody can compare what is sealed: all that may be asked of it is whether it is there. */
const compared = (walk: Walk, path: string): void =>
  report(walk, 'PersonalCompared', {
    zh: `“${path}”是个人信息，加密保存，条款只能问它有没有（set、present、record），不能比较其值。请改用分类、标记或编号；确非个人信息的登记事项，请在 fields 中声明为 none。`,
    en: `"${path}" is personal and stored encrypted: a clause may ask whether it is there (set, present, record), not what it is. Use a class, a flag or an id; declare a record field that is about nobody as none under "fields".`,
    word: path,
  })

const inTheClear = (walk: Walk, path: string): void =>
  report(walk, 'ComparedField', {
    zh: `条款比较“${path}”的值，而没有任何地方声明它是否为个人信息，因此它不加密。请在 fields 中声明为 none；如属个人信息，请改用分类或标记。`,
    en: `A clause compares "${path}", and nothing says whether it is personal, so it is stored in the clear. Declare it as none under "fields"; if it is personal, use a class or a flag.`,
    severity: 'warning',
    word: path,
  })

/** A fact whose value is looked at here, beyond whether it is there: it cannot be personal. */
export const read = (walk: Walk, path: string): FactKind | undefined => {
  const kind = fact(walk, path)
  if (kind?.personal !== undefined) compared(walk, path)
  else if (kind?.undeclared === true) inTheClear(walk, path)
  return kind
}

export const readAt = (walk: Walk, path: string): void => {
  read(walk, path)
}

export const factAt = (walk: Walk, path: string): void => {
  fact(walk, path)
}
