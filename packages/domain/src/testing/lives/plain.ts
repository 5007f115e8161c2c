import * as t from 'io-ts'
import { Shape } from '../../codec/shape.js'
import { subjects } from '../../complaint/terms.js'
import { variantField } from '../../regulation/vocabulary.js'
import { type Draft, holding } from './draft.js'
import { anyAt, type Bag, optionalIn, placeIn, put } from './place.js'
import type { Situation } from './situation.js'
import { declaredAt } from './values.js'

const rolesIn = ({ regulation }: Situation): ReadonlyArray<string> => regulation.source.roles.map(({ id }) => id)

/** A unit or people that go by the name of a role. */
export const recipient = (role: string): Bag => ({ unit: role, kind: role, roles: [role] })

/** What must be said, where nothing else is known: somebody of the institution, a sort of subject, anything that fits. */
const required = (s: Situation, codec: t.Mixed, data: Bag, key: string): unknown => {
  const { luck } = s
  if (key === 'to') return recipient(luck.of(rolesIn(s)) ?? 'unit')
  if (key === 'role') return luck.of(rolesIn(s))
  if (key === 'of') return luck.of(subjects)
  if (key === 'case' || key === 'complaint') return 'c-earlier'
  if (key === 'clocks') return []
  if (key === 'event') return s.state.history?.event.id ?? 'none'
  return luck.of(anyAt(codec, data, key))
}

const isAct = (codec: t.Mixed, act: string): boolean =>
  ((codec as { readonly types?: ReadonlyArray<t.Mixed> }).types ?? []).some(
    (member) =>
      member instanceof Shape &&
      (member.required as Bag)['act'] instanceof t.LiteralType &&
      (member.required as { readonly act: t.LiteralC<string> }).act.value === act,
  )

const completed = (s: Situation, codec: t.Mixed, data: Bag): Bag =>
  Object.keys(codec instanceof Shape ? codec.required : {}).reduce<Bag>(
    (so, key) => (so[key] === undefined ? (put(codec, so, key, required(s, codec, so, key)) ?? so) : so),
    data,
  )

/** What is said of its own accord only: who it is about, to whom it goes, what the rules fill in. */
const MEANT: ReadonlySet<string> = new Set([
  'class',
  'flag',
  'field',
  'notGiven',
  'to',
  'of',
  'regulations',
  'number',
  'round',
  'clocks',
  'details',
  'contactId',
  'signature',
  'derived',
  'provisional',
  'annuls',
  'stage',
  'kind',
  'deadline',
  'cc',
])

/** What may be said beside, now and then is: where a word is asked for, somebody of the institution goes by it. */
const embellished = (s: Situation, codec: t.Mixed, data: Bag): Bag => {
  const { luck } = s
  if (!luck.oneIn(3)) return data
  const keys = optionalIn(codec, data).filter((key) => !MEANT.has(key) && placeIn(codec, data, key) !== undefined)
  return [luck.of(keys), luck.of(keys)].reduce<Bag>((so, key) => {
    if (key === undefined) return so
    const value =
      key === 'assignment'
        ? luck.of(['as-1', 'as-2'])
        : luck.of([...anyAt(codec, so, key), ...(luck.oneIn(2) ? rolesIn(s) : [])])
    return put(codec, so, key, value) ?? so
  }, data)
}

/** Who acts where nothing is said of it: any role of the regulation. */
export const somebody = (s: Situation): Draft['actor'] => holding(s.luck.of(rolesIn(s)) ?? 'clerk')

/** The command that yields an event of a kind, with what it must say; `undefined` where the stage has none. */
export const plainDraft = (s: Situation, kind: string, actor = somebody(s)): Draft | undefined => {
  const [head = '', variant] = kind.split(':')
  const type = head === 'act' ? 'ActRecorded' : head
  const [command] = Object.entries(s.stage.yields).find(([, yielded]) => yielded === type) ?? []
  const codec = command === undefined ? undefined : s.stage.codecOf(command)
  if (command === undefined || codec === undefined) return undefined
  if (head === 'act')
    return variant !== undefined && isAct(codec, variant)
      ? { command, data: embellished(s, codec, { act: variant }), actor }
      : undefined
  const field = variantField(type)
  const said =
    variant === undefined
      ? {}
      : type === 'Classified'
        ? { class: { [variant]: s.luck.of(declaredAt(s.regulation.source, `class.${variant}`)) ?? 'not-listed' } }
        : field === undefined
          ? {}
          : { [field]: variant }
  return { command, data: embellished(s, codec, completed(s, codec, said)), actor }
}
