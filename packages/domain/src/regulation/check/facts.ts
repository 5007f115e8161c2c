import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import { type EventKind, roots } from '../language/words.js'
import { allFields, eventWords, fieldsOf } from './events.js'
import { unknownWord } from './say.js'

const fixed: { readonly [root: string]: ReadonlyArray<string> } = {
  actor: ['id', 'unit', 'roles', 'authority.amount'],
  case: [
    'kind',
    'channel',
    'form',
    'status',
    'subject.kind',
    'place',
    'number',
    'receivedAt',
    'intakeUnit',
    'unit',
    'owner',
    'handler',
    'round',
    'objections',
    'solvedAtOnce',
    'satisfaction',
    'accepted',
    'understanding',
    'outcome',
    'complainant.id',
    'complainant.kind',
    'complainant.asksSecrecy',
    'respondent.kind',
    'respondent.unit',
    'respondent.person',
    'respondent.unit.ancestors',
    'respondent.unit.membership',
    'respondent.unit.member',
    'unit.head.authority.amount',
    'inRemit',
    'policyAllows',
  ],
  contact: ['answerer', 'inconvenience'],
  linked: ['precedent.id', 'precedent.proposal'],
  lookup: ['openCasesOfActor', 'openCasesOfActor.count'],
  subject: ['id', 'role'],
}

const inCommand = [
  ...allFields,
  'occurredAt',
  'channel',
  'form',
  'kind',
  'document',
  'basis',
  'contactId',
  'clock',
  'recipient',
  'names',
  'to.unit.membership',
]

const sort = (zh: string, en: string): Bilingual => ({ zh, en })

const among = (what: Bilingual, word: string, known: ReadonlyArray<string>): Bilingual | undefined =>
  known.includes(word) ? undefined : unknownWord(what, word, known)

/** `class.x`, `flag.x` and `field.x`, which commands and events carry, too. Record fields are free: no head declares them. */
const carried = (key: string, regulation: Regulation): Bilingual | undefined | 'no' => {
  const [, bag, name = ''] = /^(class|flag|field)\.(.+)$/.exec(key) ?? []
  if (bag === 'class')
    return Object.hasOwn(regulation.dimensions, name.split('.')[0] ?? '')
      ? undefined
      : unknownWord(sort('维度', 'dimension'), name, Object.keys(regulation.dimensions))
  if (bag === 'flag') return among(sort('标记', 'flag'), name, regulation.flags ?? [])
  return bag === 'field' ? undefined : 'no'
}

const last = (key: string, regulation: Regulation): Bilingual | undefined => {
  const [, kind = key, field = ''] = /^((?:act:)?[^.]+)\.(.+)$/.exec(key) ?? []
  const unknown = among(sort('事件', 'event'), kind, eventWords(regulation))
  if (unknown !== undefined || carried(field, regulation) !== 'no') return unknown
  return among(sort(`“${kind}”的字段`, `field of ${kind}`), field, [...fieldsOf(kind), 'by', 'scope'])
}

const ofEvents = (key: string, events: ReadonlyArray<EventKind> | undefined): Bilingual | undefined => {
  const known =
    events === undefined || events.includes('*') || events.includes('terminal') ? allFields : events.flatMap(fieldsOf)
  return among(sort('事件字段', 'field of the event'), key, known)
}

/** What is wrong with a fact path, apart from parameters; nothing where it is known. */
export const factError = (
  path: string,
  regulation: Regulation,
  events?: ReadonlyArray<EventKind>,
): Bilingual | undefined => {
  if (path === 'each') return undefined
  const plain = path.endsWith('.date') && path !== 'it.date' ? path.slice(0, -'.date'.length) : path
  const root = plain.slice(0, plain.indexOf('.'))
  const key = plain.slice(root.length + 1)
  if (root === 'class' || root === 'flag' || root === 'field') return notNo(carried(plain, regulation))
  if (root === 'cmd' || root === 'it' || root === 'start') {
    const bag = carried(key, regulation)
    if (bag !== 'no') return bag
    return root === 'cmd'
      ? among(sort('命令字段', 'field of a command'), key, inCommand)
      : ofEvents(key, root === 'it' ? events : undefined)
  }
  if (root === 'last') return last(key, regulation)
  const known = Object.hasOwn(fixed, root) ? fixed[root] : undefined
  if (known !== undefined) return among(sort(`“${root}”的事实`, `fact of ${root}`), key, known)
  return among(sort('事实根', 'root of a fact'), root, roots)
}

const notNo = (error: Bilingual | undefined | 'no'): Bilingual | undefined => (error === 'no' ? undefined : error)
