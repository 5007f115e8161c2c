import { resolve } from 'node:path'
import { diffRegulations, stopsLoading } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { readRegulationFile } from '../../open/regulation-file.js'
import type { Context } from '../context.js'
import { type ExitCode, exit } from '../exit.js'
import { ofOpen } from '../failure.js'
import { fail, print } from '../print.js'
import { renderChecked, renderDiff } from '../render/regulations.js'
import { namedRegulation } from './named-regulation.js'

/** `redress regulations check`: exit code 4 where something stops it from being loaded. */
export const check = async (context: Context, file: string): Promise<ExitCode> => {
  const read = await readRegulationFile(resolve(context.cwd, file))()
  if (E.isLeft(read)) return fail(context, ofOpen(read.left))
  const { text, found, compiled } = read.right
  const errors = found.filter(stopsLoading).length
  const checked = {
    file,
    regulation: compiled === undefined ? null : { id: compiled.id, version: compiled.version },
    errors,
    warnings: found.length - errors,
    // Named as the author named it.
    found: found.map((problem) => ({ ...problem, file })),
  }
  print(context, checked, (result, look) => renderChecked(result, text, look))
  return errors > 0 ? exit.refused : exit.ok
}

/** `redress regulations diff` */
export const diff = async (context: Context, before: string, after: string): Promise<ExitCode> => {
  const both = await TE.traverseSeqArray((name: string) => namedRegulation(context, name))([before, after])()
  if (E.isLeft(both)) return fail(context, ofOpen(both.left))
  const [old, now] = both.right
  if (old !== undefined && now !== undefined) print(context, diffRegulations(old.source, now.source), renderDiff)
  return exit.ok
}
