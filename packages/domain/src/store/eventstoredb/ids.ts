/** Where an event is. */
export interface Place {
  readonly stream: string
  readonly revision: number
}

/** What is known of a stream: the ids of its events, from the first to `last`. */
export interface Known {
  readonly base: number
  readonly ids: string[]
  position: number
}

/** Ids of events, so that an append need not read its stream again; bounded, the streams not used for longest go first. */
export interface Ids {
  readonly of: (stream: string) => Known | undefined
  readonly add: (stream: string, revision: number, ids: ReadonlyArray<string>, position: number) => void
  /** Remembers single events, whatever else is known of their streams. */
  readonly note: (id: string, place: Place) => void
  readonly forget: (stream: string) => void
  readonly find: (id: string) => Place | undefined
}

export const lastOf = (known: Known | undefined): number | undefined =>
  known === undefined || known.ids.length === 0 ? undefined : known.base + known.ids.length - 1

export const createIds = (limit: number): Ids => {
  const streams = new Map<string, Known>()
  const places = new Map<string, Place>()
  const noted = new Map<string, Place>()
  let count = 0

  const forget = (stream: string): void => {
    const known = streams.get(stream)
    if (known === undefined) return
    streams.delete(stream)
    count -= known.ids.length + 1
    for (const id of known.ids) if (places.get(id)?.stream === stream) places.delete(id)
  }

  const makeRoom = (keep: string): void => {
    for (const stream of streams.keys()) {
      if (count <= limit) return
      if (stream !== keep) forget(stream)
    }
  }

  return {
    forget,
    note: (id, place) => void noted.set(id, place),
    find: (id) => places.get(id) ?? noted.get(id),
    of: (stream) => {
      const known = streams.get(stream)
      if (known !== undefined) {
        streams.delete(stream)
        streams.set(stream, known)
      }
      return known
    },
    add: (stream, revision, ids, position) => {
      const known = streams.get(stream)
      const follows = known !== undefined && (known.ids.length === 0 || known.base + known.ids.length === revision)
      if (known !== undefined && !follows) forget(stream)
      const base = follows && known.ids.length > 0 ? known.base : revision
      const all = follows ? known.ids : []
      all.push(...ids)
      streams.delete(stream)
      streams.set(stream, { base, ids: all, position })
      count += ids.length + (follows ? 0 : 1)
      for (const [i, id] of ids.entries()) places.set(id, { stream, revision: revision + i })
      makeRoom(stream)
    },
  }
}
