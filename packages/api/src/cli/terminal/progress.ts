import type { Lang } from '../language.js'
import type { Terminal } from './terminal.js'
import { cut } from './width.js'

/** How far something is. */
export interface Progress {
  /** `part` says how much is done, from 0 to 1, where the total is not known. */
  readonly update: (done: number, total?: number, part?: number) => void
  /** Takes the bar away and leaves one line. */
  readonly end: (summary?: string) => void
}

const EVERY_MS = 80
const BAR = 28

/** `1,203`. */
export const grouped = (n: number): string => `${Math.round(n)}`.replace(/\B(?=(\d{3})+$)/g, ',')

/** `42 s`, `3 min 5 s`. */
export const seconds = (ms: number, lang: Lang): string => {
  const whole = Math.max(0, Math.ceil(ms / 1000))
  const [min, s] = [Math.floor(whole / 60), whole % 60]
  if (lang === 'zh') return min > 0 ? `${min} 分 ${s} 秒` : `${s} 秒`
  return min > 0 ? `${min} min ${s} s` : `${s} s`
}

const barOf = (part: number): ReadonlyArray<string> => {
  const filled = Math.round(Math.min(1, part) * BAR)
  return ['█'.repeat(filled) + '░'.repeat(BAR - filled), `${`${Math.floor(Math.min(1, part) * 100)}`.padStart(3)} %`]
}

const timeLeft = (spent: number, part: number | undefined, lang: Lang): ReadonlyArray<string> => {
  if (part === undefined || part <= 0) return []
  const left = seconds((spent * Math.max(0, 1 - part)) / part, lang)
  return [lang === 'zh' ? `剩余 ${left}` : `${left} left`]
}

/**
 * A bar with rate and time left, on a terminal. In a pipe nobody watches it grow: there, only the closing line.
 * `unit` is what is counted, e.g. `complaints`.
 */
export const progress = (
  terminal: Terminal,
  lang: Lang,
  title: string,
  unit: string,
  now: () => number = () => performance.now(),
): Progress => {
  const began = now()
  let drawn = -Infinity
  const wipe = `\r${String.fromCharCode(27)}[K`
  return {
    update: (done, total, part = total === undefined || total <= 0 ? undefined : done / total) => {
      if (!terminal.errIsTerminal || now() - drawn < EVERY_MS) return
      drawn = now()
      const spent = Math.max(1, drawn - began)
      const speed = `${grouped((done * 1000) / spent)} ${unit}/s`
      const count = total === undefined ? `${grouped(done)} ${unit}` : `${grouped(done)}/${grouped(total)}`
      const line = [title, ...(part === undefined ? [] : barOf(part)), count, speed, ...timeLeft(spent, part, lang)]
      terminal.err(wipe + cut(line.join('  '), terminal.columns() - 1))
    },
    end: (summary) => {
      if (terminal.errIsTerminal) terminal.err(wipe)
      if (summary !== undefined) terminal.err(`${summary}\n`)
    },
  }
}
