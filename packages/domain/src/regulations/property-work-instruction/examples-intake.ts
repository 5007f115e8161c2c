import type { ClauseExamples } from '../../example/language.js'
import { closed, received, registered, satisfied, valid } from './examples-base.js'

/** Section 3.1, shown. */
export const intake: ClauseExamples = {
  c13: [
    {
      says: { zh: '客户助理登记', en: 'entered by the assistant' },
      steps: [received, registered],
      then: [{ clocks: { c13: ['met'] } }],
    },
    {
      says: { zh: '别人代为登记不算，不得关闭', en: 'entered by somebody else: not closed' },
      steps: [
        received,
        { ...registered, by: 'engineer' },
        valid,
        satisfied,
        { ...closed, refused: ['c13'] },
        { ...registered, at: '2026-03-09 10:30' },
        { ...closed, at: '2026-03-09 10:40' },
      ],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
  ],
  c14: [
    {
      says: { zh: '空表退回', en: 'an empty form is refused' },
      steps: [
        received,
        { ...registered, with: { part: 'intake' }, refused: ['c14'] },
        { ...registered, at: '2026-03-02 10:20' },
      ],
    },
    {
      says: { zh: '部署方列明栏目', en: 'columns named by the deployment' },
      under: { parameters: { formFields: ['field.complainant.name', 'field.complainant.contact'] } },
      steps: [
        received,
        {
          ...registered,
          with: { part: 'intake', field: { 'complainant.name': '3栋1202业主' } },
          refused: ['c14'],
        },
        {
          ...registered,
          with: {
            part: 'intake',
            field: { 'complainant.name': '3栋1202业主' },
            notGiven: { 'field.complainant.contact': '客户不愿留电话' },
          },
        },
      ],
    },
  ],
}
