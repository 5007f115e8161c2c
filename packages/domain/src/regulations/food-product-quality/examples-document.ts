import type { ClauseExamples } from '../../example/language.js'
import { cause, examined, issued, received, registered, remedy, replied, reported, signed } from './examples-steps.js'

/** Part 5: the handling document. */
export const document: ClauseExamples = {
  c21: [
    {
      says: { zh: '没有处理文件，不得答复', en: 'no answer without the document' },
      steps: [...examined, reported, { ...replied, refused: ['c21'] }],
      then: [{ clocks: { c21: ['running'] } }],
    },
    {
      says: { zh: '文件没有编号，出具不成', en: 'no number, no document' },
      steps: [
        ...examined,
        reported,
        signed,
        { ...issued, with: { kind: 'handling', date: '2026-03-06', field: { ...cause, ...remedy } }, refused: ['c21'] },
        { ...issued, at: '2026-03-06 10:05' },
      ],
      then: [{ clocks: { c21: ['met'] } }],
    },
  ],
  c22: [
    {
      says: { zh: '不知投诉人和产品，文件出具不成', en: 'neither person nor product known: no document' },
      steps: [received, signed, { ...issued, refused: ['c22'] }],
    },
    {
      says: { zh: '登记时已有，不必再填', en: 'known since the registration' },
      steps: [received, registered, signed, issued],
    },
  ],
  c23: [
    {
      says: { zh: '没有写原因，文件出具不成', en: 'no cause, no document' },
      steps: [
        ...examined,
        signed,
        {
          ...issued,
          with: { kind: 'handling', fileNo: 'CL-2026-014', date: '2026-03-06', field: remedy },
          refused: ['c23'],
        },
        { ...issued, at: '2026-03-06 10:05' },
      ],
    },
  ],
  c24: [
    {
      says: { zh: '没有写解决和改进，文件出具不成', en: 'no remedy, no document' },
      steps: [
        ...examined,
        signed,
        {
          ...issued,
          with: { kind: 'handling', fileNo: 'CL-2026-014', date: '2026-03-06', field: cause },
          refused: ['c24'],
        },
        { ...issued, at: '2026-03-06 10:05' },
      ],
    },
  ],
  c25: [
    {
      says: { zh: '没有签字，文件出具不成', en: 'no signature, no document' },
      steps: [...examined, { ...issued, refused: ['c25'] }],
    },
    {
      says: { zh: '经办人签字、盖章代签都不算', en: 'neither a clerk nor a stamp will do' },
      steps: [
        ...examined,
        { ...signed, by: 'quality' },
        { ...issued, refused: ['c25'] },
        {
          at: '2026-03-06 10:10',
          by: 'quality-head',
          do: 'Record:signed-off',
          with: { step: 'handling-document', handwritten: false },
        },
        { ...issued, at: '2026-03-06 10:20', refused: ['c25'] },
      ],
    },
    {
      says: {
        zh: '企业负责人签字有效；再出一份要再签',
        en: 'the head of the company may sign; a second document is signed again',
      },
      steps: [
        ...examined,
        { ...signed, by: 'company-head' },
        issued,
        { ...issued, at: '2026-03-09 09:00', refused: ['c25'] },
      ],
    },
  ],
}
