import type { ClauseExamples } from '../../example/language.js'
import {
  complex,
  general as easy,
  joined,
  offered,
  received,
  registered,
  remedied,
  replied,
  returned,
  taken,
  tracked,
  transferred,
} from './examples-path.js'

const picked = {
  at: '2026-01-05 10:00',
  by: 'agent',
  on: 'call/k-1',
  do: 'AnswerCall',
  with: { agent: 'w-1', rings: 2 },
} as const

/** Chapter 3 at work. */
export const agents: ClauseExamples = {
  c13: [
    {
      says: { zh: '接听后5分钟登记', en: 'registered five minutes after answering' },
      steps: [
        offered,
        picked,
        { at: '2026-01-05 10:05', by: 'agent', on: 'call/k-1', do: 'RegisterCall', with: { complaint: 'c-1' } },
      ],
      then: [{ on: 'call/k-1', clocks: { c13: ['met 2026-01-05 10:30'] } }],
    },
    {
      says: { zh: '打错的电话注明理由即可', en: 'a wrong number is dismissed with the reason' },
      steps: [
        offered,
        picked,
        { at: '2026-01-05 10:02', by: 'agent', on: 'call/k-1', do: 'DismissCall', with: { reason: '打错电话' } },
      ],
      then: [{ on: 'call/k-1', clocks: { c13: ['met 2026-01-05 10:30'] } }],
    },
    {
      says: { zh: '半小时后仍未登记', en: 'not registered after half an hour' },
      steps: [offered, picked],
      then: [{ on: 'call/k-1', at: '2026-01-05 10:31', clocks: { c13: ['breached 2026-01-05 10:30'] } }],
    },
  ],
  c14: [
    {
      says: { zh: '判断要写全性质和紧急程度', en: 'nature and urgency are both asked for' },
      steps: [
        received,
        { ...complex, with: { class: { complexity: 'complex', nature: 'delivery' } }, refused: ['c14'] },
        { ...complex, with: { class: { urgency: 'normal' } }, refused: ['c14'] },
        complex,
      ],
    },
    {
      says: { zh: '突发事件可先记', en: 'an emergency may be entered first' },
      steps: [received, { ...complex, with: { class: { emergency: 'hotline-failure' } } }],
    },
  ],
  c15: [
    {
      says: {
        zh: '每2个工作日跟进，交回后次日答复',
        en: 'followed up every two working days, answered the day after the result',
      },
      steps: [...taken, transferred, tracked, remedied, returned, replied],
      then: [{ clocks: { c15: ['met 2026-01-07', 'cancelled 2026-01-08', 'met 2026-01-08'] } }],
    },
    {
      says: { zh: '转办后无人跟进，结果交回后也没答复', en: 'nobody follows up, nor answers once the result is back' },
      steps: [...taken, transferred, { ...returned, at: '2026-01-08 10:00' }],
      then: [{ at: '2026-01-12 10:00', clocks: { c15: ['breached 2026-01-07', 'breached 2026-01-09'] } }],
    },
  ],
  c16: [
    {
      says: { zh: '每名接听人员按月出一份分析', en: 'one analysis per agent and month' },
      steps: [
        joined,
        received,
        {
          ...easy,
          with: {
            class: { nature: 'delivery', complexity: 'general', urgency: 'normal', type: 'late', cause: 'carrier' },
          },
        },
      ],
      then: [
        {
          at: '2026-02-02 10:00',
          reports: {
            c16: [
              '2026-01 w-1 running',
              'count of complaint: 1',
              '  class.type=late class.cause=carrier: 1',
              'text: 经验教训和改进建议 (lessons and suggestions)',
            ],
          },
        },
      ],
    },
  ],
  c20: [
    {
      says: { zh: '无关人员看不到，也不得带出', en: 'hidden from those without a part in it, and kept from leaving' },
      steps: [received, registered],
      then: [
        {
          hidden: {
            c20: [
              'field.case.internal, field.complainant.* hidden from exports by agent, second-agent, handler, manager, superior, managing-dept, stranger',
              'field.case.internal, field.complainant.* hidden from handler, superior, stranger',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '不得向外披露', en: 'nothing is disclosed' },
      steps: [
        received,
        registered,
        {
          at: '2026-01-06 10:00',
          by: 'agent',
          do: 'Record:disclosure-made',
          with: { recipient: 'newspaper', what: ['field.complainant.contact'] },
          refused: ['c20'],
        },
      ],
    },
  ],
}
