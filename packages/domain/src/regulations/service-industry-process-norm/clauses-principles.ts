import type { Clause } from '../../regulation/language/regulation.js'
import { attitude } from './by-hand.js'
import { unreachable } from './customer.js'

/** Part 1: the principles, of which three can be carried out. */
export const principles = [
  {
    id: 'c01',
    ref: '一',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '经手投诉的人都要懂得并守住这些原则。',
      en: 'Everybody on a complaint knows these principles and keeps to them.',
    },
    does: [
      { kind: 'manual', why: { zh: '引言，没有可执行的动作。', en: 'An introduction without an act to carry out.' } },
    ],
  },
  {
    id: 'c02',
    ref: '一1',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '先想客户，客户的合理要求优先。',
      en: 'The customer first: what is fairly asked comes before all else.',
    },
    does: attitude,
  },
  {
    id: 'c03',
    ref: '一2',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '收到投诉后四个工作小时内要有回应，不让客户干等。',
      en: 'A complaint is answered with a first word inside four working hours, so that nobody is left waiting.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'Acknowledged:told',
        within: { fact: 'param.reactWithin' },
        responsible: 'receiver',
        appliesWhen: {
          not: unreachable,
        },
      },
    ],
    note: {
      zh: '“迅速”为参数，以告知客户为回应。登记时没有联系方式的（如意见箱来信）不适用；不登记不能因此免除。',
      en: '"Quickly" is a parameter, and telling the customer is the response. It does not apply to a complaint entered without any way to reach its author, a note in the box; not entering it is no way out.',
    },
  },
  {
    id: 'c04',
    ref: '一3',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '凭事实说话，对谁都不偏袒。', en: 'Facts decide, and no side is favoured.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '是否公正要由人判断。调查人员回避被投诉人可以另行设定，原文没有要求。',
          en: 'Fairness is for people to judge. That nobody inquires into himself could be demanded; the source does not.',
        },
      },
    ],
  },
  {
    id: 'c05',
    ref: '一4',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '办事专业，说话得体，照规程来。', en: 'Skilled work, fitting words, by the book.' },
    does: attitude,
  },
  {
    id: 'c06',
    ref: '一5',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '目的是真正解决问题，补上客户的损失。',
      en: 'The point is to solve what is wrong and make good what was lost.',
    },
    does: [{ kind: 'manual', why: { zh: '讲的是目的，不是动作。', en: 'States an aim and no act.' } }],
  },
  {
    id: 'c07',
    ref: '一6',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '客户资料和投诉内容不外泄，法律要求或客户点头的除外。',
      en: 'Who complained of what is not told to outsiders, unless law demands it or the customer agrees.',
    },
    does: [
      {
        kind: 'confidential',
        fields: ['field.complainant.*', 'field.case.*'],
        see: [{ actor: 'involved' }],
        deny: ['disclose'],
        unless: {
          any: [
            { fact: 'cmd.basis', is: 'law' },
            {
              all: [
                { fact: 'last.act:consent-recorded.scope', has: { fact: 'cmd.recipient' } },
                {
                  any: [
                    { fact: 'last.act:consent-recorded.given', set: false },
                    { fact: 'last.act:consent-recorded.given', is: true },
                  ],
                },
              ],
            },
          ],
        },
      },
    ],
    note: {
      zh: '同意以最近一次为准，并写明可以告诉谁；收回即重新记录一次。本企业中只有经手人看得到。',
      en: 'The last consent rules, and names to whom; it is taken back by recording another. Inside the enterprise, those on the case see it.',
    },
  },
  {
    id: 'c08',
    ref: '一7',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '每月分析投诉，供管理层改进服务、产品和管理。',
      en: 'Complaints are analysed every month, for management to better service, products and itself.',
    },
    does: [
      {
        kind: 'report',
        every: { fact: 'param.reportPeriod' },
        author: 'company',
        to: ['management'],
        sections: [
          { count: 'complaint', groupBy: ['class.content', 'class.severity'] },
          { narrative: '改进措施 (improvements)' },
        ],
      },
    ],
    note: {
      zh: '原文只说用于改进，谁写、给谁、多久一次都未定；按内容和严重程度统计，改进措施由人写。',
      en: 'The source only says that complaints serve improvement: by whom, for whom and how often is open. Counted by matter and severity; what to improve is written by people.',
    },
  },
] satisfies ReadonlyArray<Clause>
