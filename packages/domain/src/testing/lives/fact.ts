import { type Draft, saying } from './draft.js'
import { HOUR } from './moments.js'
import { plainDraft } from './plain.js'
import { factOf, type Situation } from './situation.js'
import { answer, first, NOTHING, say, type Way, wait } from './way.js'

type Told = (value: unknown, s: Situation) => ReadonlyArray<readonly [kind: string, path?: string]> | undefined

const times = <A>(n: number, item: A): ReadonlyArray<A> =>
  Array.from({ length: Math.max(0, Math.min(n, 6)) }, () => item)

/** Facts of the case that are told by doing something: which events, and where in them the value stands. */
const told: { readonly [key: string]: Told } = {
  satisfaction: () => [['act:satisfaction-recorded', 'level']],
  accepted: () => [['act:satisfaction-recorded', 'accepted']],
  understanding: () => [['act:satisfaction-recorded', 'understanding']],
  owner: () => [['act:owner-changed', 'to']],
  number: () => [['act:number-allocated', 'number']],
  kind: () => [['Classified', 'kind']],
  unit: () => [['Assigned', 'to.unit']],
  handler: () => [['Assigned', 'to.person']],
  outcome: () => [['Closed', 'outcome']],
  solvedAtOnce: (value) => (value === true ? [['Resolved', 'onSpot']] : undefined),
  round: (value, { state }) =>
    typeof value === 'number' ? times(value - state.round, ['Reopened'] as const) : undefined,
  objections: (value, s) =>
    typeof value === 'number'
      ? times(value - Number(factOf(s, 'case.objections') ?? 0), ['act:complainant-answered:objects'] as const)
      : undefined,
  status: (value) => {
    const event = {
      resolved: 'Resolved',
      replied: 'Replied:final',
      closed: 'Closed',
      withdrawn: 'Withdrawn',
      open: 'Reopened',
    }
    const kind = event[value as keyof typeof event]
    return kind === undefined ? undefined : [[kind]]
  },
}

/** Somebody does it who may; where it is refused, they find out who may. */
const doing = (s: Situation, kind: string, path: string | undefined, value: unknown): Draft | undefined => {
  const [head = kind, act = '', answered] = kind.split(':')
  const plain = plainDraft(s, answered === undefined ? kind : `${head}:${act}`)
  const about =
    plain === undefined || answered === undefined ? plain : saying(s.stage.codecOf, plain, 'answer', answered)
  return about === undefined || path === undefined ? about : saying(s.stage.codecOf, about, path, value)
}

const ofCase = (s: Situation, key: string, value: unknown): Way | undefined => {
  if (s.draft.command === 'Receive' && saying(s.stage.codecOf, s.draft, key, value) !== undefined)
    return say('draft', key, value)
  if (s.regulation.needs.facts.has(`case.${key}`)) return answer(`case.${key}`, value)
  const drafts = told[key]?.(value, s)?.map(([kind, path]) => doing(s, kind, path, value))
  return drafts === undefined || drafts.length === 0 || drafts.includes(undefined)
    ? undefined
    : first(...drafts.filter((draft) => draft !== undefined))
}

const CLASSED: ReadonlySet<string> = new Set(['Receive', 'Classify'])

/** A dimension or a flag: with the command where that can say it, else by a classification of its own. */
const classed = (s: Situation, path: string, value: unknown): Way | undefined => {
  if (CLASSED.has(s.draft.command)) return say('draft', path, value)
  const said = doing(s, 'Classified', path, value)
  return said === undefined ? undefined : first(said)
}

/** The last event of a kind is to say so. */
const ofLast = (s: Situation, key: string, value: unknown): Way | undefined => {
  const cut = key.indexOf('.')
  const [kind, field] = [key.slice(0, cut), key.slice(cut + 1)]
  const draft = doing(s, kind, field === 'by' ? 'actor.id' : field, value)
  return draft === undefined ? undefined : first(draft)
}

/** Something said in the contact that the command belongs to; where nobody can say it there, the outside knows. */
const ofContact = (s: Situation, key: string, value: unknown): Way => {
  const contact = String((s.draft.data as { readonly contactId?: string }).contactId ?? 'contact-1')
  const attempt = doing(s, 'act:contact-attempted', key, value)
  const named = attempt === undefined ? undefined : saying(s.stage.codecOf, attempt, 'contactId', contact)
  return named === undefined
    ? answer(`contact.${key}`, value)
    : { ...first(named), says: say('draft', 'contactId', contact).says }
}

const isKept = ({ kept }: Situation, path: string, value: unknown): boolean => {
  const now = kept.get(path.replace(/^cmd\./, ''))
  return now !== undefined && now !== value && !(Array.isArray(value) && value.includes(now))
}

/** How a fact comes to have a value; `undefined` as the value is that it is not set. Nobody can change what lies in the past. */
export const bringAbout = (s: Situation, path: string, value: unknown): Way | undefined => {
  const root = path.slice(0, path.indexOf('.'))
  const key = path.slice(root.length + 1)
  if (isKept(s, path, value)) return undefined
  if (path === 'class.validity.preliminary') {
    const draft = doing(s, 'Classified', 'class.validity', value)
    return draft === undefined ? undefined : first({ ...draft, data: { ...draft.data, stage: 'preliminary' } })
  }
  switch (root) {
    case 'cmd':
      return saying(s.stage.codecOf, s.draft, key, value) === undefined ? undefined : say('draft', key, value)
    case 'actor':
      return say('draft', path, value)
    case 'it':
      return s.it === undefined || saying(s.stage.codecOf, s.it, key, value) === undefined
        ? undefined
        : say('it', key, value)
    case 'class':
      return key === 'kind' && s.regulation.source.dimensions['kind'] === undefined
        ? ofCase(s, 'kind', value)
        : classed(s, path, value)
    case 'flag':
      return classed(s, path, value)
    case 'field':
      return say('draft', path, value)
    case 'case':
      return ofCase(s, key, value)
    case 'last':
      return ofLast(s, key, value)
    case 'contact':
      return ofContact(s, key, value)
    case 'lookup':
    case 'linked':
      return answer(path, value)
    case 'clock':
      return typeof value === 'number' ? wait(value + HOUR) : NOTHING
    default:
      return undefined
  }
}
