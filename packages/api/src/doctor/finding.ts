import type { Bilingual } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import type { Settings } from '../config/schema.js'

/** How something was found: fit, worth a look, broken, or not there to be looked at. */
export type FindingState = 'ok' | 'warning' | 'failed' | 'skipped'

/** What a check found: what is, and what to do about it. */
export interface Finding extends Bilingual {
  readonly state: FindingState
}

/** What a check goes by. */
export interface Patient {
  readonly settings: Settings
  readonly now: EpochMs
  /** `process.version` */
  readonly node: string
}

export type Check = (patient: Patient) => Promise<Finding>

export const finding = (state: FindingState, zh: string, en: string): Finding => ({ state, zh, en })
