import type { Clause } from '../../regulation/language/regulation.js'

/** Chapters (七)4 and (八): what manufacturing does; the numbers of the sheets. */
export const production = [
  {
    id: 'c24',
    ref: '(七)4(1)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '制造部接案后查清经过、拿出对策，结案前完成。',
      en: 'Manufacturing looks into a case passed to it and drafts measures before the case ends.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'manufacturing' },
        stopsOn: {
          allOf: [
            { event: 'act:evidence-collected', by: 'manufacturing' },
            { event: 'act:corrective-action-planned', by: 'manufacturing' },
          ],
        },
        responsible: 'manufacturing',
        severity: 'warn',
        per: 'each',
        key: 'assignment',
        before: ['terminal'],
      },
    ],
  },
  {
    id: 'c25',
    ref: '(七)4(2)',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '制造部取证时报明在哪个单位、哪台机哪一班、由谁、何日生产。',
      en: 'What manufacturing reports names the unit, machine and shift, workers and day of production.',
    },
    does: [
      {
        kind: 'record',
        at: [{ event: 'act:evidence-collected', by: 'manufacturing' }],
        fields: [
          'field.production.unit',
          'field.production.machineShift',
          'field.production.workers',
          'field.production.date',
        ],
        when: { not: { fact: 'param.variant', is: 'C' } },
      },
      {
        kind: 'record',
        at: [{ event: 'act:evidence-collected', by: 'manufacturing' }],
        fields: ['field.production.unit', 'field.invest.responsiblePerson', 'field.product.number'],
        when: { fact: 'param.variant', is: 'C' },
      },
    ],
    note: {
      zh: '采用印本C的，改报责任部门、责任人员和所诉产品。',
      en: 'Under copy C it is the responsible department, the persons and the product instead.',
    },
  },
  {
    id: 'c26',
    ref: '(八)1',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '编号时写下年、月、流水各两位的号码。',
      en: 'Whoever numbers a case states its number: two digits each of year, month and serial.',
    },
    does: [{ kind: 'record', at: ['act:number-allocated'], fields: [{ path: 'case.number' }] }],
    readings: [
      {
        id: 'A046',
        taken: {
          zh: '流水至少两位，一月过百件时加宽；格式由(八)2的序列把关。',
          en: 'The serial has at least two digits and grows after ninety-nine; the series of (八)2 holds the form.',
        },
        other: { zh: '流水恰为两位，每月至多九十九件。', en: 'Exactly two digits, ninety-nine cases a month.' },
      },
    ],
  },
  {
    id: 'c27',
    ref: '(八)2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '流水号每月从头编起，不跳号。',
      en: 'The serial begins anew each month and skips none.',
    },
    does: [
      {
        kind: 'sequence',
        field: 'case.number',
        on: ['Record:number-allocated'],
        format: '{yy}{MM}{seq:2+}',
        resets: 'month',
        start: 1,
        gapless: true,
      },
    ],
    readings: [
      {
        id: 'A046',
        taken: { zh: '流水至少两位。', en: 'At least two digits.' },
        other: { zh: '流水恰为两位。', en: 'Exactly two digits.' },
        does: [
          {
            kind: 'sequence',
            field: 'case.number',
            on: ['Record:number-allocated'],
            format: '{yy}{MM}{seq:2}',
            resets: 'month',
            start: 1,
            gapless: true,
          },
        ],
      },
    ],
    note: {
      zh: '原文只说以年月为周期；不跳号是补充。号码由专门的序列预留，两案不会同号。',
      en: 'The source names the period only; that none is skipped is added. A series of its own reserves the numbers, so no two cases share one.',
    },
  },
] satisfies ReadonlyArray<Clause>
