import type { Clause } from '../../regulation/language/regulation.js'

/** Duties 1 and 2: orders are received, pre-processed, checked and answered at one point. */
export const orders = [
  {
    id: 'c01',
    ref: '1',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '网络投诉工单依次预处理、质检、回复，少一步不得办结。',
      en: 'A network complaint is pre-processed, quality-checked and answered, in this order, before it ends.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        appliesWhen: { fact: 'case.kind', is: 'network-complaint' },
        stopsOn: { inOrder: ['act:pre-processed', 'act:reviewed', 'Replied:final'] },
        responsible: 'engineer',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '只管网络投诉工单；预防工单不走这几步。受理即系统中的收到。',
      en: 'For network complaints only; an order of prevention does not take these steps. Receipt is the receipt on record.',
    },
  },
  {
    id: 'c02',
    ref: '1一点',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '全省网络投诉由一个点受理，也只由它回复。',
      en: 'One point receives the network complaints of the whole province, and it alone replies.',
    },
    does: [
      { kind: 'guard', on: ['Reply'], require: { fact: 'actor.unit', is: { fact: 'param.provincialPoint' } } },
      { kind: 'route', step: 'intake', on: 'Received', to: { party: { fact: 'param.provincialPoint' } } },
    ],
    note: {
      zh: '受理只作分派，不拒收别处收到的工单；回复以回复人所在单位为准。',
      en: 'Receipt is routed and never refused, wherever an order came in; for a reply the unit of whoever replies counts.',
    },
  },
  {
    id: 'c03',
    ref: '2',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '先预处理再派单，越过的提醒；预处理解决的占比目标为60%。',
      en: 'Pre-processing comes before any dispatch, else there is a warning; 60 per cent are to be solved in it.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        appliesWhen: { fact: 'case.kind', is: 'network-complaint' },
        stopsOn: 'act:pre-processed',
        responsible: 'engineer',
        before: ['Assigned'],
        severity: 'warn',
      },
      {
        kind: 'indicator',
        rows: 'complaint',
        denominator: { fact: 'row.receivedAt', set: true },
        numerator: { fact: 'row.resolvedBy', is: 'preProcessing' },
        measure: 'ratio',
        cohort: 'row.receivedAt',
        period: 'month',
        target: { atLeast: { fact: 'param.targetPreProcessed' } },
      },
    ],
    note: {
      zh: '集团的前移机制文件未附，占比为建议值。',
      en: 'The document of the group is not part of the source; the share is proposed.',
    },
  },
] satisfies ReadonlyArray<Clause>
