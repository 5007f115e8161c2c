import { crc32 } from 'node:zlib'
import type { Row } from './row.js'

/** An event that is not the one that was written. `position` says which; what it holds is not told. */
export class Altered extends Error {
  readonly position: number

  constructor(position: number) {
    super(`event ${position} is not what was written`)
    this.position = position
  }
}

/** The checksum of an event: over all of it and its place, so that neither a changed word nor a moved row passes. */
export const sealOf = (row: Row): number =>
  crc32(
    `${row[0]}\n${row[1]}\n${row[2]}\n${row[3]}\n${row[4]}\n${row[5]}\n${row[6]}\n${row[7]}\n${row[8]}\n${row[9]}\n${row[10]}\n${row[11]}\n${row[12]}\n${row[13]}`,
  )

/** Written before there were seals, or as it was sealed. */
export const isIntact = (row: Row, seal: number | null): boolean => seal === null || seal === sealOf(row)
