import { eventsOf } from '../../aggregate/stream.js'
import type { Complaint } from '../../complaint/state.js'
import type { Regulation } from '../../regulation/language/regulation.js'
import type { Course } from './course.js'
import { blank } from './thinking.js'
import type { Track } from './track.js'

const holds = (value: unknown, one: unknown): boolean => (Array.isArray(value) ? value.includes(one) : value === one)

/** Dimensions that a table derives change by themselves: it is enough that the case had the value. */
const isDerived = ({ clauses }: Regulation, dimension: string): boolean =>
  clauses.some(({ does }) =>
    does.some((mechanism) => mechanism.kind === 'table' && mechanism.out === `class.${dimension}`),
  )

const classesIn = (data: object): { readonly [dimension: string]: unknown } =>
  (data as { readonly class?: { readonly [dimension: string]: unknown } }).class ?? {}

/** Is the case on a track as it stands. */
export const isOn = (regulation: Regulation, state: Complaint, { kind, channel, class: value }: Track): boolean => {
  if (kind !== undefined) return state.kind === kind
  if (channel !== undefined) return state.channel === channel
  if (value === undefined) return true
  const [dimension, one] = value
  if (dimension === 'kind') return state.kind === one
  if (holds(state.classes[dimension], one)) return true
  return isDerived(regulation, dimension) && eventsOf(state).some(({ data }) => holds(classesIn(data)[dimension], one))
}

/** What the track says of the case, as far as it is so: nobody leaves the track only to get to the end. */
export const standing = (state: Complaint, { class: value }: Track): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ['case.kind', state.kind],
    ['class.kind', state.kind],
    ...(value !== undefined && holds(state.classes[value[0]], value[1])
      ? [[`class.${value[0]}`, value[1]] as const]
      : []),
  ])

/** The case is put on its track, as far as somebody may. */
export const enterTrack = (regulation: Regulation, course: Course, { class: value }: Track): void => {
  if (value === undefined || isOn(regulation, course.reached().state as Complaint, { class: value })) return
  const [dimension, one] = value
  const data = dimension === 'kind' ? { kind: one } : {}
  course.achieve({ command: 'Classify', data: { ...data, class: { [dimension]: one } }, actor: blank.actor })
}
