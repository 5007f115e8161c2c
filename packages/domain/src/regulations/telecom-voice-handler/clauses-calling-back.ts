import type { Clause } from '../../regulation/language/regulation.js'

/** Daily flow 1 to 3: orders in time, the list for calling back. */
export const callingBack = [
  {
    id: 'c14',
    ref: '流程1',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '早到五分钟作准备，八点开始工作。',
      en: 'Comes five minutes early to get ready; work begins at eight.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '这是考勤。本制度没有按工作小时计的时限，故八点上班不影响任何期限。',
          en: 'This is attendance. No limit of these rules runs in working hours, so the start of work at eight moves none.',
        },
      },
    ],
  },
  {
    id: 'c15',
    ref: '流程2',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '派到处理员手中的工单，在工单时限内办妥并反馈；未写时限的为两个工作日。',
      en: 'An order assigned to a handler is handled and answered by its deadline, or within two working days if it states none.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'handler' },
        stopsOn: { event: 'Returned:result', by: 'handler' },
        within: { at: 'start.deadline', else: { fact: 'param.orderWithin' } },
        responsible: 'handler',
        per: 'each',
        key: 'assignment',
        extension: { reason: 'required', approver: 'province' },
      },
    ],
    note: {
      zh: '自派到处理员之时起算，处理员何时签收不影响起点。原文有“延时单”而未说谁可准许延期；时限由省公司随单给定，故延期也由省公司同意，并记入延时率（c08）。',
      en: 'It runs from the assignment, so that the start is not in the hands of the one bound by signing. The source knows delayed orders and does not say who may extend: the province sets the limit with the order, so it grants the extension, too, which then shows in the delay rate (c08).',
    },
  },
  {
    id: 'c16',
    ref: '流程2指标',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '照绩效项目做事，竞赛指标都要达标。',
      en: 'Works by the performance items, so that the figures of the competition are on target.',
    },
    does: [{ kind: 'assured', by: ['c07', 'c08', 'c09', 'c10', 'c11'] }],
    note: {
      zh: '达标与否由职责7的五项指标显示，不另设义务。',
      en: 'Whether they are on target is shown by the five figures of duty 7; there is no further duty.',
    },
  },
  {
    id: 'c17',
    ref: '流程3',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '客户不满意、外呼没打通、用短信答复的，都填入投诉客户外呼表。',
      en: 'Customers who are dissatisfied, were not reached, or were answered by text message are entered in the call-back sheet.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:contact-attempted', 'act:satisfaction-recorded', 'Replied'],
        fields: ['field.customer.outcall'],
        form: '投诉客户外呼表',
        when: {
          any: [
            { fact: 'it.level', is: 'dissatisfied' },
            { fact: 'it.reached', is: false },
            { fact: 'it.channel', is: 'sms' },
          ],
        },
      },
      {
        kind: 'report',
        every: { live: true },
        author: 'handler',
        to: ['complaint-team'],
        sections: [{ rows: 'complaint', where: { fact: 'row.outcall', in: ['dissatisfied', 'not-reached', 'sms'] } }],
      },
    ],
    readings: [
      {
        id: 'A124',
        taken: {
          zh: '不满意的客户只记录一次，外呼表与跟踪表是同一记录的两个视图。',
          en: 'A dissatisfied customer is recorded once; the call-back sheet and the tracking sheet are two views of one record.',
        },
        other: {
          zh: '不满意的客户分填两张表，或只填跟踪用的单独表格。',
          en: 'A dissatisfied customer is entered in two sheets, or only in the separate one for tracking.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
