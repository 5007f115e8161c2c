import type { Clause } from '../../regulation/language/regulation.js'
import { conduct } from './by-hand.js'

/** Chapter 4(1): a call is answered, written down and judged. */
export const intake = [
  {
    id: 'c22',
    ref: '四(一)1',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '来电在铃响3声内接听；迟接或客户挂断即为违反。',
      en: 'A call is answered within three rings; later, or not before the caller hangs up, is a breach.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'CallOffered',
        stopsOn: { event: 'CallAnswered', where: { fact: 'it.rings', atMost: { fact: 'param.rings' } } },
        responsible: 'hotline-agent',
        scope: 'call',
        before: [
          { event: 'CallAnswered', where: { not: { fact: 'it.rings', atMost: { fact: 'param.rings' } } } },
          'CallAbandoned',
        ],
        severity: 'warn',
      },
    ],
    readings: [
      {
        id: 'A133',
        taken: {
          zh: '[X]声是同一个空格：接听要求与考核指标用同一个数；回访的[X]个工作日另设。',
          en: '[X] rings is one blank: rule and indicator use the same number; the [X] working days of the revisit are another.',
        },
        other: {
          zh: '三处各自取值。数值由公司填写，分设也可填成相同，故不设选项。',
          en: 'Each place has a number of its own; as the company fills them in anyway, there is nothing to choose.',
        },
      },
    ],
    departs: {
      zh: '声数不是时间单位，故不作计时的期限，而作按声数判断的义务：接听时声数不超过参数即为完成。',
      en: 'A ring is no unit of time: instead of a clock there is a duty judged by the number of rings at which the call is taken.',
    },
    note: {
      zh: '声数由话务系统提供。已经响过的电话无法拒绝，故只记违反。',
      en: 'The number comes from the telephone system. A call that rang too long cannot be refused; the breach is put on record.',
    },
  },
  {
    id: 'c23',
    ref: '四(一)1問候',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '接起电话先问候并报姓名。', en: 'The agent greets and gives a name.' },
    does: conduct,
  },
  {
    id: 'c24',
    ref: '四(一)2',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '登记要写姓名、联系方式、问题内容和发生时间；客户不愿提供的写明原因。',
      en: 'The entry has name, contact, the problem and when it arose; what the customer does not give is so noted.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: [
          'field.complainant.name',
          'field.complainant.contact',
          'field.case.description',
          'field.case.occurredAt',
        ],
        notGiven: 'withReason',
      },
    ],
    note: {
      zh: '“等”字之后的项目留给公司。客户不愿留名的也要受理，写明原因即可。',
      en: 'What "and so on" adds is left to the company. A customer who gives no name is served all the same, with the reason noted.',
    },
  },
  {
    id: 'c25',
    ref: '四(一)3一般',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '一般性问题在来电30分钟内解答完毕。',
      en: 'A general problem is answered within 30 minutes of the call.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        appliesWhen: { fact: 'class.complexity', is: 'general' },
        stopsOn: 'Replied:final',
        within: { fact: 'param.answerAtOnce' },
        responsible: 'hotline-agent',
        per: 'first',
      },
    ],
    departs: {
      zh: '自来电受理起算，而不是自作出判断起算：判断与解答都在同一通电话里，先记哪项都行。',
      en: 'It runs from receipt and not from the classification: problem judged and answered in one call, in whatever order the entries are made.',
    },
  },
  {
    id: 'c26',
    ref: '四(一)3復雜',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '复杂问题要告诉客户会协调部门处理，没告诉的不得结案。',
      en: 'Of a complex problem the customer is told that departments will see to it; untold, it is not closed.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        appliesWhen: { fact: 'class.complexity', is: 'complex' },
        stopsOn: 'Acknowledged:told',
        responsible: 'hotline-agent',
        severity: 'refuse',
        per: 'first',
        before: ['terminal'],
      },
    ],
    departs: {
      zh: '自受理起算，而不是自分类起算：先告知、后补分类的同样算数。',
      en: 'It is open from receipt and not from the classification: telling the customer first counts just as well.',
    },
  },
  {
    id: 'c27',
    ref: '四(一)3編號',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '复杂问题要编号并记下编号，没有编号的不得结案。',
      en: 'A complex problem gets a number that is noted; without one it is not closed.',
    },
    does: [
      { kind: 'record', at: ['act:number-allocated'], fields: ['case.number'] },
      {
        kind: 'obligation',
        startsOn: 'Received',
        appliesWhen: { fact: 'class.complexity', is: 'complex' },
        stopsOn: 'act:number-allocated',
        responsible: 'hotline-agent',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '原文只要求复杂问题编号；一般性问题编号也可以。',
      en: 'Asked of complex problems only; others may have a number, too.',
    },
  },
] satisfies ReadonlyArray<Clause>
