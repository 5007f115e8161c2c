import type { Clause } from '../../regulation/language/regulation.js'
import { handlingDocument } from './document.js'

/** Part 5: the written document on how the complaint was handled. */
export const document = [
  {
    id: 'c21',
    ref: '五1',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '调查之后出具书面处理文件，有编号、有日期；没有文件的不能最后答复或结案。',
      en: 'After the investigation a written document is issued, numbered and dated; without it there is no final answer and no closing.',
    },
    does: [
      {
        kind: 'record',
        at: [handlingDocument],
        fields: ['it.fileNo', 'it.date'],
        form: '投诉处理书面文件',
      },
      {
        kind: 'obligation',
        startsOn: 'Investigated',
        stopsOn: handlingDocument,
        responsible: 'quality',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '由哪个部门出具，原文未写；签字的是质量部或企业的负责人，故责任归质量部。没有期限，读作最后答复或结案之前。',
      en: 'The source does not say who issues it; as the head of quality or of the company signs, quality is responsible. No time is given: before the final answer or the closing.',
    },
  },
  {
    id: 'c22',
    ref: '五2',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '处理文件写明投诉人和产品。',
      en: 'The document names the complainant and the product.',
    },
    does: [
      {
        kind: 'record',
        at: [handlingDocument],
        fields: ['field.complainant.name', 'field.product.name'],
        notGiven: 'withReason',
        form: '投诉处理书面文件',
      },
    ],
    note: {
      zh: '登记时已有的不必再填；登记时注明没有提供的，文件同样可以从缺。',
      en: 'What the registration holds is not typed again, and what it says was not given may be missing here, too.',
    },
  },
  {
    id: 'c23',
    ref: '五3',
    nature: 'record',
    modality: 'must',
    summary: { zh: '处理文件写明问题因何发生。', en: 'The document says what caused the problem.' },
    does: [
      {
        kind: 'record',
        at: [handlingDocument],
        fields: ['field.invest.rootCause'],
        form: '投诉处理书面文件',
      },
    ],
    note: {
      zh: '查不出原因的，如实写明查不出，也是一种结论。',
      en: 'Where no cause could be found, saying so is the cause given.',
    },
  },
  {
    id: 'c24',
    ref: '五4',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '处理文件写明这件事怎样解决、今后怎样改进。',
      en: 'The document says how the matter is settled and what is done better from now on.',
    },
    does: [
      {
        kind: 'record',
        at: [handlingDocument],
        fields: ['field.solution.text'],
        form: '投诉处理书面文件',
      },
    ],
    note: {
      zh: '原文“总是”读作“问题”。',
      en: 'The source has a slip of the pen (总是), read as "problem" (问题).',
    },
  },
  {
    id: 'c25',
    ref: '五5',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '质量部或企业的负责人亲手签了字，处理文件才能出具。',
      en: 'The document goes out only after the head of quality or of the company has signed it by hand.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:document-issued'],
        when: { fact: 'cmd.kind', is: 'handling' },
        require: {
          some: {
            event: 'act:signed-off',
            by: ['quality-head', 'company-head'],
            where: { fact: 'it.handwritten', is: true },
            after: 'act:document-issued',
          },
        },
      },
    ],
    note: {
      zh: '“亲笔”由签字人声明，附扫描件。一次签字只管一份文件：再出一份，要再签。',
      en: 'That it was signed by hand is what the signer states, with a scan. One signature covers one document: a further one is signed again.',
    },
  },
] satisfies ReadonlyArray<Clause>
