import type { ExampleDeed, ExampleStep } from '../../example/language.js'

/** A tap that drips in dormitory A, Friday 6 March 2026: it cannot be mended on the spot. */
export const received: ExampleDeed = {
  at: '2026-03-06 20:00',
  by: 'officer',
  do: 'Receive',
  with: {
    kind: 'repair',
    channel: 'phone',
    class: {},
    complainant: { id: 'p-1', kind: 'student' },
    place: 'A-1',
    field: { 'case.content': 'A栋302水龙头一直漏水' },
  },
}
export const logged: ExampleDeed = {
  at: '2026-03-06 20:10',
  by: 'officer',
  do: 'Record:registered',
  with: { form: '值班记录', field: { 'log.entry': '20:00接A栋302漏水报修，当晚无材料，已通知维修' } },
}
export const ordinary: ExampleDeed = {
  at: '2026-03-06 20:15',
  by: 'officer',
  do: 'Classify',
  with: { class: { gravity: 'ordinary' } },
}
export const major: ExampleDeed = { ...ordinary, with: { class: { gravity: 'major' } } }
export const assigned: ExampleDeed = {
  at: '2026-03-06 20:30',
  by: 'officer',
  do: 'Assign',
  with: { to: { person: 'r-1', roles: ['repairer', 'responsible'] }, assignment: 'a-1' },
}
export const repaired: ExampleDeed = {
  at: '2026-03-07 10:00',
  by: 'repairer',
  do: 'Record:remedy-executed',
  with: { what: '更换阀芯' },
}
export const resolved: ExampleDeed = { at: '2026-03-07 10:10', by: 'repairer', do: 'Resolve' }
export const visited: ExampleDeed = {
  at: '2026-03-09 16:00',
  by: 'receiver',
  do: 'Revisit',
  with: { channel: 'phone', reached: true, field: { 'revisit.result': '不再漏水，学生满意' } },
}
export const visitedByManager: ExampleDeed = {
  at: '2026-03-09 17:00',
  by: 'manager',
  do: 'Revisit',
  with: { channel: 'visit', reached: true, form: '回访记录表', field: { 'revisit.result': '现场查看，已修好' } },
}

/** A major repair, done. */
export const majorRepaired: ReadonlyArray<ExampleStep> = [received, logged, major, assigned, repaired, resolved]
