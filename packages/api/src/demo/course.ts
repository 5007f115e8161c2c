import type { Actor, CommandOf, RegulationPin } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import { aftermath } from './aftermath.js'
import { answerBy } from './answer-time.js'
import type { DemoCase } from './case.js'
import { answers, withdrawals } from './grounds.js'
import { type Intake, intake } from './intake.js'
import type { OfficeTime } from './office-time.js'
import { head, inspector, windowLead } from './people.js'
import type { Random } from './random.js'
import type { Script } from './script.js'
import { windows } from './windows.js'

/** What the answering of a complaint leaves to what comes after. */
export interface Answered {
  readonly at: EpochMs
  readonly inspector: Actor
  readonly late: boolean
}

/** Written to, the centre answers in writing (第六条); else the regulation's default, by mouth, is left to it. */
const formOf = (demoCase: DemoCase): { readonly form?: 'written' } =>
  demoCase.channel === 'written' ? { form: 'written' } : {}

/** Writes down how one complaint goes, from its receipt to the archive. */
export const course = (
  demoCase: DemoCase,
  regulation: RegulationPin,
  chance: Random,
  office: OfficeTime,
  script: Script,
): void => {
  const taken = intake(demoCase, regulation, chance, office, script)
  if (chance.chance(0.016) && !demoCase.elsewhere) {
    withdrawn(taken, chance, office, script)
    return
  }
  const answered = demoCase.elsewhere
    ? answeredElsewhere(demoCase, taken, chance, office, script)
    : answeredHere(demoCase, taken, chance, office, script)
  aftermath(demoCase, answered, chance, office, script)
}

const withdrawn = (taken: Intake, chance: Random, office: OfficeTime, { send }: Script): void => {
  const at = office.after(taken.startedAt, chance.between(5, 300))
  send('Withdraw', at, taken.receptionist, { reason: chance.pick(withdrawals) })
  send('Archive', office.workdaysAfter(at, chance.between(1, 4), chance.unit()), head, { place: '督查科档案柜' })
}

const answeredElsewhere = (
  demoCase: DemoCase,
  taken: Intake,
  chance: Random,
  office: OfficeTime,
  { send }: Script,
): Answered => {
  const at = office.after(taken.startedAt, chance.between(5, 25))
  const by = inspector(chance)
  send('Reply', at, by, {
    stage: 'final',
    ...formOf(demoCase),
    explanation: answers.elsewhere,
    notGiven: { 'class.ground': '不属于第二条所列情形' },
  })
  return { at, inspector: by, late: false }
}

const answeredHere = (
  demoCase: DemoCase,
  taken: Intake,
  chance: Random,
  office: OfficeTime,
  { complaint, send }: Script,
): Answered => {
  const { window, ground } = demoCase
  const by = inspector(chance)
  const { at, late } = answerBy(demoCase, taken.startedAt, chance, office)
  /** A moment at work between the start and the answer. */
  const part = (share: number): EpochMs => {
    const then = office.after((taken.startedAt + (at - taken.startedAt) * share) as EpochMs, 0)
    // An answer at the very end of the day has no working time before it.
    return Math.min(then, at) as EpochMs
  }

  send('Assign', part(0.08), by, {
    assignment: `${complaint}-1`,
    to: { unit: window.unit, person: windowLead(chance, window), roles: ['window-unit'] },
    requirements: '说明情况并提供办件记录',
  })
  if (demoCase.complex) {
    const other = chance.pick(windows)
    if (other.unit !== window.unit)
      send('FollowUp', part(0.2), by, { purpose: 'consult', openRemainder: `会同${other.unit}核对办理环节` })
  }
  if (chance.chance(0.3))
    send('Record', part(0.3), by, { act: 'evidence-collected', details: { kind: 'record', source: '办件系统记录' } })
  if (late ? chance.chance(0.5) : demoCase.complex && chance.chance(0.35))
    send('Reply', part(0.4), by, { stage: 'interim', explanation: answers.interim })
  if (late && chance.chance(0.3))
    send('Escalate', part(0.7), head, {
      level: 'supervision',
      to: { unit: window.unit, person: `${window.staff}-01` },
      cause: 'overdue',
      reason: '超过答复时限，督办',
    })

  const founded = chance.chance(ground.substantiated)
  const cause = chance.pick(ground.causes)
  send(
    'Investigate',
    part(0.82),
    by,
    founded ? { finding: 'substantiated-window', rootCause: cause } : { finding: 'not-substantiated' },
  )
  send('Resolve', part(0.95), by, taken.inPerson && !late ? { onSpot: true } : {})
  send('Reply', at, by, {
    stage: 'final',
    ...formOf(demoCase),
    explanation: founded ? answers.substantiated(window.unit, cause) : answers.unsubstantiated(window.unit),
    delivered: true,
  })
  const consequence = founded ? consequenceOf(demoCase, chance) : undefined
  if (consequence !== undefined) send('Record', office.after(at, chance.between(30, 240)), head, consequence)
  return { at, inspector: by, late }
}

/** What follows when the window was at fault (第九条): on record only, the measures themselves are people's. */
const consequenceOf = (demoCase: DemoCase, chance: Random): CommandOf<'Record'>['data'] | undefined => {
  const { gravity } = demoCase.ground
  if (gravity === 'illegal') return { act: 'transferred-out', details: { body: 'judicial', reason: '涉嫌违法违纪' } }
  if (gravity === 'serious') return { act: 'sanction-imposed', details: { kind: 'offDuty' } }
  return demoCase.clerk !== undefined && chance.chance(0.35)
    ? { act: 'sanction-imposed', details: { kind: 'points', points: chance.between(1, 3) } }
    : undefined
}
