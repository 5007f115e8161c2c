import type { Bilingual } from '../../complaint/rejection.js'
import type { RegulationErrorTag } from '../error.js'
import type { Regulation } from '../language/regulation.js'
import { actOf, commandWords, eventWords } from './events.js'
import { factError } from './facts.js'
import { isForeignCommand, isForeignEvent } from './foreign.js'
import { parameterError } from './parameters.js'
import { unknownWord } from './say.js'
import type { Use } from './use.js'
import { valueError } from './values.js'

type Verdict = (Bilingual & { readonly _tag: RegulationErrorTag }) | undefined

/** What the clauses of a regulation may name, looked up once. */
export interface Words {
  readonly regulation: Regulation
  readonly events: ReadonlyArray<string>
  readonly commands: ReadonlyArray<string>
  readonly roles: ReadonlyArray<string>
  readonly conditions: ReadonlyArray<string>
  /** Number of mechanisms of each clause, and which of these have a time limit. */
  readonly clauses: ReadonlyMap<string, ReadonlyArray<boolean>>
}

const steps = [
  'intake',
  'own',
  'assign',
  'accept',
  'handle',
  'investigate',
  'attend',
  'decide',
  'remedy',
  'sanction',
  'reply',
  'deliver',
  'revisit',
  'return',
  'report',
  'notify',
  'track',
  'record',
  'redispatch',
  'transfer',
  'transfer-out',
  'divert',
]

export const wordsOf = (regulation: Regulation): Words => ({
  regulation,
  events: eventWords(regulation),
  commands: commandWords(regulation),
  roles: regulation.roles.map(({ id }) => id),
  conditions: regulation.clauses.flatMap(({ does }) => does.flatMap((m) => (m.kind === 'define' ? [m.name] : []))),
  clauses: new Map(
    regulation.clauses.map(({ id, does }) => [
      id,
      does.map((m) => (m.kind === 'clock' || m.kind === 'obligation') && m.within !== undefined),
    ]),
  ),
})

const unknown = (zh: string, en: string, word: string, known: ReadonlyArray<string>): Verdict =>
  known.includes(word) ? undefined : { _tag: 'UnknownWord', ...unknownWord({ zh, en }, word, known) }

const foreign = (word: string): Verdict => ({
  _tag: 'Unsupported',
  zh: `“${word}”不在投诉案件的事件流中，引擎尚不能执行。请改写该条款，或将其列为 manual 并说明理由。`,
  en: `"${word}" is not part of a complaint's stream, and the engine cannot execute it yet. Rewrite the clause, or list it as manual with the reason.`,
})

const refError = ({ word, limited }: Extract<Use, { sort: 'ref' }>, { clauses }: Words): Verdict => {
  const [id = '', index] = word.split('#')
  const limits = clauses.get(id)
  if (limits === undefined) return unknown('条款', 'clause', id, [...clauses.keys()])
  const chosen = index === undefined ? limits : limits.slice(Number(index) - 1, Number(index))
  if (chosen.length === 0)
    return {
      _tag: 'UnknownWord',
      zh: `条款“${id}”没有第${index}项机制。`,
      en: `Clause "${id}" has no mechanism number ${index}.`,
    }
  if (!limited || chosen.includes(true)) return undefined
  return {
    _tag: 'UnknownWord',
    zh: `条款“${word}”没有时限。请指向有时限的条款。`,
    en: `Clause "${word}" has no time limit. Name a clause that has one.`,
  }
}

const dimensionError = ({ word, value }: Extract<Use, { sort: 'dimension' }>, regulation: Regulation): Verdict => {
  if (word === 'channel')
    return value === undefined
      ? undefined
      : unknown(
          '渠道',
          'channel',
          value,
          regulation.channels.map(({ id }) => id),
        )
  const dimension = Object.hasOwn(regulation.dimensions, word) ? regulation.dimensions[word] : undefined
  if (dimension === undefined) return unknown('维度', 'dimension', word, Object.keys(regulation.dimensions))
  if (value === undefined || dimension.open === true) return undefined
  return unknown(
    `“${word}”的值`,
    `value of ${word}`,
    value,
    dimension.values.map(({ id }) => id),
  )
}

const detailError = ({ act, word, value }: Extract<Use, { sort: 'detail' }>): Verdict => {
  const term = actOf(act)
  if (term === undefined) return undefined
  const values = term.values?.[word]
  return (
    unknown(`“${act}”的细节`, `detail of ${act}`, word, term.details) ??
    (values === undefined ? undefined : unknown(`“${word}”的值`, `value of ${word}`, String(value), values))
  )
}

/** What is wrong with one use of a word; nothing where something declares it. */
export const judge = (use: Use, words: Words): Verdict => {
  const { regulation } = words
  switch (use.sort) {
    case 'event':
      return isForeignEvent(use.word) ? foreign(use.word) : unknown('事件', 'event', use.word, words.events)
    case 'command':
      return isForeignCommand(use.word) ? foreign(use.word) : unknown('命令', 'command', use.word, words.commands)
    case 'role':
      return unknown('角色', 'role', use.word, words.roles)
    case 'step':
      return unknown('环节', 'step', use.word, steps)
    case 'condition':
      return unknown('条件', 'condition', use.word, words.conditions)
    case 'list':
      return unknown('清单', 'list', use.word, ['channel', 'kind', ...Object.keys(regulation.dimensions)])
    case 'fact': {
      if (use.word.startsWith('param.'))
        return parameterError(use.word.slice('param.'.length), use.as ?? 'value', regulation)
      const wrong = factError(use.word, regulation, use.events)
      return wrong === undefined ? undefined : { _tag: 'UnknownWord', ...wrong }
    }
    case 'value':
      return valueError(use, regulation)
    case 'ref':
      return refError(use, words)
    case 'dimension':
      return dimensionError(use, regulation)
    case 'detail':
      return detailError(use)
    case 'undeclarable':
      return foreignTable(use.what, use.word)
  }
}

const whats = { table: '分工表', roster: '值班表', schedule: '时段表' } as const
const foreignTable = (what: keyof typeof whats, word: string): Verdict => ({
  _tag: 'Unsupported',
  zh: `制度尚不能声明${whats[what]}“${word}”。请改写该条款，或将其列为 manual 并说明理由。`,
  en: `A regulation cannot declare the ${what} "${word}" yet. Rewrite the clause, or list it as manual with the reason.`,
})
