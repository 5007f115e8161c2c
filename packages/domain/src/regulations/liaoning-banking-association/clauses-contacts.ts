import type { Clause } from '../../regulation/language/regulation.js'

/** Articles 6 and 7: whom the association can reach at a member, and who stands in. */
export const contacts = [
  {
    id: 'c07',
    ref: '第六条报备',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '各会员单位确定分管领导、受理部门和承办人，并把联系方式报协会备案。',
      en: 'Each member settles its leader in charge, department and handler, and files how to reach them.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:contact-point-filed'],
        fields: [
          'field.contact.leader',
          'field.contact.dept',
          'field.contact.handler',
          'field.contact.phone',
          'field.contact.email',
        ],
        scope: 'unit',
      },
      {
        kind: 'obligation',
        startsOn: 'Enrolled',
        stopsOn: 'act:contact-point-filed',
        within: { fact: 'param.fileWithin' },
        responsible: 'member',
        scope: 'unit',
        forEach: { fact: 'subject.role', is: 'member' },
      },
    ],
    note: {
      zh: '原文未定报备期限，读作自成为会员之日起计；另一读法为办法施行时一次报备。变更报备只需填变动的项目，其余沿用。',
      en: 'No limit is given; read as counting from the day of joining. The other reading is one filing when the measures enter into force. A later filing needs only what has changed, the rest stands.',
    },
  },
  {
    id: 'c08',
    ref: '第六条变更',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '联系人有变动，会员单位要立刻报协会。',
      en: 'A member reports a change of its contact persons at once.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'act:contact-point-changed',
        stopsOn: 'act:contact-point-filed',
        within: { fact: 'param.changeWithin' },
        responsible: 'member',
        scope: 'unit',
        forEach: { fact: 'subject.role', is: 'member' },
        per: 'each',
      },
    ],
    departs: {
      zh: '变更以重新报备上报，时限在报备时终止，不另设一份上报。',
      en: 'A change is reported by filing the contact persons anew: the filing stops the clock, there is no report beside it.',
    },
    note: {
      zh: '“第一时间”无数字，由参数补足，逾期只报告。',
      en: '"At the first opportunity" has no number; the parameter gives one, and lateness is reported only.',
    },
  },
  {
    id: 'c09',
    ref: '第七条a/b',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '承办人设A、B两角，须为两人。',
      en: 'The handlers are two different people, A and B.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:contact-point-filed'],
        when: { fact: 'subject.role', is: 'member' },
        require: {
          all: [
            { present: ['field.handlerA', 'field.handlerB'] },
            { not: { fact: 'field.handlerA', is: { fact: 'field.handlerB' } } },
          ],
        },
      },
    ],
    note: {
      zh: '原文未明说两角不得为同一人；由B角须在A角不在岗时顶替可知。',
      en: 'That they differ is not said; it follows from B standing in when A is away.',
    },
  },
  {
    id: 'c10',
    ref: '第七条',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: 'A角在岗由A角受理，不在岗由B角受理。',
      en: 'Handler A takes the complaint, handler B where A is away.',
    },
    does: [
      {
        kind: 'route',
        step: 'accept',
        on: { event: 'Assigned', to: 'member' },
        to: {
          firstOf: [
            { party: 'handler-a', in: 'it.to.unit', if: 'available' },
            { party: 'handler-b', in: 'it.to.unit', if: 'available' },
          ],
          else: { party: 'member-leader', in: 'it.to.unit' },
        },
      },
    ],
    note: {
      zh: '是否在岗以传递时的名录为准。两角都不在时，原文无规定但不许无人受理，读作由分管领导受理。',
      en: 'Who is away is what the directory says at that moment. With both away the source is silent, yet nobody may be left waiting: read as the leader in charge.',
    },
  },
  {
    id: 'c11',
    ref: '第七条无人',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '传来的投诉必须有人签收。',
      en: 'Somebody signs for every complaint passed on.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'member' },
        stopsOn: { event: 'Acknowledged:dispatch', by: ['handler-a', 'handler-b', 'member-leader'] },
        within: { fact: 'param.signWithin' },
        responsible: 'member',
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '原文无期限，由参数补足。每次传递各自计时，重新传递的须重新签收。',
      en: 'The limit is a parameter, the source has none. Each passing on counts by itself: what is passed on again is signed for again.',
    },
  },
] satisfies ReadonlyArray<Clause>
