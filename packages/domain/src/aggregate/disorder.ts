import { impossible } from '../complaint/decide/rejections.js'
import type { Rejection } from '../complaint/rejection.js'
import type { Happening, Intent } from './happening.js'
import { dataOf } from './happening.js'
import type { Stream } from './stream.js'

/** The event of a stream with that id. */
export const eventIn = <E extends Happening>({ history }: Stream<E>, id: string): E | undefined => {
  for (let h = history; h !== undefined; h = h.earlier) if (h.event.id === id) return h.event
  return undefined
}

/** A correction of what the stream does not have. */
export const nothingToCorrect = (stream: Stream, command: Intent): Rejection | undefined =>
  eventIn(stream, String(dataOf(command)['event'])) === undefined
    ? impossible(
        command.command,
        `${stream.id} 没有被更正的事件。请核对事件编号。`,
        `${stream.id} has no such event to correct. Check its id.`,
      )
    : undefined

export const notEnrolled = (stream: Stream, command: Intent): Rejection =>
  impossible(
    command.command,
    `${stream.id} 目前未登记在册。请先用 Enrol 登记。`,
    `${stream.id} is not enrolled at present. Send Enrol first.`,
  )

export const enrolledAlready = (stream: Stream, role: string): Rejection =>
  impossible(
    'Enrol',
    `${stream.id} 已以“${role}”登记在册，所属未变。无须再次登记。`,
    `${stream.id} is enrolled as ${role} already, in the same place. Nothing is left to enrol.`,
  )
