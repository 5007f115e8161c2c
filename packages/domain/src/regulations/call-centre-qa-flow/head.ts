import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the flow chart: who, how, and by what a case is told apart. */
export const head = {
  id: 'call-centre-qa-flow',
  version: '1',
  // The source states no date of entry into force; this one lies before any complaint that a deployment will load.
  effective: { from: '2001-01-01' },
  title: {
    zh: '呼叫中心投诉处理流程',
    en: 'Complaints in a call centre: listening-in, three situations, final opinion',
  },
  source: '002_93094085b6882c98.txt, lines 86-90',
  breaksOff: {
    zh: '原文没有断尾，但所存的是流程图上的文字，次序打乱，框与框之间的箭头不存：几处“是”“否”通向哪里只能重建；座席化解不成功之后的去向、“内部处理完毕”为“否”时的去向，图中已无从查考。',
    en: 'The text does not stop short, but it is what stood on a flow chart, in scrambled order and without its arrows: where some of the yes and no lead had to be reconstructed. Where the chart goes after a failed attempt of the agent, and where while the matter is not yet handled inside, cannot be seen any more.',
  },
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户', en: 'customer' },
    { id: 'agent', zh: '座席', en: 'agent' },
    { id: 'duty-leader', zh: '值班组长', en: 'team leader on duty' },
    { id: 'duty-supervisor', zh: '值班主管', en: 'supervisor on duty' },
    { id: 'other-supervisors', zh: '其他现场主管', en: 'other floor supervisors' },
    { id: 'qa-dept', zh: '质检部', en: 'quality inspection' },
    { id: 'trainer', zh: '培训师', en: 'trainer' },
    { id: 'centre-leaders', zh: '中心领导', en: 'leaders of the centre' },
    { id: 'institution', zh: '相关机构', en: 'institution concerned' },
    { id: 'centre', zh: '中心', en: 'the centre' },
  ],
  kinds: [
    { id: 'complaint-agent', zh: '投诉座席', en: 'complaint about an agent' },
    { id: 'complaint-institution', zh: '投诉机构', en: 'complaint about an institution' },
    { id: 'suspected', zh: '疑似投诉', en: 'monitored call that may be a complaint' },
    { id: 'floor-finding', zh: '现场发现', en: 'conduct found on the floor, without a complaint' },
    { id: 'call-only', zh: '仅留来电记录', en: 'a call on record, no complaint' },
  ],
  channels: [{ id: 'phone', zh: '客户进线', en: 'incoming call' }],
  dimensions: {
    complaintRaised: {
      zh: '客户是否提出投诉',
      en: 'did the customer raise a complaint',
      boolean: true,
      values: [
        { id: 'true', zh: '提出投诉', en: 'raised' },
        { id: 'false', zh: '未提出投诉', en: 'not raised' },
      ],
    },
    target: {
      zh: '投诉对象',
      en: 'target',
      values: [
        { id: 'institution', zh: '投诉机构', en: 'institution' },
        { id: 'agent', zh: '投诉座席', en: 'agent' },
      ],
    },
    suspected: {
      zh: '是否疑似投诉',
      en: 'suspected complaint',
      boolean: true,
      values: [
        { id: 'true', zh: '疑似投诉', en: 'suspected' },
        { id: 'false', zh: '不构成投诉', en: 'not a complaint' },
      ],
    },
    // `none` is a finding here, that the agent did not try: compare with it, `set` and `present` do not see it.
    defusing: {
      zh: '有无化解行为',
      en: 'defusing by the agent',
      values: [
        { id: 'none', zh: '无化解行为', en: 'not attempted' },
        { id: 'success', zh: '成功化解', en: 'succeeded' },
        { id: 'failed', zh: '化解不成功', en: 'failed' },
      ],
    },
    established: {
      zh: '投诉是否成立',
      en: 'finding of the supervisor',
      boolean: true,
      values: [
        { id: 'true', zh: '投诉成立', en: 'established' },
        { id: 'false', zh: '投诉不成立', en: 'not established' },
      ],
    },
    validity: {
      zh: '有效性',
      en: 'validity',
      values: [
        { id: 'invalid', zh: '无效投诉', en: 'invalid' },
        { id: 'established', zh: '投诉成立', en: 'established' },
      ],
    },
    situation: {
      zh: '情况',
      en: 'situation',
      values: [
        { id: '1', zh: '情况1', en: 'situation 1' },
        { id: '2', zh: '情况2', en: 'situation 2' },
        { id: '3', zh: '情况3', en: 'situation 3' },
      ],
      order: ['1', '2', '3'],
    },
    conduct: {
      zh: '座席行为',
      en: 'conduct of the agent',
      optional: true,
      multi: true,
      values: [
        { id: 'bad-attitude', zh: '态度较差', en: 'bad attitude in the call' },
        { id: 'venting-on-floor', zh: '在现场宣泄不满', en: 'venting on the floor' },
        { id: 'abuse', zh: '辱骂、讽刺', en: 'abuse or mockery' },
      ],
    },
  },
  flags: ['serious'],
  // The chart ends an order by filing it and names no other closing.
  terminal: { anyOf: ['Closed', 'Archived'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>
