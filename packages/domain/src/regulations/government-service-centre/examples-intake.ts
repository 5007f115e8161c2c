import type { ClauseExamples } from '../../example/language.js'
import { accepted, groundless, oral, replied, written } from './examples-steps.js'

/** Items 3 and 4: in which form, and what is written down. */
export const intake: ClauseExamples = {
  c10: [
    {
      says: { zh: '信访渠道转来的照收，记为其他形式', en: 'a petition is received, as another form' },
      steps: [
        {
          ...written,
          with: { kind: 'complaint', channel: '信访', class: {}, field: { 'case.content': '信访局转来' } },
        },
      ],
      then: [{ facts: { 'case.channel': 'other' } }],
    },
    {
      says: { zh: '列明的形式不变', en: 'a listed form stays as it is' },
      steps: [oral],
      then: [{ facts: { 'case.channel': 'oral' } }],
    },
  ],
  c11: [
    {
      says: {
        zh: '口头投诉重大事项：分类和受理时各提示一次，不拒绝',
        en: 'a major matter told by mouth: warned of twice, never refused',
      },
      steps: [
        oral,
        {
          at: '2026-03-16 10:40',
          by: 'section',
          do: 'Classify',
          with: { class: { gravity: ['major'] } },
          warned: ['c11'],
        },
        { ...accepted, warned: ['c11'] },
      ],
    },
    {
      says: { zh: '书面的不提示；不是重大事项的不提示', en: 'no warning in writing, none where it is not major' },
      steps: [
        written,
        { at: '2026-03-16 10:40', by: 'section', do: 'Classify', with: { class: { gravity: ['major'] } }, warned: [] },
        { ...oral, on: 'c-2' },
        { ...accepted, on: 'c-2', warned: [] },
      ],
    },
  ],
  c13: [
    {
      says: {
        zh: '联系方式没有又不说原因，登记不成；写明原因即可',
        en: 'no contact and no reason: not registered; the reason will do',
      },
      steps: [
        {
          ...written,
          with: {
            kind: 'complaint',
            channel: 'oral',
            form: 'oral',
            class: { ground: 'poor-service' },
            complainant: { kind: 'service-user' },
            respondent: { kind: 'window-staff', person: 'w-9' },
            field: { 'complainant.name': '匿名', 'case.content': '态度生硬', 'case.window': '五号窗口' },
          },
        },
        { at: '2026-03-16 10:10', by: 'section', do: 'Record:registered', with: { part: 'intake' }, refused: ['c13'] },
        {
          at: '2026-03-16 10:12',
          by: 'section',
          do: 'Record:registered',
          with: { part: 'intake', notGiven: { 'field.complainant.contact': '投诉人不愿留联系方式' } },
        },
      ],
    },
    {
      says: { zh: '没有登记清楚就答复，同样不成', en: 'no final answer either while something is missing' },
      steps: [groundless, { ...replied, refused: ['c13'] }],
    },
  ],
}
