import type { Clause } from '../../regulation/language/regulation.js'

/** Articles 1 to 5: what is a complaint, who takes it in, how complainants are met. */
export const general = [
  {
    id: 'c01',
    ref: '一',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '为校务公开、接受监督、规范投诉处理而定。',
      en: 'Made so that school affairs are open, watched by the public, and complaints handled by rule.',
    },
    does: [
      { kind: 'manual', why: { zh: '只说明目的，不要求任何行为。', en: 'It states a purpose and asks for no act.' } },
    ],
  },
  {
    id: 'c02',
    ref: '二',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '受理的是针对学校及其工作人员、并有所列事由之一的投诉。',
      en: 'Accepted are complaints about the school or its staff for which a ground of the list is chosen.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Acknowledge:accepted'],
        require: {
          all: [
            { fact: 'case.respondent.kind', in: ['school', 'school-staff'] },
            { fact: 'class.fault', in: { list: 'fault' } },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'A023',
        taken: {
          zh: '“而对查对人合法权益而提出”有脱误，读作：侵害了当事人的合法权益。是否侵害以投诉人所述为准。',
          en: 'The words 而对查对人合法权益 are corrupt; read: to the harm of the lawful rights of the person concerned. It is enough that the complainant says so.',
        },
        other: {
          zh: '原字另有所指，已不可考，故不设选项。',
          en: 'Something else was meant that cannot be recovered; there is nothing to choose.',
        },
      },
    ],
    note: {
      zh: '事由是两对：故意或过失、不履行或不正当履行，可同时选，受理时有其一即可；故意还是过失往往要查过才知道。不属范围的照样登记，可直接答复或结案，不拒收。',
      en: 'The grounds are two pairs that combine, and one of the four is enough at acceptance; intent or negligence is often known after the inquiry only. What falls outside is on record all the same and may be answered or closed; nothing is turned away.',
    },
  },
  {
    id: 'c03',
    ref: '三',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '实事求是，有错必究，惩处与教育结合。',
      en: 'Facts count, every error is put right, sanctions go with education.',
    },
    does: [
      { kind: 'manual', why: { zh: '原则性规定，没有可以检查的行为。', en: 'A principle without any act to check.' } },
    ],
  },
  {
    id: 'c04',
    ref: '四',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '投诉一律由学校办公室接收并协调。',
      en: 'The school office takes in every complaint and coordinates.',
    },
    does: [{ kind: 'route', step: 'intake', on: 'Received', to: 'school-office' }],
  },
  {
    id: 'c05',
    ref: '五前段',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '热情接待投诉人。', en: 'Complainants are met warmly.' },
    does: [{ kind: 'manual', why: { zh: '态度只能由人评判。', en: 'Manners are for people to judge.' } }],
  },
  {
    id: 'c06',
    ref: '五中段',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '受理时写明投诉内容和要求；投诉人没有提要求的，写明原因。',
      en: 'On acceptance, content and demand are written down, or why there is none.',
    },
    does: [
      {
        kind: 'record',
        at: ['Acknowledged:accepted'],
        fields: ['field.case.content', 'field.case.demand'],
        notGiven: 'withReason',
      },
    ],
    departs: {
      zh: '在受理时检查，不在接到时检查：投诉人一时说不出要求的，也先记录下来。',
      en: 'Checked at acceptance and not at receipt: a complaint without a demand yet is recorded first.',
    },
  },
  {
    id: 'c07',
    ref: '五后段',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '投诉人资料和投诉内容只有办公室、承办处室和校领导看得到，不得外泄或公开。',
      en: 'Who complains and about what is seen by the office, the department in charge and the leaders only, and is neither disclosed nor published.',
    },
    does: [
      {
        kind: 'confidential',
        fields: ['field.complainant.*', 'field.case.*'],
        see: ['school-office', { actor: 'unit' }, 'school-leader', 'leadership-team'],
        deny: ['disclose', 'publish'],
      },
    ],
    note: {
      zh: '“合法权益”范围很宽，系统能执行的只有查阅限制，其余由人负责。',
      en: 'Lawful rights are a wide matter; limits on access are what can be executed, the rest is for people.',
    },
  },
] satisfies ReadonlyArray<Clause>
