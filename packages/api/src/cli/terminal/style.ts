import type { Terminal } from './terminal.js'

type Paint = (text: string) => string

/** Ways to make text stand out; all of them leave it alone where colours are not wanted. */
export interface Style {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly yellow: Paint
  readonly green: Paint
  readonly cyan: Paint
}

const ESCAPE = String.fromCharCode(27)

const painted =
  (on: number, off: number): Paint =>
  (text) =>
    text === '' ? text : `${ESCAPE}[${on}m${text}${ESCAPE}[${off}m`

const plain: Paint = (text) => text

/** No colours at all. */
export const plainStyle: Style = { bold: plain, dim: plain, red: plain, yellow: plain, green: plain, cyan: plain }

const coloured: Style = {
  bold: painted(1, 22),
  dim: painted(2, 22),
  red: painted(31, 39),
  yellow: painted(33, 39),
  green: painted(32, 39),
  cyan: painted(36, 39),
}

/** Colours only for a person at a terminal who has not switched them off (no-color.org). */
export const styleOf = (terminal: Terminal, env: NodeJS.ProcessEnv): Style =>
  terminal.outIsTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb' ? coloured : plainStyle
