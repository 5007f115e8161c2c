import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as T from 'fp-ts/lib/Task.js'
import type { WhatIfQuery } from '../../answers/types/index.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exit.js'
import { ofOpen } from '../failure.js'
import { fail } from '../print.js'
import { renderWhatIf } from '../render/what-if.js'
import { progress } from '../terminal/progress.js'
import { ask } from './ask.js'
import { namedRegulation } from './named-regulation.js'

/** `redress whatif`: every complaint of the register, or those asked for, replayed under a regulation. Writes nothing. */
export const whatIf = async (
  context: Context,
  regulation: string,
  asked: Omit<WhatIfQuery, 'under'>,
): Promise<ExitCode> => {
  const under = await namedRegulation(context, regulation)()
  if (E.isLeft(under)) return fail(context, ofOpen(under.left))
  const { lang, terminal } = context
  const [title, unit] = lang === 'zh' ? ['推演', '件'] : ['Replaying', 'complaints']
  const bar = progress(terminal, lang, title, unit)
  return ask(
    context,
    (answers) =>
      pipe(
        answers.whatIf({ ...asked, under: under.right }, bar.update),
        T.chainFirstIOK(() => bar.end),
      ),
    renderWhatIf,
  )
}
