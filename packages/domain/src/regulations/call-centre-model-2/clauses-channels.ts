import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 2: channels. */
export const channels = [
  {
    id: 'c07',
    ref: '第四条(一)',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '渠道之一：打投诉电话。', en: 'One channel: a call to the complaint line.' },
    does: [{ kind: 'term', dim: 'channel', value: 'phone' }],
  },
  {
    id: 'c08',
    ref: '第四条(二)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '渠道之二：官网、公众号等网上途径。',
      en: 'One channel: online, by website, WeChat account and the like.',
    },
    does: [{ kind: 'term', dim: 'channel', value: 'web' }],
  },
  {
    id: 'c09',
    ref: '第四条(三)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '渠道之三：上门，记下是总部还是分支机构。',
      en: 'One channel: in person; whether at head office or a branch is noted.',
    },
    does: [
      { kind: 'term', dim: 'channel', value: 'onsite' },
      {
        kind: 'guard',
        on: ['Receive'],
        when: { fact: 'cmd.channel', is: 'onsite' },
        require: {
          any: [
            { fact: 'cmd.field.place', in: ['head-office', 'branch'] },
            { fact: 'case.place', in: ['head-office', 'branch'] },
          ],
        },
        severity: 'warn',
      },
    ],
    note: {
      zh: '地点没记的只提示，不拒收。',
      en: 'Without the place the complaint is taken all the same, with a warning.',
    },
  },
  {
    id: 'c10',
    ref: '第四条(四)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '渠道之四：合法的其他途径都算，归入其他。',
      en: 'One channel: any other lawful way, filed under other.',
    },
    does: [
      { kind: 'term', dim: 'channel', value: 'other', residual: true },
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
      zh: '只作归并，不拒收；原来的说法另存。途径是否合法由人判断。',
      en: 'It sorts and never refuses; the original word is kept. Whether a way is lawful is for people.',
    },
  },
  {
    id: 'c11',
    ref: '第五条',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '渠道要标清楚，客户一看就会选。', en: 'Channels are marked, so that customers find theirs.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '标识的设置，不在投诉事件之内。',
          en: 'Signs on the premises and pages are no events of a complaint.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
