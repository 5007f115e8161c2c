import { clockStates, stateWords } from '@redress/domain'
import type { StateCounts } from '../../answers/types/index.js'
import { term } from '../language.js'
import { grouped } from '../terminal/progress.js'
import { statePaint } from '../words.js'
import type { Look } from './context.js'

const SHOWN_AT_ZERO = new Set(['running', 'breached', 'met'])

/** `1,043 running 计时中 · 3 due soon 临期 · ...`; states that nobody is in are left out, the main ones excepted. */
export const countsLine = (counts: StateCounts, { lang, style }: Look): string =>
  clockStates
    .filter((state) => state !== 'inapplicable' && (counts[state] > 0 || SHOWN_AT_ZERO.has(state)))
    .map((state) => `${statePaint(style, state)(style.bold(grouped(counts[state])))} ${term(lang, stateWords[state])}`)
    .join('  ·  ')
