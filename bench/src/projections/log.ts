import { type NewEvent, toNewEvent } from '@redress/domain'
import { lived } from '../kit/life.js'
import { serviceCentre } from '../kit/rules.js'

/** Complaints under way at once. */
const TOGETHER = 1_000

/** The events of many complaints as they came: the first of each, then the second of each, a thousand at a time. */
export const interleaved = (complaints: number): ReadonlyArray<NewEvent> => {
  const rules = serviceCentre()
  const all: NewEvent[] = []
  for (let from = 0; from < complaints; from += TOGETHER) {
    const lives = Array.from({ length: Math.min(TOGETHER, complaints - from) }, (_, i) =>
      lived(rules, `c-${from + i}`).map(toNewEvent),
    )
    for (let i = 0; i < 8; i++) all.push(...lives.flatMap((life) => life[i] ?? []))
  }
  return all
}
