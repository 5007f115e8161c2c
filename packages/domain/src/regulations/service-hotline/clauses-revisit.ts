import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The call after the end; what counts as the end is a matter of reading. */
const revisited = {
  kind: 'clock',
  startsOn: {
    anyOf: [
      'Resolved',
      {
        event: 'act:satisfaction-recorded',
        where: {
          all: [
            { fact: 'it.level', is: 'satisfied' },
            { fact: 'it.during', is: 'reply' },
          ],
        },
      },
    ],
  },
  stopsOn: 'Revisited',
  within: { fact: 'param.revisitWorkingDays' },
  responsible: 'hotline-agent',
  per: 'restart',
} satisfies ClockMechanism

/** Chapter 4(5): problems handled are followed up and customers visited. */
export const revisit = [
  {
    id: 'c42',
    ref: '四(五)1',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '处理完的问题要跟进到没有遗留为止；没有跟进就结案会提醒。',
      en: 'What is handled is followed up until nothing is left; closing before that brings a warning.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: { event: 'FollowedUp', where: { fact: 'it.openRemainder', is: 0 } },
        responsible: 'hotline-agent',
        severity: 'warn',
        per: 'each',
        before: ['terminal'],
      },
    ],
  },
  {
    id: 'c43',
    ref: '四(五)2',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '处理完毕后3个工作日内回访客户。',
      en: 'The customer is visited within three working days of the end of handling.',
    },
    does: [revisited],
    readings: [
      {
        id: 'A134',
        taken: {
          zh: '“处理完毕”以客户得到结果并表示满意为准；只记了处理完毕的，先从那时起算，客户表示满意后重新起算。',
          en: 'Handling is complete when the customer has the result and is content; where only the resolution is on record it runs from there, and anew from the satisfied answer.',
        },
        other: {
          zh: '部门处理完并交回结果即为处理完毕。',
          en: 'Handling is complete when the department hands back its result.',
        },
        does: [{ ...revisited, startsOn: 'Returned:result' }],
      },
    ],
    departs: {
      zh: '除处理完毕外，答复时表示满意也起算，因为原文先要求确认满意。',
      en: 'A satisfied answer to the reply starts it, too, beside the resolution: the source has satisfaction confirmed first.',
    },
  },
  {
    id: 'c44',
    ref: '四(五)2方式',
    nature: 'guard',
    modality: 'may',
    summary: {
      zh: '回访用电话或问卷，其他方式记为“其他”。',
      en: 'A revisit is made by telephone or questionnaire; any other way is filed as "other".',
    },
    does: [
      {
        kind: 'fill',
        on: ['Revisit'],
        field: 'channel',
        value: 'other',
        when: { not: { fact: 'cmd.channel', in: ['phone', 'questionnaire'] } },
        keep: 'channelText',
      },
    ],
    note: {
      zh: '列举之后有“等方式”，是开放清单：其他方式保留原词，不拒绝。',
      en: 'The list ends in "and so on" and is open: other ways keep their own word and are not refused.',
    },
  },
  {
    id: 'c45',
    ref: '四(五)3',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '回访中客户提出新问题的，要记下内容，1个工作日内重启或另立新案转办。',
      en: 'What the customer brings up at a revisit is written down and, within one working day, taken up again or linked as a new case.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Revisited', where: { fact: 'it.newIssue', is: true } },
        stopsOn: { anyOf: ['Reopened', 'Linked:new-issue'] },
        within: { fact: 'param.passWithin' },
        responsible: 'hotline-agent',
        per: 'each',
      },
      {
        kind: 'guard',
        on: ['Reopen', 'Link'],
        when: { fact: 'last.Revisited.newIssue', is: true },
        require: { fact: 'field.revisit.opinion', set: true },
        severity: 'warn',
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
