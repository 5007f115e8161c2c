import type { OldVersion } from '../../aggregate/define.js'
import { actRecorded1 } from './act-recorded-1.js'

/** Versions of a complaint's events that are written no more. */
export const oldVersions: ReadonlyArray<OldVersion> = [actRecorded1]
