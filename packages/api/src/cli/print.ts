import type { Bilingual } from '@redress/domain'
import type { Context } from './context.js'
import type { ExitCode } from './exit.js'
import type { Failure } from './failure.js'
import { say } from './language.js'
import { type Look, lines } from './render/context.js'

/** Prints a result: as JSON, or rendered for a reader. */
export const print = <A>(context: Context, result: A, render: (result: A, look: Look) => ReadonlyArray<string>): void =>
  context.terminal.out(context.json ? `${JSON.stringify(result, null, 2)}\n` : lines(render(result, context)))

/** A remark beside the result. */
export const remark = (context: Context, text: Bilingual): void => context.terminal.err(`${say(context.lang, text)}\n`)

/** Says why it did not work and what to do; the exit code that goes with it. */
export const fail = (context: Context, failure: Failure): ExitCode => {
  remark(context, failure)
  return failure.code
}
