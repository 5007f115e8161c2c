import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** What is within the remit, answered. */
const answeredInTime = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { n: 3, unit: 'workingDay' },
  appliesWhen: {
    all: [
      { fact: 'case.inRemit', is: true },
      { fact: 'case.kind', in: ['complaint', 'suggestion', 'report'] },
    ],
  },
  responsible: 'monitoring-centre',
  modality: 'must',
} satisfies ClockMechanism

/** The remit: all that the table of exceptions does not list. */
const remit = [
  { kind: 'table', id: 'remit', out: 'case.inRemit', hit: 'first', rows: { fact: 'param.remit' } },
  { kind: 'derive', table: 'remit', otherwise: true, then: true },
] as const

/** Part 1, rules 5 to 9: everybody is revisited, shown as they are, and answered. */
export const service = [
  {
    id: 'c06',
    ref: '一5',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '每个处理结果都要回访客户并记下满意度，未回访不得结案。',
      en: 'After every result the customer is revisited and asked; without that the case does not close.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { anyOf: ['Returned:result', 'act:decision-issued'] },
        stopsOn: {
          anyOf: [
            { allOf: ['Revisited', { event: 'act:satisfaction-recorded', where: { fact: 'it.level', set: true } }] },
            {
              some: { event: 'Revisited', where: { fact: 'it.reached', is: false } },
              atLeast: { fact: 'param.revisitAttempts' },
            },
          ],
        },
        within: { dueOf: ['c49'], else: { fact: 'param.revisitWithin' } },
        responsible: 'monitoring-centre',
        before: ['terminal'],
        severity: 'refuse',
        per: 'each',
      },
    ],
    readings: [
      {
        id: 'A120',
        taken: {
          zh: '人人都要回访；建议不在二(三)当天回访之列，按参数所定时间回访。',
          en: 'Everybody is revisited; suggestions, which part 2(3) does not name, within the time of the parameter.',
        },
        other: {
          zh: '建议同样在作出决定的当天回访。',
          en: 'Suggestions, too, are revisited on the day of the decision.',
        },
      },
    ],
    note: {
      zh: '二(三)有当天时限的依其时限，没有的（建议、省中心受理单）按参数。联系不上的客户不应使案件永远无法结案：按参数所定次数回访未果即可。',
      en: 'Where part 2(3) has its same-day limit that one holds; suggestions and orders of the province have the time of the parameter. A customer who cannot be reached must not keep a case open for ever: after the number of fruitless visits in the parameter it may close.',
    },
  },
  {
    id: 'c07',
    ref: '一6',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '用语规范，不说有损企业形象的话。',
      en: 'Standard wording is used, and nothing that harms the name of the company.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '用语与举止，无法由事件判断。', en: 'Wording and manners cannot be judged from events.' },
      },
    ],
  },
  {
    id: 'c08',
    ref: '一7',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '每一件都照实留痕：记录只能追加，更正另记。',
      en: 'Everything is shown as it was: records are only added to, and a correction is a record of its own.',
    },
    does: [{ kind: 'invariant', is: 'append-only' }],
    note: {
      zh: '系统没有删除命令，更正也留下原记录。所录内容本身是否真实，系统无从判断，由回访和核查发现。',
      en: 'There is no command that deletes, and a correction leaves the first record in place. Whether what is entered is true the engine cannot tell; revisits and checks find out.',
    },
  },
  {
    id: 'c09',
    ref: '一8',
    nature: 'clock',
    modality: 'should',
    summary: {
      zh: '受理范围内的事一般三个工作日内办结并回复，超过时提示。',
      en: 'What lies in the remit is as a rule settled and answered within three working days; later than that is warned of.',
    },
    does: [...remit, { ...answeredInTime, modality: 'should', extension: { with: ['c35', 'c45'] } }],
    readings: [
      {
        id: 'A113',
        taken: {
          zh: '“一般情况下”是软目标：逾期只提示，单位获准的延期也延长它。',
          en: '"In general" makes it a target: missing it warns, and an extension of the unit moves it, too.',
        },
        other: {
          zh: '三个工作日自始至终是硬期限，单位延期与它无关。',
          en: 'Three working days bind from end to end, whatever extension the unit has got.',
        },
        does: [...remit, answeredInTime],
      },
    ],
    note: {
      zh: '受理范围由参数中的判定表列出例外；未列入的视为属于。咨询和省中心受理单另有时限，不适用本条。',
      en: 'The remit is a table of exceptions; what it does not list is inside. Inquiries and orders of the provincial centre have limits of their own.',
    },
  },
  {
    id: 'c10',
    ref: '一9',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '件件都有答复：未作终局答复不得结案。',
      en: 'Every case is answered: none closes without a final reply.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'Replied:final',
        responsible: 'monitoring-centre',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
