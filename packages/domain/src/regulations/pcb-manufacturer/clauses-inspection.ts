import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The business department asks for a joint inspection. */
const inspectionAskedFor = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'act:joint-inspection-requested',
  within: { fact: 'param.inspectionAtOnce' },
  appliesWhen: { fact: 'flag.jointInspectionNeeded', is: true },
  responsible: 'business-dept',
} satisfies ClockMechanism

/** Chapter (九)2: the joint inspection. */
export const inspection = [
  {
    id: 'c33',
    ref: '(九)2',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '需会勘的，业务部两个工作小时内、填表之前，约质量管理部（或品保组）和制造部同去。',
      en: 'Where a joint inspection is needed, within two working hours and before the sheet the business department calls quality management (or the assurance group) and manufacturing to it.',
    },
    does: [{ ...inspectionAskedFor, before: ['act:registered'], severity: 'warn' }],
    readings: [
      {
        id: 'A043',
        taken: {
          zh: '会勘在填表之前：先填表而未约会勘的算违约。',
          en: 'The inspection comes before the sheet: a sheet without the call is a breach.',
        },
        other: { zh: '填表不等会勘，只计约会勘的时限。', en: 'The sheet does not wait; only the call has its limit.' },
        does: [inspectionAskedFor],
      },
    ],
    note: {
      zh: '“立即”无数字，由参数补足。提出会勘即算，请到哪些部门记在申请上，由(九)2指派通知。是否需要会勘由人设定。',
      en: '"Immediately" has no number, the parameter gives one. Asking for the inspection counts; whom it names stands on it, and the next clause tells them. People set whether an inspection is needed.',
    },
  },
  {
    id: 'c34',
    ref: '(九)2指派',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '会勘由质量管理部会同制造部前往；质量管理部去不了的，由总经理另派人。',
      en: 'Quality management goes to the inspection together with manufacturing; where it cannot, the general manager sends somebody.',
    },
    does: [
      {
        kind: 'route',
        step: 'attend',
        on: {
          anyOf: [
            'act:joint-inspection-requested',
            { event: 'act:inability-declared', by: 'qm-dept', where: { fact: 'it.kind', is: 'attend' } },
            {
              event: 'Approved',
              by: 'general-manager',
              where: { all: [{ fact: 'it.person', set: true }, { some: 'act:joint-inspection-requested' }] },
            },
          ],
        },
        to: {
          firstOf: [
            {
              party: 'qm-dept',
              unless: {
                some: {
                  event: 'act:inability-declared',
                  by: 'qm-dept',
                  where: { fact: 'it.kind', is: 'attend' },
                  after: 'act:joint-inspection-requested',
                },
              },
            },
            {
              named: { event: 'Approved', by: 'general-manager', after: 'act:joint-inspection-requested' },
              get: 'it.person',
            },
          ],
          else: 'general-manager',
        },
        cc: ['manufacturing', 'qa-group'],
      },
    ],
    note: {
      zh: '“无法及时前往”以质量管理部声明为准。总经理派定之前，会勘落在总经理名下。制造部和品保组一并得知。',
      en: 'That it cannot go in time is what quality management declares. Until the general manager has named somebody the step is his own. Manufacturing and the assurance group are told each time.',
    },
  },
  {
    id: 'c35',
    ref: '(九)2报告',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '被指派去会勘的人，三日内向总经理报告。',
      en: 'Who was sent to the inspection reports to the general manager within three days.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'act:joint-inspection-held', where: { fact: 'it.delegated', is: true } },
        stopsOn: { event: 'act:reported', by: 'delegate', to: 'general-manager' },
        within: { fact: 'param.reportWithin' },
        responsible: 'delegate',
        per: 'each',
      },
    ],
    note: {
      zh: '原文未定期限，由参数比照(九)3补足。',
      en: 'The source sets no limit; the parameter takes that of (九)3.',
    },
  },
] satisfies ReadonlyArray<Clause>
