import type { EpochMs } from '@redress/holidays'
import type { DemoCase } from './case.js'
import type { Answered } from './course.js'
import { answers, objections } from './grounds.js'
import type { OfficeTime } from './office-time.js'
import { head, receptionist } from './people.js'
import type { Random } from './random.js'
import type { Script } from './script.js'

const OBJECTS = 0.042
const LATE_REVISIT = 0.05

interface Level {
  readonly level: string
  readonly weight: number
}

const levels: readonly [Level, ...ReadonlyArray<Level>] = [
  { level: 'satisfied', weight: 70 },
  { level: 'basically-satisfied', weight: 19 },
  { level: 'dissatisfied', weight: 11 },
]
/** Those who had to wait. */
const annoyed: readonly [Level, ...ReadonlyArray<Level>] = [
  { level: 'satisfied', weight: 34 },
  { level: 'basically-satisfied', weight: 31 },
  { level: 'dissatisfied', weight: 35 },
]

/** What follows the answer: objections, the revisit, closing, the archive. */
export const aftermath = (
  demoCase: DemoCase,
  answered: Answered,
  chance: Random,
  office: OfficeTime,
  script: Script,
): void => {
  const { send } = script
  const last =
    chance.chance(OBJECTS) && !demoCase.elsewhere ? objected(demoCase, answered, 1, chance, office, script) : answered
  const days = chance.chance(LATE_REVISIT) ? chance.between(11, 16) : chance.between(1, 9)
  const visitedAt = office.workdaysAfter(last.at, days, chance.unit())
  const reached = demoCase.anonymous ? false : chance.chance(0.93)
  send('Revisit', visitedAt, last.inspector, { channel: 'phone', form: 'oral', reached })
  if (reached) {
    const { level } = chance.weighted(last.late ? annoyed : levels)
    const minutes = chance.between(2, 6)
    send('Record', office.after(visitedAt, minutes), last.inspector, {
      act: 'satisfaction-recorded',
      details: { level, during: 'revisit' },
    })
  }
  const closedAt = office.after(visitedAt, chance.between(20, 500))
  send('Close', closedAt, last.inspector, { outcome: demoCase.elsewhere ? 'out-of-scope' : 'answered' })
  send('Archive', office.workdaysAfter(closedAt, chance.between(1, 5), chance.unit()), head, { place: '督查科档案柜' })
}

/** The complainant does not accept it: verified again and answered again (第七条), the second time one rung higher. */
const objected = (
  demoCase: DemoCase,
  answered: Answered,
  round: number,
  chance: Random,
  office: OfficeTime,
  script: Script,
): Answered => {
  const { send } = script
  const objectedAt = office.workdaysAfter(answered.at, chance.between(1, 5), 0.05 + chance.unit() * 0.6)
  send('Record', objectedAt, receptionist(chance), {
    act: 'complainant-answered',
    details: { about: 'reply', answer: 'objects', reason: chance.pick(objections) },
  })
  const reopenedAt = office.after(objectedAt, chance.between(10, 120))
  send('Reopen', reopenedAt, head, { reason: '投诉人对答复有异议' })
  const late = chance.chance(0.15)
  const days = late ? chance.between(6, 8) : chance.between(1, 5)
  const at = office.workdaysAfter(objectedAt, days, 0.2 + chance.unit() * 0.75)
  const checkedAt = office.after((reopenedAt + (at - reopenedAt) * 0.8) as EpochMs, 0)
  send('Investigate', checkedAt, answered.inspector, {
    finding: chance.chance(0.4) ? 'substantiated-window' : 'not-substantiated',
    rootCause: '重新核实',
  })
  send('Reply', at, answered.inspector, {
    stage: 'final',
    ...(demoCase.channel === 'written' ? { form: 'written' } : {}),
    explanation: answers.again(demoCase.window.unit),
    delivered: true,
  })
  const again: Answered = { at, inspector: answered.inspector, late: late || answered.late }
  return round === 1 && chance.chance(0.1) ? objected(demoCase, again, 2, chance, office, script) : again
}
