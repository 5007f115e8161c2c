import { basename, dirname, join } from 'node:path'
import { categoriesUnder, type FieldCategories } from '@redress/domain'
import { allRegulations } from '@redress/domain/regulations'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import { type ImportError, temporaryStorage, unknownRegulation } from './error.js'
import type { BatchHandler } from './handler.js'
import { compileMapping } from './mapping/compile.js'
import type { Source } from './mapping/language.js'
import { loadMapping } from './mapping/load.js'
import type { RegulationWords } from './mapping/vocabulary.js'
import type { ImportReport } from './report.js'
import type { Progress } from './run/meter.js'
import { run } from './run/run.js'
import { openStaging } from './run/staging.js'
import { openTable, type SourceOptions } from './table/open.js'

/** What to import, by which mapping, under which regulation, and who carries the commands out. */
export interface ImportOptions {
  /** CSV or XLSX. */
  readonly file: string
  /** Path of the mapping, YAML. */
  readonly mapping: string
  /** Id of the regulation that the complaints are pinned to. */
  readonly regulation: string
  /** Writes no file; `batch` is expected to decide without appending. */
  readonly dryRun?: boolean
  /**
   * Replaces telephone, card and identity numbers, e-mail addresses and number plates in texts by what they are, in the
   * lists of rejected rows too. A row with one in an id, word or number is rejected. Names are not found.
   */
  readonly mask?: boolean
  /** Which record fields are encrypted, `fieldCategories(rules)`; default as the regulations that ship say. */
  readonly fields?: FieldCategories
  readonly batch: BatchHandler
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** Milliseconds, for rate and time left. */
  readonly now?: () => number
  /** Where rejected rows go, default `${file}.rejected.csv`; those of a second file go beside it, by that file's name. */
  readonly rejectedPath?: string
  /** Regulations to choose from; default those that ship with the domain. Of several versions the last counts. */
  readonly regulations?: ReadonlyArray<RegulationWords>
}

const sourceOptions = (source: Source | undefined): SourceOptions => ({
  ...(source?.encoding === undefined ? {} : { encoding: source.encoding }),
  ...(source?.delimiter === undefined ? {} : { delimiter: source.delimiter }),
  ...(source?.sheet === undefined ? {} : { sheet: source.sheet }),
})

/**
 * Brings a register into the log. The mapping is checked in whole before a row is read; rows that cannot be taken go
 * to a list, with line, column and reason; all others go in. Command ids come from the register's own ids, so importing
 * again adds nothing, and an import that was killed is finished by running it again.
 *
 * @example
 * import { importRegister } from '@redress/api'
 *
 * const outcome = await importRegister({
 *   file: 'register.csv',
 *   mapping: 'mapping.yaml',
 *   regulation: 'no-such-regulation',
 *   batch: () => async () => ({ _tag: 'Right', right: [] }),
 * })()
 * assert.equal(outcome._tag === 'Left' && outcome.left._tag, 'UnknownRegulation')
 */
export const importRegister =
  (options: ImportOptions): TE.TaskEither<ImportError, ImportReport> =>
  async () => {
    const known = options.regulations ?? allRegulations
    const regulation = known.filter(({ id }) => id === options.regulation).at(-1)
    if (regulation === undefined)
      return E.left(
        unknownRegulation(
          options.regulation,
          known.map(({ id }) => id),
        ),
      )
    const mapping = await loadMapping(options.mapping)()
    if (E.isLeft(mapping)) return mapping
    const { source, events } = mapping.right
    const register = await openTable(options.file, sourceOptions(source))()
    if (E.isLeft(register)) return register
    // A second file stands beside the register, so that a mapping serves wherever both are put.
    const second =
      events === undefined
        ? undefined
        : await openTable(join(dirname(options.file), events.file), sourceOptions({ ...source, ...events.source }))()
    if (second !== undefined && E.isLeft(second)) return second
    const plan = compileMapping(
      options.mapping,
      mapping.right,
      { register: register.right.columns, ...(second === undefined ? {} : { events: second.right.columns }) },
      regulation,
      {
        fields: options.fields ?? categoriesUnder(allRegulations.map((source) => ({ source }))),
        mask: options.mask ?? false,
      },
    )
    if (E.isLeft(plan)) return plan
    const rejectedPath = options.rejectedPath ?? `${options.file}.rejected.csv`
    try {
      const staging = openStaging()
      try {
        return await run({
          plan: plan.right,
          pin: { id: regulation.id, version: regulation.version },
          register: register.right,
          activities: second?.right,
          staging,
          batch: options.batch,
          mask: options.mask ?? false,
          rejects: options.dryRun === true ? undefined : rejectedPath,
          activityRejects:
            options.dryRun === true || events === undefined
              ? undefined
              : join(dirname(rejectedPath), `${basename(events.file)}.rejected.csv`),
          signal: options.signal,
          onProgress: options.onProgress,
          now: options.now ?? Date.now,
        })
      } finally {
        staging.close()
      }
    } catch (thrown) {
      return E.left(temporaryStorage(thrown))
    }
  }
