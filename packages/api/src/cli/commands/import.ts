import { resolve } from 'node:path'
import { fieldCategories, type Rules } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { following } from '../../follow/following.js'
import { type BatchHandler, type ImportReport, importRegister } from '../../import/index.js'
import { claim } from '../claim.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { type Failure, ofImport } from '../failure.js'
import { openToWrite } from '../folder.js'
import { fail, print } from '../print.js'
import { renderImport } from '../render/import.js'
import { progress } from '../terminal/progress.js'
import { catchUp } from './catch-up.js'
import { dryBatch } from './dry-batch.js'
import { followed } from './followed.js'

export interface ImportCommand {
  readonly file: string
  readonly mapping: string
  readonly regulation: string
  /** Where rejected rows go, when not beside the register. */
  readonly rejected?: string | undefined
  readonly dryRun: boolean
  /** Replaces what looks personal in texts. */
  readonly mask: boolean
}

/** `redress import`: exit code 4 where rows were rejected, though all others went in. */
export const importFile = (context: Context, command: ImportCommand): Promise<ExitCode> =>
  command.dryRun ? rehearse(context, command) : carryOut(context, command)

const rehearse = async (context: Context, command: ImportCommand): Promise<ExitCode> => {
  const dry = await dryBatch(context)()
  if (E.isLeft(dry)) return fail(context, dry.left)
  try {
    return await ended(context, command, await take(context, command, dry.right))
  } finally {
    await dry.right.close()
  }
}

/** What little is left is soonest done by the thread that did the rest; more of it is done here, where one sees how far it is. */
const SOON_MS = 3_000

const carryOut = async (context: Context, command: ImportCommand): Promise<ExitCode> => {
  const opened = await openToWrite(context)
  if (E.isLeft(opened)) return fail(context, opened.left)
  // Where a service runs on the folder it keeps the read models; else that is ours to do.
  const held = claim(context.data)
  const follower = E.isRight(held) ? following(opened.right.views) : undefined
  try {
    const taken = await take(context, command, opened.right).finally(async () => {
      if (follower === undefined) return
      await followed(opened.right, SOON_MS)
      await follower.stop()
    })
    // Also after one that was stopped: what went in is to be seen.
    const level = await (E.isRight(held) ? catchUp(context, opened.right, { rebuilds: true }) : followed(opened.right))
    // Why the import failed says more than what came of the read models then.
    return E.isLeft(level) && E.isRight(taken) ? fail(context, level.left) : await ended(context, command, taken)
  } finally {
    await opened.right.close()
    if (E.isRight(held)) held.right()
  }
}

const take = async (
  context: Context,
  { file, mapping, regulation, rejected, dryRun, mask }: ImportCommand,
  { batch, rules }: { readonly batch: BatchHandler; readonly rules: Rules },
): Promise<E.Either<Failure, ImportReport>> => {
  const { cwd, lang, terminal } = context
  const bar = progress(terminal, lang, lang === 'zh' ? '导入' : 'Importing', lang === 'zh' ? '行' : 'rows')
  const taken = await importRegister({
    file: resolve(cwd, file),
    mapping: resolve(cwd, mapping),
    regulation,
    regulations: [...rules.regulations.values()].map(({ source }) => source),
    ...(rejected === undefined ? {} : { rejectedPath: resolve(cwd, rejected) }),
    dryRun,
    mask,
    fields: fieldCategories(rules),
    batch,
    signal: context.interrupted(),
    onProgress: ({ rows, bytes, totalBytes }) => bar.update(rows, undefined, totalBytes === 0 ? 0 : bytes / totalBytes),
  })()
  bar.end()
  return E.mapLeft(ofImport)(taken)
}

const ended = async (
  context: Context,
  { dryRun }: ImportCommand,
  taken: E.Either<Failure, ImportReport>,
): Promise<ExitCode> => {
  if (E.isLeft(taken)) return fail(context, taken.left)
  const report = taken.right
  print(context, { ...report, dryRun }, renderImport)
  return report.rejected + (report.activities?.rejected ?? 0) > 0 ? exit.refused : exit.ok
}
