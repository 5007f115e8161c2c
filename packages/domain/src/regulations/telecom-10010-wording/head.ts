import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the norm: who, how, and by what a reply is told apart. */
export const head = {
  id: 'telecom-10010-wording',
  version: '1',
  // The text bears no date. This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: {
    zh: '投诉处理中心用语规范（福建10010）',
    en: 'Provincial complaint centre of a telecom company (10010): norm on wording',
  },
  source: '002_93094085b6882c98.txt, lines 112-116',
  breaksOff: {
    zh: '断在结束语情况三“我们应”之后：用户闲聊、纠缠时如何收尾，已缺失。文中所称的电话服务与礼仪指南也未收录。',
    en: 'It breaks off in the third case of the closing words: what to do when a user wants to chat or will not let go is missing. The attached guide on telephone manners is not included.',
  },
  calendar: 'CN',
  roles: [
    { id: 'user', zh: '用户', en: 'user' },
    { id: 'account-owner', zh: '机主本人', en: 'owner of the number' },
    { id: 'other-answerer', zh: '他人（接听人）', en: 'somebody else who answers' },
    { id: 'handler', zh: '投诉处理人员', en: 'handler, with a staff number' },
    { id: 'quality-supervisor', zh: '服务质量监督员', en: 'supervisor of service quality' },
    { id: 'prefecture-centre', zh: '地市客服', en: 'service centre of a prefecture' },
  ],
  kinds: [{ id: 'complaint', zh: '10010投诉', en: 'complaint made to 10010' }],
  channels: [{ id: 'phone', zh: '电话（10010）', en: 'telephone (10010)' }],
  dimensions: {
    answerer: {
      zh: '接听人',
      en: 'who answers',
      optional: true,
      values: [
        { id: 'user', zh: '用户本人', en: 'the user' },
        { id: 'other-suitable', zh: '他人，问题适合转告', en: 'somebody else, and the matter may be passed on' },
        { id: 'other-unsuitable', zh: '他人，不适合转告或不愿转告', en: 'somebody else, not suitable or not willing' },
      ],
    },
    causeExempt: {
      zh: '不作七天回访承诺的投诉原因',
      en: 'cause without the promise of a revisit',
      optional: true,
      values: [
        { id: 'sp-local', zh: 'GSM增值业务，本地SP', en: 'GSM value-added service, local SP' },
        { id: 'sp-national', zh: 'GSM增值业务，全国SP', en: 'GSM value-added service, national SP' },
      ],
    },
    satisfaction: {
      zh: '满意度分档',
      en: 'band of satisfaction',
      optional: true,
      values: [
        { id: 'dissatisfied', zh: '不满意（0至4分）', en: 'dissatisfied (0 to 4)' },
        { id: 'neutral', zh: '一般（5至7分）', en: 'neutral (5 to 7)' },
        { id: 'satisfied', zh: '满意（8至10分）', en: 'satisfied (8 to 10)' },
      ],
    },
  },
  flags: ['inconvenience'],
  // A normal call ends with the two scores; the source speaks of no closing.
  terminal: { anyOf: ['act:satisfaction-recorded', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>
