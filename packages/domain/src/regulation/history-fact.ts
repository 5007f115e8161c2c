import { dataOf, type Intent } from '../aggregate/happening.js'
import type { FactReader } from './context.js'
import type { Environment } from './environment.js'
import { eventFieldReader, type Said } from './event-field.js'
import { eventKind } from './event-kind.js'

/** A field of the last event of a kind: `last.Proposed.amount`. */
export const lastFact = (env: Environment, path: string, key: string): FactReader => {
  const cut = key.indexOf('.')
  const { test, keys } = eventKind(env, path, key.slice(0, cut))
  const field = key.slice(cut + 1)
  const read = field === 'by' ? ({ actor }: Said): unknown => actor.id : eventFieldReader(field)
  return ({ stream }) => {
    for (
      let h = keys === undefined ? stream.history : stream.newest[keys];
      h !== undefined;
      h = keys === undefined ? h.earlier : h.alike
    )
      if (test(h.event) && !stream.annulled.has(h.event.id)) return read(h.event)
    return undefined
  }
}

/** What was said in the contact that a command belongs to: the last event of that contact which says it. */
export const contactFact = (path: string, key: string): FactReader => {
  const read = eventFieldReader(key)
  const contactOf = (said: Pick<Intent, 'data'>): unknown => dataOf(said)['contactId']
  return ({ command, it, stream, supplied }) => {
    const given = supplied?.facts?.[path]
    if (given !== undefined) return given
    const said = command ?? it
    const contact = said === undefined ? undefined : contactOf(said)
    if (said === undefined || contact === undefined) return undefined
    const own = read(said)
    if (own !== undefined) return own
    for (let h = stream.history; h !== undefined; h = h.earlier)
      if (contactOf(h.event) === contact && !stream.annulled.has(h.event.id)) {
        const value = read(h.event)
        if (value !== undefined) return value
      }
    return undefined
  }
}
