import type { Guard } from '../../regulation/language/decision.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Nothing is passed to a member before it has been found valid. */
const validFirst = {
  kind: 'guard',
  on: ['Assign'],
  when: {
    all: [{ fact: 'actor.roles', has: 'association' }, { not: { fact: 'cmd.to.roles', has: 'association' } }],
  },
  unknownWhen: 'applies',
  require: {
    any: [
      { fact: 'class.validity.preliminary', is: 'valid' },
      {
        all: [
          { fact: 'class.validity.preliminary', set: false },
          { fact: 'class.validity', is: 'valid' },
        ],
      },
    ],
  },
} satisfies Guard

/** Article 8: what the association does with a complaint. */
export const association = [
  {
    id: 'c12',
    ref: '第八条(一)',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '协会有专人接收各种形式的服务质量投诉。',
      en: 'Somebody at the association is there for complaints about service quality in whatever form.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '由谁专门负责是协会的人员安排，案件中看不出来。',
          en: 'Who is put in charge is the staffing of the association, which no case shows.',
        },
      },
    ],
    note: {
      zh: '范围（银行服务质量）和形式（不限于列举的三种）由第五条执行。',
      en: 'The reach (quality of bank service) and the forms (more than the three named) are seen to under article 5.',
    },
  },
  {
    id: 'c13',
    ref: '第八条(二)',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '问清事由、被投诉的网点和人员以及客户信息，填写工作表。',
      en: 'The reason, the branch and the person concerned, and who complains are asked for and written on the work sheet.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.case.reason', 'field.complainant.personalInfo'],
        form: '客户投诉受理工作表',
        notGiven: 'withReason',
      },
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.case.respondentUnit'],
        when: { not: { present: ['case.respondent.unit'] } },
        form: '客户投诉受理工作表',
        notGiven: 'withReason',
      },
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.case.respondentStaff'],
        when: { not: { present: ['case.respondent.person'] } },
        form: '客户投诉受理工作表',
        notGiven: 'withReason',
      },
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'act:registered',
        responsible: 'association',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '案件已载明被投诉的网点和人员的，不必在工作表上另填一遍。投诉不针对某人、客户不愿留信息的，写明原因即可。“内部工作程序”未列明，留给协会。',
      en: 'Branch and person that the case already names need not be typed on the sheet a second time. Where nobody in particular is meant, or the customer gives nothing, a reason will do. The "internal procedure" is not described and stays with the association.',
    },
  },
  {
    id: 'c14',
    ref: '第八条(三)有效',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '协会只把初步认定有效的投诉传给会员单位。',
      en: 'The association passes on what it has provisionally found valid, nothing else.',
    },
    does: [validFirst],
    readings: [
      {
        id: 'A109',
        taken: {
          zh: '有效性分两步：协会初步认定（本条），会员单位核实后再认定（第九条(二)）。',
          en: 'Validity is found in two steps: provisionally by the association (here), then by the member after verification (article 9(2)).',
        },
        other: {
          zh: '有效性只认定一次，即由协会认定；会员单位的核实只查明事实。',
          en: 'Validity is found once, by the association; what the member verifies are the facts.',
        },
        does: [{ ...validFirst, require: { fact: 'class.validity', is: 'valid' } }],
      },
      {
        id: 'A140',
        taken: {
          zh: '有效与否是本办法自己的两个值，不与其他制度的“有效”相比较。',
          en: 'Valid and invalid are words of these measures only, and compare with those of no other regulation.',
        },
        other: {
          zh: '与其他制度的有效投诉同义，可以合并统计。',
          en: 'They mean what other regulations mean, and can be counted together.',
        },
      },
    ],
    note: {
      zh: '原文未给标准，建议为：对象是会员，属服务质量，事实具体。无效的由协会自行答复。未注明阶段的认定，在传出之前即初步认定。会员转网点不受本条限制。',
      en: 'No criteria are given; proposed are a member concerned, service quality, and facts. An invalid complaint is answered by the association. A finding without its stage, before passing on, is the provisional one. Handing on from member to branch is not touched.',
    },
  },
  {
    id: 'c15',
    ref: '第八条(三)跟踪',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '传出之后，协会跟进到有结果为止。',
      en: 'Once passed on, a complaint is followed up until there is a result.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'member' },
        stopsOn: { event: 'FollowedUp', by: 'association' },
        responsible: 'association',
        repeat: {
          every: { fact: 'param.trackEvery' },
          until: { event: 'act:reported', to: 'association', where: { fact: 'it.kind', is: 'result' } },
        },
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '原文无频次，由参数补足；收到结果报告即止，不必等最终报告。',
      en: 'No rhythm is given, the parameter has one; it ends with a report of the result, final or not.',
    },
  },
] satisfies ReadonlyArray<Clause>
