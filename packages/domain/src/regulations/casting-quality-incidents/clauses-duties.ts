import type { Clause } from '../../regulation/language/regulation.js'

/** Control in production. */
const productionControl = [
  {
    kind: 'manual',
    why: { zh: '属生产中的质量控制，不涉投诉。', en: 'Quality control in production, no matter of a complaint.' },
  },
] as const

/** Chapter 4: who does what. */
export const duties = [
  {
    id: 'c19',
    ref: '4、1',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '调查、处理和公布都归品质管理部。',
      en: 'Quality management investigates, handles and makes known.',
    },
    does: [{ kind: 'route', on: 'Received', to: 'qm-dept', step: ['investigate', 'handle', 'notify'] }],
    readings: [
      {
        id: 'A050',
        taken: {
          zh: '“品管管理部”与“品质管理部”是同一部门，前者系误写。',
          en: 'The two names are one department, the first a slip.',
        },
        other: {
          zh: '两个部门：一个办事故，一个追踪售后并处罚。',
          en: 'Two departments: one for incidents, one for complaints after the sale and punishment.',
        },
      },
    ],
  },
  {
    id: 'c20',
    ref: '4、2追踪',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '售后投诉，品质管理部既要查清又要跟进，结案前办到。',
      en: 'A complaint after the sale is investigated and followed up by quality management before it is closed.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Received', where: { fact: 'it.kind', is: 'after-sales-complaint' } },
        stopsOn: {
          allOf: [
            { event: 'FollowedUp', by: 'qm-dept' },
            { event: 'Investigated', by: 'qm-dept' },
          ],
        },
        responsible: 'qm-dept',
        severity: 'warn',
        before: ['terminal'],
      },
    ],
  },
  {
    id: 'c21',
    ref: '4、2处罚',
    nature: 'guard',
    modality: 'may',
    summary: {
      zh: '品质管理部可以处罚责任部门或责任人；别处作出的处罚会提示。',
      en: 'Quality management may punish the department or person responsible; a punishment by anybody else is warned of.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:sanction-imposed'],
        require: { fact: 'actor.roles', has: 'qm-dept' },
        severity: 'warn',
      },
    ],
    note: {
      zh: '“有权”是授权，原文没有说别人无权，故只提示、不拒绝。',
      en: 'The text grants a right and denies nobody else one, so this warns and does not refuse.',
    },
  },
  {
    id: 'c22',
    ref: '4、3',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '外检验收采购的物资和模具，并出报告。',
      en: 'Incoming inspection tests what is bought, moulds included, and reports.',
    },
    does: productionControl,
  },
  {
    id: 'c23',
    ref: '4、4',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '巡检看住生产过程的质量。', en: 'Patrol inspection watches quality in production.' },
    does: productionControl,
  },
  {
    id: 'c24',
    ref: '4、5',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '铸造、机加两部照工艺操作，数据如实记录。',
      en: 'Casting and machining keep to the process papers and record true data.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '属生产纪律，不涉投诉。', en: 'Discipline in production, no matter of a complaint.' },
      },
    ],
  },
  {
    id: 'c25',
    ref: '4、6',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '终检检验成品并作标识。', en: 'Final inspection tests and marks finished goods.' },
    does: productionControl,
  },
  {
    id: 'c26',
    ref: '4、7',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '技术管理部按时拿出准确的技术文件。',
      en: 'The technical department draws up its papers correctly and in time.',
    },
    does: [
      { kind: 'manual', why: { zh: '属文件编制，不涉投诉。', en: 'Drafting of papers, no matter of a complaint.' } },
    ],
  },
] satisfies ReadonlyArray<Clause>
