import type { Actor, CommandOf, RegulationPin } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import type { DemoCase } from './case.js'
import type { OfficeTime } from './office-time.js'
import { inspector, receptionist } from './people.js'
import type { Random } from './random.js'
import type { Script } from './script.js'

/** What the intake leaves to the answering. */
export interface Intake {
  /** When the investigation began. */
  readonly startedAt: EpochMs
  readonly receptionist: Actor
  /** By mouth or by telephone: looked into at once. */
  readonly inPerson: boolean
}

const MINUTE = 60_000
const NOT_A_GROUND = '不属于第二条所列情形'
const UNNAMED = {
  'field.complainant.name': '投诉人要求匿名',
  'field.complainant.contact': '投诉人未留联系方式',
} as const

/** Received, classified, registered, accepted, looked into. */
export const intake = (
  demoCase: DemoCase,
  regulation: RegulationPin,
  chance: Random,
  office: OfficeTime,
  { send }: Script,
): Intake => {
  const inPerson = demoCase.channel === 'oral' || demoCase.channel === 'phone'
  const by = receptionist(chance)
  send('Receive', demoCase.at, by, receivedData(demoCase, regulation, inPerson))

  // Who stands at the window is served at once, the end of the shift or not; a letter waits for its turn.
  const slow = chance.chance(0.04)
  const step = (at: EpochMs, from: number, to: number): EpochMs =>
    inPerson && !slow
      ? ((at + chance.between(from, to) * MINUTE) as EpochMs)
      : office.after(at, chance.between(from * 4, to * 12))
  const classifiedAt = step(demoCase.at, 1, 4)
  if (demoCase.repeats !== undefined) send('Link', classifiedAt, by, { relation: 'repeat', case: demoCase.repeats })
  send('Classify', classifiedAt, by, classifiedData(demoCase, inPerson))
  const registeredAt = step(classifiedAt, 1, 3)
  send('Record', registeredAt, by, {
    act: 'registered',
    details: { form: '投诉登记表', part: 'intake' },
    ...(demoCase.elsewhere ? { notGiven: { 'class.ground': NOT_A_GROUND } } : {}),
  })

  const acceptedAt = step(registeredAt, 0, 2)
  // What is none of the centre's business is looked into, but never accepted (第二条).
  if (!demoCase.elsewhere) send('Acknowledge', acceptedAt, by, { what: 'accepted', process: '投诉受理' })
  const startedAt = step(acceptedAt, 1, 9)
  const investigator = inspector(chance)
  send('Record', startedAt, investigator, { act: 'investigation-started', details: { person: investigator.id } })
  return { startedAt, receptionist: by, inPerson }
}

const receivedData = (
  demoCase: DemoCase,
  regulation: RegulationPin,
  inPerson: boolean,
): CommandOf<'Receive'>['data'] => ({
  regulations: [regulation],
  kind: 'complaint',
  channel: demoCase.channel,
  form: inPerson ? 'oral' : 'written',
  complainant: { id: demoCase.complainant, kind: demoCase.elsewhere ? 'visitor' : 'service-user' },
  respondent: {
    unit: demoCase.window.unit,
    ...(demoCase.clerk === undefined ? { kind: 'window' } : { kind: 'window-staff', person: demoCase.clerk }),
  },
  field: {
    'case.content': demoCase.content,
    'case.window': `${demoCase.window.unit} ${demoCase.counter} 号`,
    ...(demoCase.anonymous ? {} : { 'complainant.name': demoCase.name, 'complainant.contact': demoCase.contact }),
  },
  ...(demoCase.anonymous ? { notGiven: UNNAMED } : {}),
})

const classifiedData = (demoCase: DemoCase, inPerson: boolean): CommandOf<'Classify'>['data'] => {
  const track = demoCase.complex ? 'complex' : inPerson ? 'oral' : 'written-general'
  return {
    class: demoCase.elsewhere
      ? { track, gravity: ['general'] }
      : { track, gravity: [demoCase.ground.gravity], ground: demoCase.ground.ground },
  }
}
