import type { Clause } from '../../regulation/language/regulation.js'
import type { Confidential } from '../../regulation/language/work.js'

/** Secret, from a certain gravity on. */
const kept = {
  kind: 'confidential',
  fields: ['field.case.*', 'events.*'],
  when: { fact: 'class.gravity', atLeast: 'major' },
  see: [{ actor: 'involved' }, 'centre', 'leader'],
  deny: ['export', 'disclose', 'publish'],
} satisfies Confidential

/** Paragraphs 6 and 7: the result, the forms, the archive, and secrecy. */
export const result = [
  {
    id: 'c25',
    ref: '第6段反馈',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '办毕一个工作日内，查办人员把结果交回中心。',
      en: 'One working day after the case is dealt with, its result is back with the centre.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: { event: 'Returned:result', by: 'case-officer' },
        within: { fact: 'param.feedbackWithin' },
        responsible: 'case-officer',
        per: 'each',
      },
    ],
    note: { zh: '“及时”无数字，由参数补足。', en: '"In time" has no number, the parameter gives one.' },
  },
  {
    id: 'c26',
    ref: '第6段答复',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '结果由中心告诉举报人，查办人员不得自行答复；结案或归档前应已答复。',
      en: 'The centre, never the officer, answers the reporter, and does so before the case ends.',
    },
    does: [
      { kind: 'route', step: 'reply', on: 'Returned:result', by: 'centre', to: { actor: 'complainant' } },
      {
        kind: 'guard',
        on: ['Reply'],
        require: {
          any: [
            { fact: 'actor.unit', is: 'centre' },
            { fact: 'actor.roles', has: 'centre' },
            { fact: 'actor.roles', has: 'info-officer' },
          ],
        },
      },
      {
        kind: 'obligation',
        startsOn: 'Returned:result',
        stopsOn: 'Replied:final',
        responsible: 'centre',
        per: 'each',
        before: ['terminal'],
        severity: 'warn',
      },
    ],
    note: {
      zh: '答复的期限原文未写，读作了结之前；逾此只提示。“绘”是“给”之误。',
      en: 'By when is not said, read as before the case ends; past that a warning. 绘 is a slip for 给.',
    },
  },
  {
    id: 'c27',
    ref: '第6段表单',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '登记、交办、交回结果，各填各的表单。',
      en: 'Registration, passing on and result each have their form.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered', 'Returned:result'],
        fields: ['it.form'],
        fieldsFrom: { fact: 'param.stepForms' },
      },
      { kind: 'record', at: ['Assigned'], fields: ['it.document'] },
    ],
    note: {
      zh: '原文未列表名，建议为受理单、交办单、结果报告；登记和结果写明表单，交办写明单据。',
      en: 'No form is named; proposed are an intake sheet, an order and a result report. Registration and result name their form, an assignment its document.',
    },
  },
  {
    id: 'c28',
    ref: '第6段存档',
    nature: 'retention',
    modality: 'must',
    summary: {
      zh: '结案后，各表单连同结果报告由中心一起归档。',
      en: 'Once the case is closed, its forms go into the archive of the centre together with the report of the result.',
    },
    does: [{ kind: 'retain', what: ['forms', 'result'], do: 'archive', on: 'Closed', by: 'centre' }],
    note: {
      zh: '原文没有写结案，存档是其最后一步：归档或结案，先到者了结一案；未经结案直接归档的，不另生归档之责。',
      en: 'The text never names closing, and archiving is the last that it does: either of the two ends a case. What is archived without being closed owes nothing more.',
    },
  },
  {
    id: 'c29',
    ref: '第7段举报人',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '举报人是谁，只有中心看得到。',
      en: 'Who reported is seen by nobody but the centre.',
    },
    does: [
      {
        kind: 'confidential',
        fields: ['field.complainant.*'],
        when: {
          any: [
            { fact: 'param.protectAllReporters', is: true },
            { fact: 'class.gravity', atLeast: 'major' },
            { fact: 'case.complainant.asksSecrecy', is: true },
          ],
        },
        see: ['centre', 'info-officer'],
      },
    ],
    readings: [
      {
        id: 'A067',
        taken: {
          zh: '原文是最低要求，默认对所有举报人保密。',
          en: 'The text is a minimum: every reporter is protected by default.',
        },
        other: {
          zh: '只及重大事件的举报人和要求保密者；以参数关闭全员保密即依此读。',
          en: 'Only reporters of major incidents and those who ask; the parameter switches to this.',
        },
      },
    ],
    note: {
      zh: '自收到时起即不显示，严重程度未定的同样不显示。',
      en: 'Hidden from receipt on, and also while the gravity is not known.',
    },
  },
  {
    id: 'c30',
    ref: '第7段事件',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '重大事件的内容和经过，只限经办人、中心和主管领导，不得外传。',
      en: 'A major incident and its handling are for those who handle it, the centre and the leader, and leave the house in no form.',
    },
    does: [kept],
    readings: [
      {
        id: 'A065',
        taken: { zh: '重大含较重大，紧急的当然在内。', en: 'Major includes both words for it, and the urgent.' },
        other: { zh: '重大仅指需紧急办理的一级。', en: 'Major is the urgent grade alone.' },
        does: [{ ...kept, when: { fact: 'class.gravity', atLeast: 'urgent' } }],
      },
    ],
    note: {
      zh: '口头泄露无从执行，仍靠人遵守。',
      en: 'What is leaked by word of mouth is beyond this and stays with people.',
    },
  },
] satisfies ReadonlyArray<Clause>
