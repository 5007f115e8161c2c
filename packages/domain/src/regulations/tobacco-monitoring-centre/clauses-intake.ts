import type { Clause } from '../../regulation/language/regulation.js'
import { dispatched } from './orders.js'

/** Part 2(1), items 1 and 2: what reaches the centre, and how a complaint is written down and dispatched. */
export const intake = [
  {
    id: 'c15',
    ref: '二(一)1',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '除省中心受理单外，只收投诉、咨询、建议、举报四类来件；来人不属四类客户的予以提示。',
      en: 'Beside the orders of the province four kinds of case are taken in: complaints, inquiries, suggestions, reports; a caller who is none of the four sorts of customer is remarked on.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Receive'],
        when: { not: { fact: 'cmd.channel', is: 'provincial' } },
        require: { fact: 'cmd.kind', in: ['complaint', 'inquiry', 'suggestion', 'report'] },
      },
      {
        kind: 'guard',
        on: ['Receive'],
        when: { not: { fact: 'cmd.channel', is: 'provincial' } },
        severity: 'warn',
        require: { fact: 'cmd.complainant.kind', in: ['industrial', 'retailer', 'consumer', 'employee'] },
      },
    ],
    note: {
      zh: '省中心派发的受理单（二(一)6）是第五类，经省中心渠道而来，投诉人由其掌握，不提示；求职之类不是来件，不予登记。客户身份不明的只提示，不拒收。',
      en: 'Orders of the province (item 6) are a fifth kind; they come by its own channel and the province knows the complainant. What is none of these, such as an application for work, is no case. An unknown sort of customer is only remarked on, never turned away.',
    },
  },
  {
    id: 'c16',
    ref: '二(一)2渠道',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '电话、传真、网站、信函、来人之外的途径记为“其他方式”，原词保留。',
      en: 'A way in other than telephone, fax, website, letter or visit is filed as "other", its own word kept.',
    },
    does: [
      {
        kind: 'fill',
        on: ['Receive'],
        field: 'channel',
        value: 'other',
        when: { not: { fact: 'cmd.channel', in: { list: 'channel' } } },
        keep: 'channelText',
      },
    ],
    note: {
      zh: '原文以“等方式”结尾，读作开放清单，不因渠道拒收。',
      en: 'The list ends in "etc." and is read as an open one; nothing is refused for its channel.',
    },
  },
  {
    id: 'c17',
    ref: '二(一)2记录',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '投诉登记要写明客户基本信息和投诉内容。',
      en: 'The record of a complaint holds who the customer is and what is complained of.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.complainant.basic', 'field.case.content'],
        form: '客户投诉受理监督记录表',
        when: { fact: 'case.kind', is: 'complaint' },
      },
    ],
    note: {
      zh: '客户不愿留信息的，写明原因即可登记。',
      en: 'Where the customer will not say who they are, the reason stands in its place.',
    },
  },
  {
    id: 'c18',
    ref: '二(一)2批示',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '投诉须有分管领导的批示才能首次派单。',
      en: 'A complaint is first dispatched only on the instruction of the leader in charge.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Assign'],
        when: {
          all: [{ fact: 'case.kind', is: 'complaint' }, { not: { fact: 'cmd.round', atLeast: 2 } }],
        },
        unknownWhen: 'applies',
        require: {
          some: { event: 'Approved', by: 'deputy-manager', where: { fact: 'it.instruction', set: true } },
        },
      },
    ],
    note: {
      zh: '只管首次派单：二次、三次派单依二(三)由制度直接引起，不再等一次批示。领导多久内批示，原文未定。',
      en: 'For the first dispatch only: the second and the third follow from part 2(3) itself and wait for no further instruction. How soon the leader instructs is not said.',
    },
  },
  {
    id: 'c19',
    ref: '二(一)2派发',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '按批示所指的单位，以邮件或传真派单。',
      en: 'The order goes by e-mail or fax to the unit that the instruction names.',
    },
    does: [
      {
        kind: 'route',
        step: 'assign',
        on: { event: 'Approved', by: 'deputy-manager', where: { fact: 'it.instruction', set: true } },
        when: { fact: 'case.kind', is: 'complaint' },
        to: { named: { event: 'Approved', by: 'deputy-manager' }, get: 'it.instruction.unit' },
        via: ['email', 'fax'],
      },
    ],
    note: {
      zh: '批示未点名单位的，由受理员选定；与批示不同须写明原因。',
      en: 'Where the instruction names no unit the officer chooses; to depart from one that is named takes a reason.',
    },
  },
  {
    id: 'c20',
    ref: '二(一)2确认',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '派单后以邮件回执或电话确认责任人已收到。',
      en: 'After dispatch the officer makes sure, by mail receipt or telephone, that it has arrived.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: dispatched,
        stopsOn: { event: 'Acknowledged:dispatch', where: { fact: 'it.channel', in: ['email-receipt', 'phone'] } },
        within: { fact: 'param.confirmWithin' },
        responsible: 'receiver',
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '每次派单各自确认，单位内部的传递不在其内；时间由参数补足。',
      en: 'Each dispatch is confirmed for itself, not what a unit hands on inside; the parameter gives the time.',
    },
  },
] satisfies ReadonlyArray<Clause>
