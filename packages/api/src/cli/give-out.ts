import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { FileBytes } from '../files/index.js'
import type { Context } from './context.js'
import { type ExitCode, exit } from './exit.js'
import type { Failure } from './failure.js'
import { fail, remark } from './print.js'
import { toNewFile } from './to-file.js'

const onTerminal: Failure = {
  code: exit.usage,
  zh: '这种格式不是文本，不能显示在终端上。请用 -o 指定文件，或用管道接走。',
  en: 'This format is no text for a terminal. Name a file with -o, or pipe it on.',
}

/** Gives a file out: into a new file, or on stdout where none is named. Half of one never passes for a whole: the exit code tells. */
export const giveOut = async <F>(
  context: Context,
  { output, binary }: { readonly output?: string | undefined; readonly binary: boolean },
  bytes: FileBytes<F>,
  failureOf: (failure: F) => Failure,
): Promise<ExitCode> => {
  const { terminal, cwd } = context
  if (output !== undefined) {
    const to = resolve(cwd, output)
    const written = await toNewFile(to, bytes, failureOf)
    if (E.isLeft(written)) return fail(context, written.left)
    remark(context, { zh: `已写入 ${to}`, en: `Written to ${to}` })
    return exit.ok
  }
  if (binary && terminal.outIsTerminal) return fail(context, onTerminal)
  for await (const piece of bytes) {
    if (E.isLeft(piece)) return fail(context, failureOf(piece.left))
    if (terminal.outBytes === undefined) terminal.out(new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece.right))
    else await terminal.outBytes(piece.right)
  }
  return exit.ok
}
