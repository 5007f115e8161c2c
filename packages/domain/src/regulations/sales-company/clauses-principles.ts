import type { Clause } from '../../regulation/language/regulation.js'

/** Section 3: listen and record, apologise, be quick, sum up. */
export const principles = [
  {
    id: 'c08',
    ref: '3.1前',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '耐心听客户讲完。', en: 'Listens patiently until the customer has finished.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '待人的态度，事件中看不出来。', en: 'Manners do not show in events.' },
      },
    ],
  },
  {
    id: 'c09',
    ref: '3.1后',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '接诉后三十分钟内，按客户投诉登记表的栏目登记。',
      en: 'Within thirty minutes the complaint is registered in the columns of the form.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.case.content'],
        form: '客户投诉登记表',
        fieldsFrom: { fact: 'param.formFields' },
      },
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'act:registered',
        within: { fact: 'param.registerWithin' },
        responsible: 'receiver',
      },
    ],
    note: {
      zh: '原文没有列出表的栏目，由参数给出；三十分钟也是参数，意在与接诉同一次接触中完成。',
      en: 'The source does not list the columns: a parameter does. Thirty minutes are one, too, and mean the same contact.',
    },
  },
  {
    id: 'c10',
    ref: '3.2',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '有理无理，都先致歉。', en: 'Apologises first, whoever is right.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '致歉是待人的态度，事件中看不出来。',
          en: 'An apology is a matter of manners and does not show in events.',
        },
      },
    ],
  },
  {
    id: 'c11',
    ref: '3.3当场',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '当场说得清的，三十分钟内答复了结。',
      en: 'What can be explained on the spot is answered for good within thirty minutes.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'Replied:final',
        within: { fact: 'param.onTheSpot' },
        appliesWhen: { fact: 'flag.solvableOnSpot', is: true },
        responsible: 'receiver',
      },
    ],
    note: {
      zh: '能否当场解决由接诉人标记；没有标记的不计。阶段答复不算当场解决。',
      en: 'Whether it can be settled on the spot is flagged by whoever takes it; without the flag there is no limit. An interim reply does not settle it.',
    },
  },
  {
    id: 'c12',
    ref: '3.3汇报',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '权限之外的，一个工作小时内报上级。',
      en: 'What is beyond authority is with the superior within one working hour.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'Escalated',
        within: { fact: 'param.reportAtOnce' },
        appliesWhen: { fact: 'flag.beyondAuthority', is: true },
        responsible: 'receiver',
      },
    ],
    note: {
      zh: '是否超出权限由接诉人标记；后来才标记的，仍自接诉起算，迟了的记在标记之时。',
      en: 'Whoever takes it flags that it is beyond authority; flagged later it still runs from the receipt, and a lateness is known from the flag on.',
    },
  },
  {
    id: 'c13',
    ref: '3.4',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '每件投诉办结后，承办人五个工作日内写出总结。',
      en: 'Within five working days of settling a complaint its handler writes a summary.',
    },
    does: [
      {
        kind: 'report',
        every: { perCase: 'Resolved' },
        author: { actor: 'handler' },
        to: ['sales-dept'],
        sections: [{ narrative: '投诉总结与改进 (what to learn from it)' }],
        due: { fact: 'param.summaryWithin' },
      },
    ],
    note: {
      zh: '原文说处理好之后建立总结，故逐件写，不是每月一份。',
      en: 'The source asks for the summary after handling: one a case, not one a month.',
    },
  },
] satisfies ReadonlyArray<Clause>
