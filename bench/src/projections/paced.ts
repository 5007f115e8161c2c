import { setTimeout as sleep } from 'node:timers/promises'
import type { ComplaintCommand } from '@redress/domain'
import { life } from '../kit/life.js'

/** Complaints under way at once: a command on one comes so many commands after the one before. */
const TOGETHER = 250
const EACH = 8

/** The n-th command of a busy office: the first of each complaint, then the second of each. */
const nth = (n: number): ComplaintCommand => {
  const block = Math.floor(n / (TOGETHER * EACH))
  const step = Math.floor((n % (TOGETHER * EACH)) / TOGETHER)
  return life(`c-${block}-${n % TOGETHER}`)[step] as ComplaintCommand
}

/** So many of them, made before anything is timed. */
export const commandsOf = (count: number): ReadonlyArray<ComplaintCommand> =>
  Array.from({ length: count }, (_, n) => nth(n))

/** Begins one piece of work after another at an even pace, whether those before are done or not; resolves when all are. */
export const paced = async <A>(
  perSecond: number,
  items: ReadonlyArray<A>,
  work: (item: A, n: number) => Promise<void>,
): Promise<void> => {
  const begun = performance.now()
  const underWay: Promise<void>[] = []
  while (underWay.length < items.length) {
    const due = Math.min(items.length, Math.floor(((performance.now() - begun) * perSecond) / 1000) + 1)
    for (const item of items.slice(underWay.length, due)) underWay.push(work(item, underWay.length))
    await sleep(1)
  }
  await Promise.all(underWay)
}
