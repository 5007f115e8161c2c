import type { ClockState } from '@redress/domain'
import { given } from '../../given.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exit.js'
import { renderAssessment } from '../render/assessment.js'
import { renderBoard } from '../render/board.js'
import { renderExplained } from '../render/explain.js'
import { renderTrail } from '../render/trail.js'
import { ask } from './ask.js'
import { boardToRead } from './board-to-read.js'
import { wholeBoard } from './whole-board.js'

export interface BoardOptions {
  readonly asOf?: string | undefined
  readonly all?: boolean | undefined
  readonly state?: ReadonlyArray<ClockState> | undefined
  readonly unit?: string | undefined
  readonly clause?: string | undefined
  readonly limit?: number | undefined
}

/** `redress board`: for a reader both ends of it, for a program or with states named one list in order. */
export const board = (context: Context, options: BoardOptions): Promise<ExitCode> => {
  const query = given(options)
  const asked = context.json || options.all === true || options.state !== undefined
  return ask(
    context,
    (answers) => (asked ? wholeBoard(answers, query, options.limit ?? 100) : boardToRead(answers, query)),
    renderBoard,
  )
}

/** `redress trail ID` */
export const trail = (context: Context, id: string, asOf?: string): Promise<ExitCode> =>
  ask(context, (answers) => answers.trail(id, given({ asOf })), renderTrail)

/** `redress explain ID` */
export const explain = (context: Context, id: string, asOf?: string): Promise<ExitCode> =>
  ask(context, (answers) => answers.explain(id, asOf), renderExplained)

/** `redress assessment` */
export const assessment = (
  context: Context,
  by: 'unit' | 'agent',
  options: { readonly period?: string | undefined; readonly asOf?: string | undefined },
): Promise<ExitCode> => ask(context, (answers) => answers.assessment({ by, ...given(options) }), renderAssessment)
