import type { Clause } from '../../regulation/language/regulation.js'
import { attitude } from './by-hand.js'

/** Part 2, (1): channels and reception. */
export const channels = [
  {
    id: 'c09',
    ref: '二(一)1前段',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '渠道要多、要方便，随时找得到。', en: 'Many ways to complain, easy to find and to use.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '开设渠道属于经营安排；渠道清单本身见 c10。',
          en: 'Opening channels is for the enterprise; the list of them is in c10.',
        },
      },
    ],
  },
  {
    id: 'c10',
    ref: '二(一)1列举',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '热线、在线、邮件、意见箱、私信、服务点都是渠道，别处来的归入其他。',
      en: 'Hotline, chat, e-mail, box, direct message, service point: anything else is filed under other.',
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
      zh: '开放列举只作归并，不拒收；原来的说法另存。“其他”不是原文的渠道。',
      en: 'An open list sorts and never refuses; the original word is kept. "Other" is no channel of the source.',
    },
  },
  {
    id: 'c11',
    ref: '二(一)1后段',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '当面来投诉的，请到安静处谈。', en: 'Whoever comes in person is shown to a quiet place.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '现场接待，从事件看不出来。', en: 'Hospitality on the spot, which no event shows.' },
      },
    ],
  },
  {
    id: 'c12',
    ref: '二(一)2',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '接待要热情、冷静，耐心听客户说完。',
      en: 'Warm, calm, and patient until the customer has said it all.',
    },
    does: attitude,
  },
] satisfies ReadonlyArray<Clause>
