import type { Clause } from '../../regulation/language/regulation.js'

/** Articles 1 to 5: purpose, reach, principles, where to complain. */
export const general = [
  {
    id: 'c01',
    ref: '第一条',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '说明制定本办法的目的。',
      en: 'Why the measures were made.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '目的条款，不设任何义务。', en: 'A statement of purpose asks nothing of anybody.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '第二条',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '只有涉及会员或准会员单位的投诉，才由协会按本办法传出。',
      en: 'Only a complaint about a member or an associate member leaves the association under these measures.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Assign'],
        when: { not: { fact: 'cmd.to.roles', has: 'association' } },
        unknownWhen: 'applies',
        require: { fact: 'case.respondent.unit.membership', in: ['member', 'associate'] },
      },
    ],
    note: {
      zh: '网点随其所属银行取得会员身份，以派单时的名录为准。准会员与会员同等对待：名录中准会员单位同样承担“会员单位”这一角色。涉及非会员的投诉仍予登记，可在协会内部流转，由协会自行答复；另一读法为整件不适用本办法。',
      en: 'A branch has the membership of its bank, as the directory says when the complaint is passed on. An associate member is treated as a member: in the directory it, too, plays the part of "member". A complaint about anybody else stays on record, may be passed within the association and is answered there; the other reading is that the measures do not apply to it at all.',
    },
  },
  {
    id: 'c03',
    ref: '第三条',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '处理投诉要公正、务实、高效，不得推诿、拖延、包庇。',
      en: 'Complaints are handled justly, soberly and quickly, without shirking, delay or shielding.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '态度无法由事件判断；拖延由第十一条的时限发现。',
          en: 'An attitude leaves no event to judge it by; delay is caught by the limits of article 11.',
        },
      },
    ],
  },
  {
    id: 'c04',
    ref: '第四条',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '参加优服创建活动的网点还要公示行业投诉电话。',
      en: 'In the branches of the service campaign the number of the trade hangs beside their own.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '网点墙上的公示，须到现场查看。号码为024-22532961。',
          en: 'A sign on a wall, to be seen on the spot. The number is 024-22532961.',
        },
      },
    ],
  },
  {
    id: 'c05',
    ref: '第四条顺序',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '公示电话按网点、本系统、省和全国银协的先后排列。',
      en: 'On that sign the branch comes first, then its bank, then the associations of province and country.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '公示的版面，须到现场查看。', en: 'The layout of a sign on a wall, to be seen on the spot.' },
      },
    ],
  },
  {
    id: 'c06',
    ref: '第五条',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '行业投诉由协会服务拓展部接收。',
      en: 'Complaints to the trade come in at the service department of the association.',
    },
    does: [
      { kind: 'scope', when: { fact: 'case.kind', is: 'complaint' } },
      { kind: 'route', step: 'intake', on: 'Received', to: 'association' },
      {
        kind: 'fill',
        on: ['Receive'],
        field: 'channel',
        value: 'other',
        when: { not: { fact: 'cmd.channel', in: { list: 'channel' } } },
        keep: 'channelText',
      },
    ],
    readings: [
      {
        id: 'A111',
        taken: {
          zh: '两个电子信箱缺少域名，由使用单位补足，不写入规则。',
          en: 'The two e-mail addresses lack their domain; the deployment supplies it, no rule holds it.',
        },
        other: {
          zh: '原文既无完整地址，电子邮件不算已公布的受理渠道。',
          en: 'Without a full address, e-mail is no channel that was made public.',
        },
      },
    ],
    note: {
      zh: '所受理的是“银行业服务投诉”，即适用范围，以登记的类型为准。第八条(一)讲“各种形式”，读作开放清单：未列举的形式记为“其他形式”，原词保留，不因形式拒收。电话、传真均为024-22532961。',
      en: 'What comes in here is a complaint about bank service: that is the scope, told by the kind given at intake. Article 8(1) speaks of various forms, read as an open list: a form not named is filed as "other", its own word kept, and never refused. Telephone and fax are 024-22532961.',
    },
  },
] satisfies ReadonlyArray<Clause>
