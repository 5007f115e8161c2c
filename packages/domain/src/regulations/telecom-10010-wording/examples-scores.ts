import type { ClauseExamples } from '../../example/language.js'
import { reached, received, replied, scored, told } from './examples-ordinary.js'

/** The two scores. */
export const scoresExamples: ClauseExamples = {
  c11: [
    {
      says: { zh: '没有问结果分的，不予记录', en: 'without the score of the result it is not recorded' },
      steps: [
        ...told,
        { ...scored, with: { contactId: 'call-1', attitude: 10, during: 'reply' }, refused: ['c11'] },
        scored,
      ],
      then: [{ facts: { 'field.satisfaction.result': 9 } }],
    },
    {
      says: { zh: '写在字段里的分数同样只到十分', en: 'a score entered as a field goes up to 10 as well' },
      steps: [
        ...told,
        {
          ...scored,
          with: {
            contactId: 'call-1',
            during: 'reply',
            field: { 'satisfaction.result': 11, 'satisfaction.attitude': 9 },
          },
          refused: ['c11', 'c12'],
        },
      ],
    },
    {
      says: { zh: '用户不愿打分的，写明原因', en: 'a user who gives none: with the reason' },
      steps: [
        ...told,
        {
          ...scored,
          with: {
            contactId: 'call-1',
            attitude: 10,
            during: 'reply',
            notGiven: { 'field.satisfaction.result': '用户称无所谓' },
          },
        },
      ],
    },
  ],
  c12: [
    {
      says: { zh: '四分：不满意', en: '4: dissatisfied' },
      steps: [...told, { ...scored, with: { contactId: 'call-1', result: 4, attitude: 9, during: 'reply' } }],
      then: [{ facts: { 'case.satisfaction': 'dissatisfied' } }],
    },
    {
      says: { zh: '五分、七分：一般', en: '5 and 7: neutral' },
      steps: [
        ...told,
        { ...scored, with: { contactId: 'call-1', result: 5, attitude: 9, during: 'reply' } },
        { ...received, on: 'c-2' },
        { ...reached, on: 'c-2' },
        { ...replied, on: 'c-2' },
        { ...scored, on: 'c-2', with: { contactId: 'call-1', result: 7, attitude: 9, during: 'reply' } },
      ],
      then: [{ facts: { 'case.satisfaction': 'neutral' } }, { on: 'c-2', facts: { 'case.satisfaction': 'neutral' } }],
    },
    {
      says: { zh: '八分：满意', en: '8: satisfied' },
      steps: [...told, { ...scored, with: { contactId: 'call-1', result: 8, attitude: 9, during: 'reply' } }],
      then: [{ facts: { 'case.satisfaction': 'satisfied' } }],
    },
    {
      says: { zh: '四分半不落在任何一档', en: '4 and a half is in no band' },
      steps: [
        ...told,
        {
          ...scored,
          with: { contactId: 'call-1', result: 4.5, attitude: 9, during: 'reply' },
          refused: ['c12'],
        },
        {
          ...scored,
          at: '2026-03-02 11:11',
          with: { contactId: 'call-1', result: 11, attitude: 9, during: 'reply' },
          refused: ['c11', 'c12'],
        },
      ],
    },
  ],
  c13: [
    {
      says: {
        zh: '没有问态度分，或超出十分的，不予记录',
        en: 'no score of the attitude, or one beyond 10: not recorded',
      },
      steps: [
        ...told,
        { ...scored, with: { contactId: 'call-1', result: 9, during: 'reply' }, refused: ['c13'] },
        {
          ...scored,
          at: '2026-03-02 11:11',
          with: { contactId: 'call-1', result: 9, attitude: 12, during: 'reply' },
          refused: ['c12', 'c13'],
        },
        { ...scored, at: '2026-03-02 11:12' },
      ],
      then: [{ facts: { 'field.satisfaction.attitude': 10 } }],
    },
  ],
}
