import type { Clause } from '../../regulation/language/regulation.js'

/** Part 2, (2): simple and complex complaints, and dispatch. */
export const dispatch = [
  {
    id: 'c21',
    ref: '二(二)2简单',
    nature: 'routing',
    modality: 'may',
    summary: {
      zh: '简单投诉可由受理人员当场或一个工作日内解决。',
      en: 'A simple complaint may be settled by whoever took it, on the spot or inside a working day.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: 'Classified',
        when: { fact: 'class.complexity', is: 'simple' },
        to: { actor: 'receiver' },
        mode: 'suggest',
        within: { fact: 'param.shortTime' },
      },
    ],
    readings: [
      {
        id: 'A022',
        taken: {
          zh: '“短时间”即一个工作日：其间解决的简单投诉不必正式调查，过了就要。',
          en: 'A short time is one working day: a simple complaint settled in it needs no formal inquiry, a later one does.',
        },
        other: {
          zh: '免调查只限当场，即收到当天解决的；“短时间”只是努力目标。',
          en: 'Only what is settled on the spot, on the day it came, goes without inquiry; the short time is a mere aim.',
        },
      },
    ],
    note: { zh: '“可”字只作建议，不约束派单。', en: '"May" makes it a suggestion that binds no dispatch.' },
  },
  {
    id: 'c22',
    ref: '二(二)2复杂',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '不是简单投诉的，没有调查过不得办结、不得执行方案。',
      en: 'What is not simple is neither settled nor made good before an inquiry.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Resolve', 'Record:remedy-executed'],
        require: { any: [{ fact: 'class.complexity', is: 'simple' }, { some: 'Investigated' }] },
      },
    ],
    note: {
      zh: '难易未定的按不简单处理，不能靠不分类绕过。',
      en: 'Of unknown complexity means not simple: leaving it unsorted is no way round.',
    },
  },
  {
    id: 'c23',
    ref: '二(二)3',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '分类后四个工作小时内按内容和对象派给对口部门，表上没有的归客服。',
      en: 'Inside four working hours of the sorting it goes to the department for its matter and object, to customer service where no rule fits.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: 'Classified',
        to: { table: 'assignment', key: ['class.content', 'class.object'], else: 'customer-service' },
        within: { fact: 'param.dispatchLimit' },
      },
      {
        kind: 'obligation',
        startsOn: 'Classified',
        stopsOn: 'Assigned',
        within: { fact: 'param.dispatchLimit' },
        responsible: 'receiver',
        per: 'first',
        cancelsOn: ['Resolved', 'terminal'],
      },
    ],
    note: {
      zh: '对口表由部署填写，时限为参数。已经当场解决的不必再派。表上有的，派往别处须写明理由。',
      en: 'The table is for the deployment to fill, the limit a parameter. What is settled on the spot need not be dispatched; sending what the table lists elsewhere asks for a reason.',
    },
  },
  {
    id: 'c24',
    ref: '二(二)3责任到人',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '派单要落到具体的人，只写部门不收。',
      en: 'A dispatch names a person; a department alone will not do.',
    },
    does: [{ kind: 'guard', on: ['Assign'], require: { fact: 'cmd.to.person', set: true } }],
  },
] satisfies ReadonlyArray<Clause>
