import type { ComplaintCommand } from '@redress/domain'
import { life } from './life.js'

const HOUR = 12
const EVERY = 10

/** The first three steps of a complaint, then follow-ups until it has nineteen events: an open case in the middle of its life. */
export const longLife = (complaint: string): ReadonlyArray<ComplaintCommand> => {
  const begun = life(complaint).slice(0, 3)
  const [first] = begun
  const more = Array.from({ length: 17 }, (_, i) => {
    const minute = String((i * EVERY) % 60).padStart(2, '0')
    const hour = String(HOUR + Math.floor((i * EVERY) / 60))
    return {
      ...first,
      id: `${complaint}:f${i}`,
      command: 'FollowUp',
      occurredAt: `2026-01-05T${hour}:${minute}:00+08:00`,
      data: { purpose: 'track' },
    } as unknown as ComplaintCommand
  })
  return [...begun, ...more]
}
