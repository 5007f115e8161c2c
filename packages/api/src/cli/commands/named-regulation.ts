import { resolve } from 'node:path'
import type { CompiledRegulation } from '@redress/domain'
import { allRegulations } from '@redress/domain/regulations'
import * as TE from 'fp-ts/lib/TaskEither.js'
import type { OpenError } from '../../open/error.js'
import { loadRegulationFile } from '../../open/regulation-file.js'
import { compiledHere } from '../../open/rules.js'
import type { Context } from '../context.js'

/** A regulation by the id of one that ships, else from a file. */
export const namedRegulation = ({ cwd }: Context, name: string): TE.TaskEither<OpenError, CompiledRegulation> => {
  const shipped = allRegulations.find(({ id }) => id === name)
  return shipped === undefined ? loadRegulationFile(resolve(cwd, name)) : TE.fromEither(compiledHere(shipped))
}
