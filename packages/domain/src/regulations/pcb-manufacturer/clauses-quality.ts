import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter (七)2: what quality management does. */
export const quality = [
  {
    id: 'c13',
    ref: '(七)2(1)',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '投诉一律由质量管理部主持调查，并提出责任人员。',
      en: 'Every complaint is investigated by quality management, which also proposes who is responsible.',
    },
    does: [{ kind: 'route', step: 'investigate', on: 'Received', to: 'qm-dept' }],
    readings: [
      {
        id: 'A042',
        taken: {
          zh: '质量管理部拟定责任人员，由生产管理组判定。',
          en: 'Quality management proposes the persons, the production management group decides.',
        },
        other: { zh: '质量管理部自行确定责任人员（印本C）。', en: 'Quality management itself decides (copy C).' },
      },
    ],
  },
  {
    id: 'c14',
    ref: '(七)2(2)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '调查之后，质量管理部把对策定下来、做完并验证，结案前完成。',
      en: 'After the inquiry quality management sees the measures planned, carried out and verified before the case ends.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Investigated',
        stopsOn: {
          inOrder: [
            'act:corrective-action-planned',
            'act:corrective-action-completed',
            'act:corrective-action-verified',
          ],
        },
        responsible: 'qm-dept',
        severity: 'warn',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '三步须依次；执行者不限。未完成而结案的，只记违约，不拦。',
      en: 'The three come in this order, whoever carries them out. Ending the case without them is a breach on record, nothing is refused.',
    },
  },
  {
    id: 'c15',
    ref: '(七)2(3)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '质量管理部接案后先检验所诉质量，再作调查结论。',
      en: 'Quality management tests what is complained about before it concludes its inquiry.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'qm-dept' },
        stopsOn: { event: 'act:evidence-collected', by: 'qm-dept', where: { fact: 'it.kind', is: 'inspection' } },
        responsible: 'qm-dept',
        before: ['Investigated'],
        severity: 'refuse',
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
