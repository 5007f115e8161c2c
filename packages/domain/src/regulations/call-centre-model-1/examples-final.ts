import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { received, toInsurer, underway } from './examples-steps.js'

const published: ExampleStep = {
  at: '2026-03-02 09:00',
  on: 'registry/call-centre-model-1',
  by: 'service-dept',
  do: 'PublishRegulation',
  with: { id: 'call-centre-model-1', version: '1' },
}

const revised: ExampleStep = {
  at: '2026-03-20 09:00',
  on: 'registry/call-centre-model-1',
  by: 'service-dept',
  do: 'PublishRegulation',
  with: { id: 'call-centre-model-1', version: '2' },
}

/** Chapters 6 and 7: secrecy, entry into force. */
export const final: ClauseExamples = {
  c47: [
    {
      says: { zh: '外人看不到，导出遮去', en: 'hidden from strangers, masked in exports' },
      steps: underway,
      then: [
        {
          hidden: {
            c47: [
              'field.complainant.*, field.case.* hidden from exports by receiver, handler, technician, supervisor, inspector, manager, stranger',
              'field.complainant.*, field.case.* hidden from manager, stranger',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '不得外传，没有例外', en: 'not to be passed on, without exception' },
      steps: [
        ...underway,
        { ...toInsurer, refused: ['c47'] },
        {
          ...toInsurer,
          at: '2026-03-03 11:00',
          with: { recipient: 'court', what: ['complainant.name'], basis: 'law' },
          refused: ['c47'],
        },
      ],
    },
  ],
  c50: [
    {
      says: { zh: '发布之后收到的适用', en: 'received after publication' },
      under: { parameters: { effectiveFrom: '2026-03-02' } },
      steps: [received],
      then: [{ pinned: ['call-centre-model-1'] }],
    },
    {
      says: { zh: '发布之前收到的不溯及', en: 'received before it' },
      under: { parameters: { effectiveFrom: '2026-03-03' } },
      steps: [received],
      then: [{ pinned: [] }],
    },
  ],
  c52: [
    {
      says: { zh: '首次发布不需批准，改版须批', en: 'the first version is free, a revision needs approval' },
      steps: [
        published,
        { ...revised, refused: ['c52'] },
        {
          at: '2026-03-23 09:00',
          on: 'registry/call-centre-model-1',
          by: 'manager',
          do: 'Approve',
          with: { of: 'regulation', subject: '2' },
        },
        { ...revised, at: '2026-03-24 09:00' },
      ],
    },
    {
      says: { zh: '批准的是另一稿', en: 'another draft was approved' },
      steps: [
        published,
        {
          at: '2026-03-19 09:00',
          on: 'registry/call-centre-model-1',
          by: 'manager',
          do: 'Approve',
          with: { of: 'regulation', subject: '1.1' },
        },
        { ...revised, refused: ['c52'] },
      ],
    },
  ],
}
