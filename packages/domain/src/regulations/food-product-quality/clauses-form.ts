import type { Clause } from '../../regulation/language/regulation.js'

/** Part 4: what the complaint record holds. */
export const form = [
  {
    id: 'c16',
    ref: '四1',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '投诉记录有编号和收到的日期。',
      en: 'The complaint record bears a file number and the day of receipt.',
    },
    does: [
      { kind: 'record', at: ['act:registered'], fields: ['field.doc.fileNo', 'case.receivedAt'], form: '投诉记录' },
    ],
    note: {
      zh: '编号由公司自己给出；日期取收到的时刻，不必另填。',
      en: 'The company gives the number itself; the day is that of the receipt and is not typed again.',
    },
  },
  {
    id: 'c17',
    ref: '四2',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '投诉记录写明投诉人是谁、怎样联系；不愿提供的，记下原因。',
      en: 'The record says who complains and how to reach them, or why that was not given.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.complainant.name', 'field.complainant.contact'],
        notGiven: 'withReason',
        form: '投诉记录',
      },
    ],
    note: {
      zh: '“一切可能的”联系方法读作至少一种；投诉人不肯说的，写明原因也可登记，不因此拒收。',
      en: '"All possible" ways of contact is read as at least one. What the complainant will not say may be left out with the reason: nobody is turned away for it.',
    },
  },
  {
    id: 'c18',
    ref: '四3',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '投诉记录写明是什么产品、多少、哪一批、在哪里买的；顾客说不出的，记下原因。',
      en: 'The record says which product, how much of it, from which batch and bought where, or why that is unknown.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: [
          'field.product.name',
          'field.product.quantity',
          'field.product.batchNo',
          'field.product.purchasePlace',
          { path: 'field.product.specification', modality: 'may' },
        ],
        notGiven: 'withReason',
        form: '投诉记录',
      },
    ],
    readings: [
      {
        id: 'A100',
        taken: {
          zh: '两个顿号之间漏掉的一项补作规格，可填可不填。',
          en: 'The item missing between the two commas is the specification, which may be filled in.',
        },
        other: {
          zh: '漏掉的一项是规格，且与同列各项一样必填。',
          en: 'It is the specification and, like its neighbours, must be filled in.',
        },
        does: [
          {
            kind: 'record',
            at: ['act:registered'],
            fields: [
              'field.product.name',
              'field.product.specification',
              'field.product.quantity',
              'field.product.batchNo',
              'field.product.purchasePlace',
            ],
            notGiven: 'withReason',
            form: '投诉记录',
          },
        ],
      },
    ],
  },
  {
    id: 'c19',
    ref: '四4',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '投诉记录写明产品怎样买来、怎样存放、怎样吃用。',
      en: 'The record tells how the product was bought, kept and consumed.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.product.purchase', 'field.product.storage', 'field.product.consumption'],
        notGiven: 'withReason',
        form: '投诉记录',
      },
    ],
    note: {
      zh: '没有食用的，在食用经过中写明，或注明不提供的原因。',
      en: 'Where nothing was eaten, that is what is written, or the reason why nothing is said.',
    },
  },
  {
    id: 'c20',
    ref: '四5',
    nature: 'record',
    modality: 'must',
    summary: { zh: '投诉记录写明由谁记录。', en: 'The record names who wrote it.' },
    does: [{ kind: 'record', at: ['act:registered'], fields: ['field.receiver.name'], form: '投诉记录' }],
  },
] satisfies ReadonlyArray<Clause>
