import type { RegulationPin } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'

/** What a demonstration year is made from; the same ones make the same year, on every machine. */
export interface DemoParameters {
  readonly seed: string
  /** The moment up to which it reaches back twelve months: nothing in it happens later. */
  readonly until: EpochMs
  /** Complaints received in the year, those of hours still to come left out. */
  readonly complaints: number
  /** The regulation under which they are received. */
  readonly regulation: RegulationPin
}

/** Raised when the same parameters begin to give other commands. */
export const DEMO_VERSION = 1
export const DEMO_SEED = '政务服务中心'
export const DEMO_COMPLAINTS = 5000
export const DEMO_REGULATION = 'government-service-centre'

const PREFIX = 'DEMO-'

/** Id of the n-th complaint of the year, from 1. */
export const demoId = (n: number): string => `${PREFIX}${`${n}`.padStart(5, '0')}`
/** Whether a complaint's id is one of the demonstration's. */
export const isDemoId = (id: string): boolean => id.startsWith(PREFIX)
