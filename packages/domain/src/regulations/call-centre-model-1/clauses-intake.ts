import type { Clause } from '../../regulation/language/regulation.js'
import { staffQuality } from './by-hand.js'

/** Articles 6 and 7: who takes complaints, and what is done at once. */
export const intake = [
  {
    id: 'c15',
    ref: '第六条1',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '接收人要善于沟通。', en: 'Whoever takes complaints communicates well.' },
    does: staffQuality,
  },
  {
    id: 'c16',
    ref: '第六条2',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '接收人要懂公司的业务和政策。',
      en: 'Whoever takes complaints knows the business and its policies.',
    },
    does: staffQuality,
  },
  {
    id: 'c17',
    ref: '第六条3',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '接收人要熟知投诉怎么办。', en: 'Whoever takes complaints is at home in the process.' },
    does: staffQuality,
  },
  {
    id: 'c18',
    ref: '第六条4',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '接收人要有法律常识。', en: 'Whoever takes complaints knows some law.' },
    does: staffQuality,
  },
  {
    id: 'c19',
    ref: '第七条',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '接到投诉当即问清、记下、定类、录入，限工作时间半小时。',
      en: 'Question, note, sort and enter a complaint right away: inside half a working hour.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'act:registered',
        within: { fact: 'param.registerWithin' },
        responsible: 'receiver',
      },
    ],
    departs: {
      zh: '目录提议三十分钟；这里写成半个工作小时，因为目录同时说按营业时间计，而分钟不避夜间和休息日。',
      en: 'The catalogue proposes thirty minutes. They are half a working hour here: it adds "inside business hours", and minutes run through nights and rest days.',
    },
    note: {
      zh: '“立即”为参数。问、记、判三件事由同一次登记的内容要求（c20 至 c22）保证，录入即三事俱全。',
      en: '"At once" is a parameter. Asking, noting and judging are ensured by what the entry must hold (c20 to c22): once it is made, all three are done.',
    },
  },
  {
    id: 'c20',
    ref: '第七条1',
    nature: 'record',
    modality: 'must',
    summary: { zh: '登记要写明客户说的事情。', en: 'The entry says what the customer complains of.' },
    does: [{ kind: 'record', at: ['act:registered'], fields: ['field.case.content'] }],
  },
  {
    id: 'c21',
    ref: '第七条2',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '登记要有何时、何人、怎么联系、什么事。',
      en: 'The entry says when, who, how to reach them, and what.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['case.receivedAt', 'field.complainant.name', 'field.complainant.contact', 'field.case.content'],
        notGiven: 'withReason',
      },
    ],
    readings: [
      {
        id: 'A014',
        taken: {
          zh: '第七、八两条合并适用，以较严的第八条为准；客户不肯提供的，注明原因视同已填。',
          en: 'Articles 7 and 8 apply together, and the stricter one rules; what a customer will not give is noted with the reason and counts as given.',
        },
        other: {
          zh: '第七条是底线，第八条多出的各项缺了只提示，不挡登记。',
          en: 'Article 7 is what must be there; what article 8 adds is only asked for, and an entry without it is warned of.',
        },
      },
    ],
  },
  {
    id: 'c22',
    ref: '第七条3',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '登记前先判断，定下投诉类型。', en: 'No entry without a first judgement of the kind of complaint.' },
    does: [{ kind: 'guard', on: ['Record:registered'], require: { fact: 'class.type', set: true } }],
    note: {
      zh: '类型可以在登记之前单独定，也可在收到时一并写明；类型表开放。',
      en: 'The kind may be set by a classification of its own, or be said on receipt. The list of kinds is open.',
    },
  },
  {
    id: 'c23',
    ref: '第七条4',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '每件投诉都由接收人录入系统，没有录入不得收尾。',
      en: 'The receiver enters every complaint in the system; without that no case ends.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: { event: 'act:registered', by: 'receiver' },
        responsible: 'receiver',
        before: ['terminal'],
        severity: 'refuse',
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
