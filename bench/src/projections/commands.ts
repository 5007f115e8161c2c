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
