import type { Clause } from '../../regulation/language/regulation.js'

/** Article 12(1): the interview; nobody took the complaint, or the customer had to come again. */
export const interview = [
  {
    id: 'c36',
    ref: '第十二条(一)',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '四种情形有其一，协会主管领导约谈会员单位主管领导并要求整改。',
      en: 'Where one of four grounds is there, the two leaders meet, and the association asks the bank to put things right.',
    },
    does: [
      {
        kind: 'define',
        name: 'interviewGround',
        is: {
          any: [{ condition: 'ground1' }, { condition: 'ground2' }, { condition: 'ground3' }, { condition: 'ground4' }],
        },
      },
      {
        kind: 'escalate',
        on: { becomes: { condition: 'interviewGround' } },
        to: 'member-leader',
        by: 'association-leader',
        do: [{ oblige: { event: 'act:rectification-ordered', by: 'association-leader' }, by: 'association-leader' }],
      },
    ],
    note: {
      zh: '约谈义务由各情形条款产生，本条产生通知会员单位领导和提出整改要求的义务；几种情形并存时只约谈一次。“将约见”读作必须，系统提请，由领导执行。',
      en: 'The duty to hold the interview comes from each ground; this clause summons the leader of the member and has rectification demanded, once where several grounds hold together. "Will interview" is read as binding: the engine raises it, the leader acts.',
    },
  },
  {
    id: 'c37',
    ref: '第十二条(一)1',
    nature: 'escalation',
    modality: 'must',
    summary: { zh: '情形一：传去的投诉无人受理。', en: 'Ground 1: what the association sends finds no taker.' },
    does: [
      {
        kind: 'define',
        name: 'ground1',
        is: {
          all: [
            {
              some: {
                event: 'Assigned',
                to: 'member',
                in: 'round',
                where: { not: { fact: 'it.at', within: { fact: 'param.nobodyAccepts' } } },
              },
            },
            { not: { some: { event: 'Acknowledged:dispatch', in: 'round' } } },
          ],
        },
      },
      {
        kind: 'escalate',
        on: { becomes: { condition: 'ground1' } },
        to: 'association-leader',
        do: [{ oblige: 'act:interview-held', by: 'association-leader' }],
      },
    ],
    note: {
      zh: '多久算无人受理由参数补足；只看协会传给会员的，会员转网点的不算。迟到的签收不消除已经发生的情形。',
      en: 'How long counts as nobody is a parameter. Only what the association passes to a member counts, not what a member hands to a branch. A late signature does not undo the ground.',
    },
  },
  {
    id: 'c38',
    ref: '第十二条(一)2',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '情形二：因态度不当或拖着不办，客户反复投诉到协会及以上。',
      en: 'Ground 2: rudeness or foot-dragging brings the same customer back, to the association or over its head.',
    },
    does: [
      {
        kind: 'define',
        name: 'ground2',
        is: {
          all: [
            { fact: 'case.complainant.id', set: true },
            { fact: 'class.finding', in: ['bad-manners', 'delay'] },
            {
              some: {
                event: 'Received',
                in: { same: ['case.complainant.id', 'case.respondent.unit.member'] },
                within: { fact: 'param.repeatWindow' },
              },
              atLeast: { fact: 'param.repeatCustomer' },
            },
          ],
        },
      },
      {
        kind: 'escalate',
        on: { becomes: { condition: 'ground2' } },
        to: 'association-leader',
        do: [{ oblige: 'act:interview-held', by: 'association-leader' }],
      },
    ],
    readings: [
      {
        id: 'A110',
        taken: {
          zh: '“多次”为六个月内两次，同一客户、同一会员单位，参数可改。',
          en: '"Many times" is twice in six months, by one customer about one member, both parameters.',
        },
        other: {
          zh: '不设次数，是否“多次”由协会逐件判断。',
          en: 'No number: whether it is many times the association judges case by case.',
        },
      },
    ],
    note: {
      zh: '是否因态度或拖延所致，由人认定。匿名客户不合并计数。投诉到上级机关的，登记后方能计入。',
      en: 'That manners or delay were the cause is found by people. Nameless customers are not counted together. A complaint to a higher body counts once it is on record here.',
    },
  },
] satisfies ReadonlyArray<Clause>
