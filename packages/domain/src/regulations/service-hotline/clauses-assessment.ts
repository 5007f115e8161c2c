import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 5(3): agents and departments are assessed. */
export const assessment = [
  {
    id: 'c53',
    ref: '五(三)1',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '每月按指标给接听人员和部门出一份考核表。',
      en: 'Each month agents and departments get a scorecard from the indicators.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        period: 'month',
        inputs: ['c49', 'c51'],
        output: 'scorecard',
        decision: 'human',
      },
      {
        kind: 'scheme',
        scope: 'unit',
        period: 'month',
        inputs: ['c50', 'c52'],
        output: 'scorecard',
        decision: 'human',
      },
    ],
    note: {
      zh: '接听及时率和满意度有个人数值，归个人；处理及时率和解决率按单位统计，归部门。结论由人作出。',
      en: 'Answering and satisfaction have a value per agent and go to agents, the other two are figures of units and go to departments. People decide.',
    },
  },
  {
    id: 'c54',
    ref: '五(三)2',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '考核与奖金挂钩，奖罚数额由人定。',
      en: 'The assessment bears on the bonus; how much is for people to say.',
    },
    does: [
      { kind: 'scheme', scope: 'agent', period: 'month', inputs: ['c53'], output: 'bonusProposal', decision: 'human' },
      { kind: 'scheme', scope: 'unit', period: 'month', inputs: ['c53#2'], output: 'bonusProposal', decision: 'human' },
    ],
    note: {
      zh: '原文没有数额，只出建议，不扣不发。',
      en: 'No amounts are given: a proposal is made, nothing is paid or withheld.',
    },
  },
  {
    id: 'c55',
    ref: '五(三)3',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '热线服务引起投诉，或损失达到2万元的，列入管理层处理名单。',
      en: 'Complaints about the hotline itself, and losses of 20,000 yuan or more, go on a list for management.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        entries: [
          {
            on: { event: 'Classified:object', where: { fact: 'it.class.object', is: 'hotline-service' } },
            charge: 'case.respondent.person',
            effect: { list: 'management' },
          },
          {
            on: { event: 'act:loss-assessed', where: { fact: 'it.amount', atLeast: { fact: 'param.majorLoss' } } },
            charge: 'case.respondent.person',
            effect: { list: 'management' },
          },
        ],
        decision: 'human',
      },
    ],
    note: {
      zh: '“相关规定”未列出，处理由人决定；列入名单不等于处罚。',
      en: 'The company rules meant are not given; people decide, and being listed is no sanction.',
    },
  },
] satisfies ReadonlyArray<Clause>
