import type { RecordRequirement } from '../../regulation/language/record.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** What the sheet of a shift holds. */
const shiftSheet = {
  kind: 'record',
  at: ['act:shift-handed-over'],
  fields: [
    'field.shift.on',
    'field.shift.off',
    { path: 'field.shift.leftover', value: { fact: 'lookup.openCasesOfActor.count' } },
  ],
  form: '投诉组交班表',
  scope: 'agent',
} satisfies RecordRequirement

/** Daily flow 5: handing the shift over. */
export const shifts = [
  {
    id: 'c21',
    ref: '流程5',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '交班表写明谁当班、谁交班、还剩几件没办完。',
      en: 'The shift sheet says who takes over, who hands over, and how many cases are left.',
    },
    does: [shiftSheet, { ...shiftSheet, scope: 'unit' }],
    note: {
      zh: '遗留件数由系统按交班时的在办件数得出，不由人填。交班记在交班人名下的，下班和休假时才查得到（c22、c33）；记在投诉组名下的，同样要填全。',
      en: 'The number left over is reckoned from the open cases at that moment and never typed. The end of the shift and a leave look for the hand-over with the person who hands over (c22, c33); one that is entered for the team is complete just the same.',
    },
  },
  {
    id: 'c22',
    ref: '流程5交班',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '本班没有交班、或在办的投诉没有全部交出的，不能下班。',
      en: 'A shift ends only when it was handed over, with every case still open.',
    },
    does: [
      {
        kind: 'guard',
        on: ['EndShift'],
        require: {
          all: [
            { some: { event: 'act:shift-handed-over', in: 'shift' } },
            {
              each: 'lookup.openCasesOfActor',
              has: {
                some: {
                  event: 'act:shift-handed-over',
                  where: { fact: 'it.cases', has: { fact: 'each' } },
                  in: 'shift',
                },
              },
            },
          ],
        },
      },
    ],
    note: {
      zh: '没有遗留的，也要有当班的交班记录。查不到在办件数时不放行。',
      en: 'The hand-over is recorded even if nothing is left. If the open cases cannot be looked up, the shift does not end.',
    },
  },
  {
    id: 'c23',
    ref: '流程5换班',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '按班表上班，换班要告知。',
      en: 'The roster is kept, and a change of shift is told.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '班表不在投诉系统中。', en: 'The roster is kept outside the complaint system.' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
