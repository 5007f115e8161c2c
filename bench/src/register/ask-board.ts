import type { Redress } from '@redress/api'
import { right } from '../kit/right.js'
import type { BoardResult } from './result.js'

const CALLS = 50

/** Asks for the board as HTTP and the command line do, fifty times, after three that warm up. */
export const askBoard = async (redress: Redress, asOf?: string): Promise<BoardResult> => {
  const ask = async () => right(await redress.answers.board(asOf === undefined ? {} : { asOf })())
  const first = performance.now()
  const board = await ask()
  const cold = performance.now() - first
  for (let i = 0; i < 2; i++) await ask()
  const ms: number[] = []
  for (let i = 0; i < CALLS; i++) {
    const begun = performance.now()
    await ask()
    ms.push(performance.now() - begun)
  }
  return {
    asked: asOf ?? 'now',
    shown: board.clocks.length,
    counted: Object.values(board.counts).reduce((sum, count) => sum + count, 0),
    cold,
    ms,
  }
}
