import type { Clause } from '../../regulation/language/regulation.js'

/** Sections 1 to 3: purpose, scope, and who does what. */
export const duties = [
  {
    id: 'c01',
    ref: '1',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '目的：投诉办得规范、及时、合理，让客户更满意。',
      en: 'The aim is that complaints are handled properly and in time, and customers are better satisfied.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '只说目的，没有可以执行的规则。', en: 'A statement of purpose without a rule to execute.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '本办法只管有效投诉：已认定无效的不予受理，各项义务随之免除。',
      en: 'The method is for valid complaints: one found invalid is not accepted, and its duties fall away.',
    },
    does: [
      { kind: 'guard', on: ['Acknowledge:accepted'], forbid: { fact: 'class.validity', is: 'invalid' } },
      { kind: 'waive', what: ['duties', 'clocks'], when: { fact: 'class.validity', is: 'invalid' } },
    ],
    readings: [
      {
        id: 'A103',
        taken: {
          zh: '原文既不定义“有效”也不说由谁认定：未认定无效之前，一律按有效办理。',
          en: 'The source neither defines validity nor says who decides it: until it is found invalid a complaint is handled as valid.',
        },
        other: {
          zh: '先认定有效才予受理，未认定的不受理。',
          en: 'It is accepted once it is found valid, and not before.',
        },
        does: [
          { kind: 'guard', on: ['Acknowledge:accepted'], require: { fact: 'class.validity', is: 'valid' } },
          { kind: 'waive', what: ['duties', 'clocks'], when: { fact: 'class.validity', is: 'invalid' } },
        ],
      },
      {
        id: 'A140',
        taken: {
          zh: '“有效”只是本办法的词义，不与别的制度相比。',
          en: 'Validity is a word of this method and is compared with no other.',
        },
        other: {
          zh: '各制度的“有效”同义，可以跨机构统计。',
          en: 'Validity means the same everywhere and can be counted across institutions.',
        },
      },
    ],
    note: {
      zh: '本办法没有“受理”这一步，故另加免除：事后认定无效的，未了的义务和时限一并取消；已经超期的仍是超期。从不拒收投诉。',
      en: 'The method has no step of acceptance, so duties are lifted besides: what is open is cancelled once it is found invalid, what was breached stays so. No complaint is turned away.',
    },
  },
  {
    id: 'c03',
    ref: '3.1',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '前台管接待、记录、联系和上报。',
      en: 'The front desk receives, records, finds who handles it, and reports.',
    },
    does: [{ kind: 'route', on: 'Received', to: 'front-desk', step: ['intake', 'record', 'report'] }],
  },
  {
    id: 'c04',
    ref: '3.2',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '派到哪个责任部门，就由哪个部门到现场处理。',
      en: 'The department to which it is assigned handles it on site.',
    },
    does: [{ kind: 'route', step: 'handle', on: 'Assigned', to: { actor: 'unit' } }],
  },
  {
    id: 'c05',
    ref: '3.2分析',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '处理之后责任方要报告分析，否则不得了结。',
      en: 'After handling the responsible side reports its analysis; the case does not end without it.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: {
          event: 'act:reported',
          by: ['responsible-dept', 'responsible-person', 'on-site-staff'],
          where: { fact: 'it.kind', is: 'analysis' },
        },
        responsible: 'responsible-dept',
        per: 'each',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '原文未定期限，以了结为最后期限。当场解决的由当事人报告。',
      en: 'No limit is given, the end of the case is the last moment. Whoever solved it on the spot reports it.',
    },
  },
  {
    id: 'c06',
    ref: '3.3',
    nature: 'routing',
    modality: 'must',
    summary: { zh: '回访归运营管理部。', en: 'Revisits are for the operations department.' },
    does: [{ kind: 'route', step: 'revisit', on: 'Resolved', to: 'operations-dept' }],
  },
  {
    id: 'c07',
    ref: '3.3归档',
    nature: 'retention',
    modality: 'must',
    summary: { zh: '结案后由运营管理部归档。', en: 'After closing the operations department files the records.' },
    does: [{ kind: 'retain', what: 'case-file', do: 'archive', on: 'Closed', by: 'operations-dept' }],
    note: {
      zh: '原文没有“结案”一步；运营管理部直接归档的，即为了结。期限和保存年限原文未定。',
      en: 'The source knows no closing; filing by the operations department ends a case by itself. Neither a limit nor a time of keeping is given.',
    },
  },
] satisfies ReadonlyArray<Clause>
