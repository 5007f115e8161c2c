import type { Clause } from '../../regulation/language/regulation.js'

/** What was not settled on the day itself. */
const afterTheFirstDay = {
  within: { n: 3, unit: 'workingDay' },
  responsible: 'responsible',
  cancelsOn: [{ event: 'Resolved', where: { fact: 'it.at.date', is: { fact: 'start.at.date' } } }],
} as const

/** Sections 3.5.1.1 to 3.5.2: the three items, and three working days for the rest. */
export const limits = [
  {
    id: 'c18',
    ref: '3.5.1.1',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '急事之一：人身或财产有危险。', en: 'First item: persons or property are in danger.' },
    does: [{ kind: 'term', dim: 'urgent', value: 'danger' }],
  },
  {
    id: 'c19',
    ref: '3.5.1.2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '急事之二：水、电、计费、电梯、智能化等设备坏了，日子过不下去。',
      en: 'Second item: power, water, meters, lifts or smart equipment fail and normal life is disturbed.',
    },
    does: [{ kind: 'term', dim: 'urgent', value: 'facility' }],
  },
  {
    id: 'c20',
    ref: '3.5.1.3',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '急事之三：有人正在违反物业规定。',
      en: 'Third item: somebody is breaking the property rules at this moment.',
    },
    does: [{ kind: 'term', dim: 'urgent', value: 'violation' }],
  },
  {
    id: 'c21',
    ref: '3.5.2',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '当天办不完的，自收到起三个工作日内定下整改措施。',
      en: 'What is not finished on the day has its measures within three working days of receipt.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'act:corrective-action-planned',
        within: { n: 3, unit: 'workingDay' },
        appliesWhen: { not: { fact: 'class.urgent', in: ['danger', 'facility', 'violation'] } },
        responsible: 'responsible',
        cancelsOn: [{ event: 'Resolved', where: { fact: 'it.at.date', is: { fact: 'start.at.date' } } }],
      },
    ],
    readings: [
      {
        id: 'A127',
        taken: {
          zh: '列明的急事只依 3.5.1 限当天，不再给三个工作日。',
          en: 'The listed items have the day of 3.5.1 only and not three working days beside it.',
        },
        other: {
          zh: '急事当天没有办完的，同样有三个工作日的措施期限。',
          en: 'A listed item that was not finished on the day has the limit of three working days as well.',
        },
        does: [
          {
            kind: 'clock',
            startsOn: 'Received',
            stopsOn: 'act:corrective-action-planned',
            ...afterTheFirstDay,
          },
        ],
      },
    ],
    note: {
      zh: '当天处理完毕的，期限随之取消而不算办到；首日不计（民法典第201条）。',
      en: 'What is resolved on the day cancels the limit, which is not the same as meeting it. The first day is not counted (Civil Code, article 201).',
    },
  },
  {
    id: 'c22',
    ref: '3.5.2沟通',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '当天办不完的，三个工作日内还要与业主谈过。',
      en: 'Within the same three working days the owner has been spoken to.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: { event: 'act:contact-attempted', where: { fact: 'it.reached', is: true } },
        ...afterTheFirstDay,
      },
    ],
    note: {
      zh: '联系上才算；没打通的只记为一次联系未果。急事当天没有办完的，同样要沟通。',
      en: 'Only a contact that reached the owner counts. A listed item that was not finished on the day is owed it, too.',
    },
  },
] satisfies ReadonlyArray<Clause>
