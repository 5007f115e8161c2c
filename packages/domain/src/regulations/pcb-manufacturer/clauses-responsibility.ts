import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter (七)3(4) to (7): responsibility and improvement, by the production management group. */
export const responsibility = [
  {
    id: 'c19',
    ref: '(七)3(4)',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '提方案要写明处理方式，判责任要写明责任归属。',
      en: 'A proposal states the way of handling, a finding of responsibility states where it lies.',
    },
    does: [
      { kind: 'record', at: ['Proposed'], fields: ['field.handling.mode'] },
      { kind: 'record', at: ['act:responsibility-determined'], fields: ['field.invest.responsibility'] },
    ],
  },
  {
    id: 'c20',
    ref: '(七)3(4)角色',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '责任归谁，只有生产管理组能判。',
      en: 'Nobody but the group decides who is responsible.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:responsibility-determined'],
        require: { fact: 'actor.roles', has: 'gm-production-group' },
      },
    ],
    readings: [
      {
        id: 'A042',
        taken: {
          zh: '质量管理部只提名，判定在生产管理组。',
          en: 'Quality management names persons only; the group decides.',
        },
        other: {
          zh: '印本C：质量管理部也可确定责任人员。',
          en: 'Copy C: quality management may decide on persons, too.',
        },
        does: [
          {
            kind: 'guard',
            on: ['Record:responsibility-determined'],
            require: {
              any: [
                { fact: 'actor.roles', has: 'gm-production-group' },
                { fact: 'actor.roles', has: 'qm-dept' },
              ],
            },
          },
        ],
      },
    ],
  },
  {
    id: 'c21',
    ref: '(七)3(5)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '责任判定后，生产管理组提出改进案，并确认其效果。',
      en: 'When responsibility is settled the group raises an improvement and confirms that it works.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:responsibility-determined',
        stopsOn: { inOrder: ['act:corrective-action-planned', 'act:corrective-action-verified'] },
        responsible: 'gm-production-group',
        per: 'each',
        severity: 'warn',
        before: ['terminal'],
      },
    ],
  },
  {
    id: 'c22',
    ref: '(七)3(6)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '各部门与客户打交道时，生产管理组从旁协助。',
      en: 'The group stands by the departments in their dealings with the customer.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '协助没有可核对的事件。', en: 'Standing by is no event that could be checked.' },
      },
    ],
  },
  {
    id: 'c23',
    ref: '(七)3(7)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '办案中听到的意见，立为改进项并跟进，结案前完成。',
      en: 'An opinion voiced in the case becomes an improvement that is followed up before the case ends.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:opinion-noted',
        stopsOn: {
          allOf: [
            { event: 'act:corrective-action-planned', where: { fact: 'it.origin', is: 'opinion' } },
            'FollowedUp',
          ],
        },
        responsible: 'gm-production-group',
        per: 'each',
        key: 'opinion',
        severity: 'warn',
        before: ['terminal'],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
