import type { Bilingual, DecodeError, RegulationPin, StoreError } from '@redress/domain'
import type { RevealError } from '@redress/domain/reveal'
import type { ProjectionError } from '@redress/projections'

/** Why a question could not be answered. `zh` and `en` say what is wrong and what to do; none carries event data. */
export type AnswerError = Bilingual &
  (
    | { readonly _tag: 'InvalidParameter'; readonly parameter: string }
    | { readonly _tag: 'UnknownComplaint'; readonly complaint: string }
    | { readonly _tag: 'UnknownRegulation'; readonly regulation: string }
    | {
        readonly _tag: 'Unreadable'
        readonly complaint: string
        readonly cause: DecodeError['_tag'] | 'UnknownRegulation'
      }
    | { readonly _tag: 'StoreFailed'; readonly error: StoreError }
    | { readonly _tag: 'ViewsFailed'; readonly error: ProjectionError }
    | { readonly _tag: 'RevealFailed'; readonly error: RevealError }
  )

/** A parameter that cannot be understood, and how to write it. */
export const invalidParameter = (parameter: string, zh: string, en: string): AnswerError => ({
  _tag: 'InvalidParameter',
  parameter,
  zh: `参数 ${parameter}：${zh}`,
  en: `Parameter ${parameter}: ${en}`,
})

/** No such complaint in the log, or none yet at the moment asked about. */
export const unknownComplaint = (complaint: string): AnswerError => ({
  _tag: 'UnknownComplaint',
  complaint,
  zh: '没有这件投诉，或在所问时刻尚未登记；请核对编号，台账见 /complaints。',
  en: 'There is no such complaint, or it was not registered yet at the moment asked about; check the id, the register is at /complaints.',
})

/** No such regulation among those loaded. */
export const unknownRegulation = (regulation: string): AnswerError => ({
  _tag: 'UnknownRegulation',
  regulation,
  zh: '没有载入这部制度；已载入的见 /regulations。',
  en: 'No such regulation is loaded; those that are stand at /regulations.',
})

/** An event in the log that this version cannot read. */
export const unreadable = (complaint: string, cause: DecodeError['_tag']): AnswerError => ({
  _tag: 'Unreadable',
  complaint,
  cause,
  zh: '这件投诉的记录中有本版本读不懂的事件；请升级 Redress。',
  en: 'The history of this complaint has an event that this version cannot read; upgrade Redress.',
})

/** The complaint is pinned to a regulation that was not loaded: no clock of it can be told. */
export const notLoaded = (complaint: string, { id, version }: RegulationPin): AnswerError => ({
  _tag: 'Unreadable',
  complaint,
  cause: 'UnknownRegulation',
  zh: `这件投诉适用的制度 ${id}@${version} 未载入；请用 --regulation-file 载入该版本。`,
  en: `Regulation ${id}@${version}, which this complaint is under, is not loaded; load that version with --regulation-file.`,
})

/** The log could not be read. */
export const storeFailed = (error: StoreError): AnswerError => ({
  _tag: 'StoreFailed',
  error,
  zh: error.zh,
  en: error.en,
})

/** A read model could not be queried. */
export const viewsFailed = (error: ProjectionError): AnswerError => ({
  _tag: 'ViewsFailed',
  error,
  zh: error.zh,
  en: error.en,
})

/** It was not shown, and nothing was opened: most often because the look could not be put on record. */
export const revealFailed = (error: RevealError): AnswerError =>
  error._tag === 'UnknownComplaint'
    ? unknownComplaint(error.complaint)
    : error._tag === 'Store'
      ? storeFailed(error.error)
      : { _tag: 'RevealFailed', error, zh: error.zh, en: error.en }
