import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 2: the ways by which complaints come in, and the time for the whole case. */
export const channels = [
  {
    id: 'c07',
    ref: '第四条',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '所列五种渠道只是举例，从别处来的投诉也收，归入其他渠道。',
      en: 'The five channels are examples: a complaint by any other way is taken, too, and filed under other.',
    },
    does: [
      {
        kind: 'fill',
        on: ['Receive'],
        field: 'channel',
        value: 'other',
        when: { not: { fact: 'cmd.channel', in: { list: 'channel' } } },
        keep: 'channelText',
      },
    ],
    note: {
      zh: '开放列举只作归并，不拒收；原来的说法另存。',
      en: 'An open list sorts and never refuses; the original word is kept.',
    },
  },
  {
    id: 'c08',
    ref: '第四条1',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '渠道之一：打客服热线。', en: 'One channel: a call to the hotline.' },
    does: [{ kind: 'term', dim: 'channel', value: 'phone' }],
  },
  {
    id: 'c09',
    ref: '第四条2',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '渠道之二：官网、社交平台等网上途径。', en: 'One channel: online, by website or social platform.' },
    does: [{ kind: 'term', dim: 'channel', value: 'web' }],
  },
  {
    id: 'c10',
    ref: '第四条3',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '渠道之三：发电子邮件。', en: 'One channel: an e-mail.' },
    does: [{ kind: 'term', dim: 'channel', value: 'email' }],
  },
  {
    id: 'c11',
    ref: '第四条4',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '渠道之四：上门当面提出。', en: 'One channel: coming to the company in person.' },
    does: [{ kind: 'term', dim: 'channel', value: 'onsite' }],
  },
  {
    id: 'c12',
    ref: '第四条5',
    nature: 'guard',
    modality: 'may',
    summary: { zh: '公司还可以视情况增开别的渠道。', en: 'The company may open further channels as it sees fit.' },
    does: [
      { kind: 'term', dim: 'channel', value: 'other' },
      { kind: 'assured', by: ['c07'] },
    ],
    note: {
      zh: '新开的渠道未及写入渠道表之前，由开放列举（c07）归入“其他”。',
      en: 'Until a new channel is on the list, the open list (c07) files it under other.',
    },
  },
  {
    id: 'c13',
    ref: '第五条',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '各渠道要随时打得通、用得上。', en: 'Every channel has to be up and within reach.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '线路和网站是否可用不在投诉事件之内，由运维探测，系统看不到。',
          en: 'Whether lines and sites work is no event of a complaint: operations must probe it.',
        },
      },
    ],
  },
  {
    id: 'c14',
    ref: '第五条后段',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '每件投诉自收到起十个工作日内处理完毕。',
      en: 'Every complaint is dealt with inside ten working days of its receipt.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'Resolved',
        within: { fact: 'param.resolveWithin' },
        responsible: 'service-dept',
      },
    ],
    note: {
      zh: '原文只说“及时”，十个工作日是参数，管整件投诉；第九条4（c33）用同一期限。责任人原文未指明，记在客服部门名下。',
      en: 'The source says "in time"; ten working days for the whole case is a parameter, and c33 runs on the same limit. Whose duty it is stays open there: it is put down to the customer-service department.',
    },
  },
] satisfies ReadonlyArray<Clause>
