import type { Clause } from '../../regulation/language/regulation.js'

/** Part 1, rules 10 to 12: secrecy, and the keeping and lending of records. */
export const records = [
  {
    id: 'c11',
    ref: '一10',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '投诉人、举报人的隐私和案件内容不对外透露。',
      en: 'Neither the privacy of whoever complained or reported nor the content of the case leaves the house.',
    },
    does: [
      {
        kind: 'confidential',
        fields: ['field.reporter.*', 'field.complainant.*', 'field.case.*'],
        see: [
          { actor: 'involved' },
          'monitoring-centre',
          'receiver',
          'deputy-manager',
          'rectification-director',
          'rectification-office',
          'company-leaders',
        ],
        deny: ['disclose', 'publish'],
      },
    ],
    note: {
      zh: '本制度要求批示、督办的领导和整顿办须能看到内容，故列入；举报另按二(一)5收紧。原文无例外，对外披露一律不予记录；法定的提供义务由法务在系统之外处理。',
      en: 'The leaders and the office whom these rules have instruct and supervise can read what they decide on; for reports part 2(1)5 narrows it further. The text knows no exception, so no disclosure goes in; what the law demands is met outside the engine.',
    },
  },
  {
    id: 'c12',
    ref: '一11集中',
    nature: 'retention',
    modality: 'must',
    summary: {
      zh: '投诉记录统一由监控中心保管。',
      en: 'Records are kept in one place, by the monitoring centre.',
    },
    does: [{ kind: 'retain', what: 'case-file', do: 'keep', on: 'Received', by: 'monitoring-centre' }],
    note: {
      zh: '所有记录同在一处存储即为集中；保管年限原文未定。',
      en: 'One store for all of them is the one place. How long they are kept is not said.',
    },
  },
  {
    id: 'c13',
    ref: '一11外借',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '投诉记录每借出一次，都须先经一次批准。',
      en: 'No record is lent without an approval, one for each loan.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:record-lent'],
        require: { some: { event: 'Approved', by: { fact: 'param.loanApprover' }, of: 'loan' } },
      },
    ],
    note: {
      zh: '原文未说由谁批准，由参数确定，默认分管领导；批准用过一次即失效。',
      en: 'Who approves is not said; the parameter names the leader in charge. An approval is used up by the loan.',
    },
  },
  {
    id: 'c14',
    ref: '一12',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '与各部门沟通，改进工作。', en: 'The centre keeps in touch with the departments and improves.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '内部沟通，不产生案件事件。', en: 'Talk inside the house, which leaves nothing in a case.' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
