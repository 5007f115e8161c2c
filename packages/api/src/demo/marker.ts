import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RegulationPin, shape } from '@redress/domain'
import { epochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import type { DemoParameters } from './parameters.js'

/** Stands beside the log while and after it is filled: with what the year is made, and whether all of it is in. */
export interface Marker {
  readonly version: number
  readonly parameters: DemoParameters
  readonly complete: boolean
}

const FILE = 'demonstration.json'

const MarkerCodec = shape(
  'Marker',
  {
    version: t.Int,
    complete: t.boolean,
    parameters: shape('Parameters', { seed: t.string, until: t.Int, complaints: t.Int, regulation: RegulationPin }, {}),
  },
  {},
)

/** The marker of a data folder; undefined where there is none, or none that can be read. */
export const readMarker = async (data: string): Promise<Marker | undefined> => {
  try {
    const read = MarkerCodec.decode(JSON.parse(await readFile(join(data, FILE), 'utf8')))
    if (E.isLeft(read)) return undefined
    const until = epochMs(read.right.parameters.until)
    return until._tag === 'Left'
      ? undefined
      : { ...read.right, parameters: { ...read.right.parameters, until: until.right } }
  } catch {
    return undefined
  }
}

/** Written whole or not at all: a half-written marker would make the fill forget what it was doing. */
export const writeMarker = async (data: string, marker: Marker): Promise<void> => {
  const path = join(data, FILE)
  await writeFile(`${path}.new`, `${JSON.stringify(marker, null, 2)}\n`)
  await rename(`${path}.new`, path)
}
