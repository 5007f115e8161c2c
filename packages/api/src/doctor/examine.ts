import { checkCalendar } from './calendar.js'
import type { Check, Finding, Patient } from './finding.js'
import { checkDisk, checkNode } from './host.js'
import { checkKeyStore } from './key-store.js'
import { checkWrappingKey } from './keys.js'
import { checkClock, checkLog } from './log.js'
import { checkRules } from './rules.js'
import { checkViews } from './views.js'

/** Everything that is looked at, in the order in which it is told. */
export const checks = {
  node: checkNode,
  clock: checkClock,
  disk: checkDisk,
  calendar: checkCalendar,
  regulations: checkRules,
  log: checkLog,
  readModels: checkViews,
  keyStore: checkKeyStore,
  wrappingKey: checkWrappingKey,
} as const satisfies { readonly [name: string]: Check }

export type CheckName = keyof typeof checks

export type Examined = Finding & { readonly check: CheckName }

/** Looks everything over; nothing is changed, and a service may run beside it. */
export const examine = async (patient: Patient): Promise<ReadonlyArray<Examined>> => {
  const found: Examined[] = []
  for (const check of Object.keys(checks) as ReadonlyArray<CheckName>)
    found.push({ check, ...(await checks[check](patient)) })
  return found
}
