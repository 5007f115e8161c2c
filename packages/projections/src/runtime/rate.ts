/** Events per second of working time: waiting for events is not counted, so that the figure says what a rebuild takes. */
export interface Rate {
  readonly add: (events: number, milliseconds: number) => void
  readonly events: () => number
  /** 0 before the first event. */
  readonly perSecond: () => number
}

export const rate = (): Rate => {
  let events = 0
  let busy = 0
  return {
    add: (more, milliseconds) => {
      events += more
      busy += milliseconds
    },
    events: () => events,
    perSecond: () => (busy > 0 ? Math.round((events * 1000) / busy) : 0),
  }
}
