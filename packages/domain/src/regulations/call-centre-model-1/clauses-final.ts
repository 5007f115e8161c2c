import type { Clause } from '../../regulation/language/regulation.js'

/** Chapters 6 and 7: secrecy and lawfulness; interpretation, entry into force, revision. */
export const final = [
  {
    id: 'c47',
    ref: '第十四条',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '客户资料和投诉内容只给经手人、主管和质检员看，不得外传。',
      en: 'Customer data and what they complain of are for those on the case, supervisors and inspectors, and go no further.',
    },
    does: [
      {
        kind: 'confidential',
        fields: ['field.complainant.*', 'field.case.*'],
        see: [{ actor: 'involved' }, 'supervisor', 'quality-inspector'],
        deny: ['export', 'disclose'],
      },
    ],
    note: {
      zh: '保密读作按需知悉：经手本案的人，加上主管和质检员。原文没有例外，一律挡下；依法必须披露的（c48），由人在系统外办理。',
      en: 'Secrecy is read as need to know: those who have or had the case, supervisors, inspectors. The source names no exception, so every disclosure is refused; one that law demands (c48) is left to people, outside the system.',
    },
  },
  {
    id: 'c48',
    ref: '第十五条',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '处理人员依法办事。', en: 'Handlers stay within the law.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '一般守法义务，无法化为可核对的动作。',
          en: 'A general duty to obey the law, which no single act shows.',
        },
      },
    ],
  },
  {
    id: 'c49',
    ref: '第十六条',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '解释权归客服部门。', en: 'The service department says what the rules mean.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '解释权限，不是投诉处理中的动作。', en: 'A power of interpretation, no act on a complaint.' },
      },
    ],
  },
  {
    id: 'c50',
    ref: '第十七条',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '发布即生效，只管其后收到的投诉；与旧规定冲突时从新。',
      en: 'In force once published, for complaints received from then on; it goes before older rules that say otherwise.',
    },
    does: [
      {
        kind: 'effective',
        from: { fact: 'param.effectiveFrom' },
        at: 'Received',
        prefer: 'newest',
        supersedes: '公司原有规定 (earlier rules of the company)',
      },
    ],
    note: {
      zh: '发布日期原文未载，为参数；在此之前收到的投诉不追溯。与旧规定的冲突由系统报告，以本制度为准。',
      en: 'The source does not date its publication: a parameter. It does not reach back to complaints received before. Conflicts with older rules are reported, and these rules prevail.',
    },
  },
  {
    id: 'c51',
    ref: '第十八条',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '没写到的地方由客服部门补上。', en: 'Where the rules are silent the service department fills in.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '制度的修补，属文件管理。', en: 'Upkeep of the document, not of complaints.' },
      },
    ],
  },
  {
    id: 'c52',
    ref: '第十九条',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '修改稿须公司批准才能重新发布。',
      en: 'A revision is published again only when the company has approved it.',
    },
    does: [
      {
        kind: 'guard',
        on: ['PublishRegulation'],
        when: { some: 'RegulationPublished' },
        require: { some: { event: 'Approved', by: 'company', of: 'regulation' } },
      },
    ],
    note: {
      zh: '原文只说修改，首次发布不受此限；批准只对所批准的那一版有效，改了稿要再批。',
      en: 'The source speaks of revisions, so the first publication is free. An approval covers the version approved and no other.',
    },
  },
] satisfies ReadonlyArray<Clause>
