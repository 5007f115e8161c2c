import type { Clause } from '../../regulation/language/regulation.js'

/** Working rules 1 and 2: how visitors are met, and what complaints are about. */
export const content = [
  {
    id: 'c14',
    ref: '二1',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '冷静耐心、灵活得体，让游客满意而公司不吃亏。',
      en: 'Calm, patient and flexible, so that the visitor is won and the company loses nothing.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '待人的态度，无法由事件判断。', en: 'A matter of manners; events do not show it.' },
      },
    ],
  },
  {
    id: 'c15',
    ref: '二2(1)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '一类为服务态度：出言粗鲁、冷落、敷衍、过分热情、辱骂之类。',
      en: 'First kind: manners, such as rough words, coldness, indifference, too much warmth, abuse.',
    },
    does: [{ kind: 'term', dim: 'content', value: 'attitude' }],
  },
  {
    id: 'c16',
    ref: '二2(2)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '二类为服务质量：没照要求做、不顾习俗、误事、损坏或丢失物品之类。',
      en: 'Second kind: service, such as a request not met, customs ignored, errands forgotten, things damaged or lost.',
    },
    does: [{ kind: 'term', dim: 'content', value: 'quality' }],
  },
  {
    id: 'c17',
    ref: '二2(3)',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '三类为异常事件。', en: 'Third kind: abnormal events.' },
    does: [{ kind: 'term', dim: 'content', value: 'abnormal-event' }],
    note: {
      zh: '定义在原文中断处，建议指天气、设备停运、停电、拥挤等非员工所致的情形。',
      en: 'The text breaks off before the definition; proposed are weather, rides closed, power cuts, crowding.',
    },
  },
] satisfies ReadonlyArray<Clause>
