import type { Clause } from '../../regulation/language/regulation.js'
import { asked, letterToMarket } from './allergy.js'

/** Complaints made at counters, where the text breaks off. */
export const counter = [
  {
    id: 'c25',
    ref: '过敏专柜',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '投到专柜的投诉另有一节，内容缺失。',
      en: 'Complaints made at a counter have a section of their own, which is lost.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '原文断在小标题上，没有内容可执行；这类投诉仍由市场管理部办理（c03、c11）。',
          en: 'The text stops at the heading: there is nothing to execute. Such complaints are still handled by the department (c03, c11).',
        },
      },
    ],
    readings: [
      {
        id: 'A084',
        taken: {
          zh: '缺失的不补：专柜接到的过敏投诉只按分类条款指派。',
          en: 'What is lost is not made up: an allergy complaint made at a counter is only routed by its type.',
        },
        other: {
          zh: '专柜与总部同一流程，由专柜接投诉的人代替总部。',
          en: 'The same way as at headquarters, with whoever took it at the counter in its place.',
        },
        does: [
          {
            kind: 'obligation',
            startsOn: { event: 'Received', where: { fact: 'it.channel', is: 'counter' } },
            stopsOn: asked,
            within: { fact: 'param.contactWithin' },
            appliesWhen: { fact: 'class.type', is: 'allergy' },
            responsible: { actor: 'receiver' },
          },
          {
            ...letterToMarket,
            when: {
              all: [
                { fact: 'class.type', is: 'allergy' },
                { fact: 'case.channel', is: 'counter' },
              ],
            },
          },
          {
            kind: 'guard',
            on: ['Record:remedy-executed'],
            when: {
              all: [
                { fact: 'class.type', is: 'allergy' },
                { fact: 'case.channel', is: 'counter' },
              ],
            },
            require: { some: { event: 'Approved', by: 'market-dept-gm', of: 'proposal' } },
          },
        ],
      },
    ],
    note: {
      zh: '产品质量投诉的处理流程整段缺失，同样不补。',
      en: 'The way of a product complaint is lost altogether and is not made up either. Under the other reading of A084 the clause does what c20, c21 and c24 do, hence no longer what its nature says.',
    },
  },
] satisfies ReadonlyArray<Clause>
