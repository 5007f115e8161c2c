import { type DecodeError, problemText } from '@redress/domain'

/** Why an event cannot be folded. */
export interface Poison {
  readonly reason: 'UnknownEvent' | 'BadEvent' | 'UnknownRegulation' | 'FoldFailed'
  readonly zh: string
  readonly en: string
}

export const undecodable = (error: DecodeError): Poison =>
  error._tag === 'UnknownEvent'
    ? {
        reason: 'UnknownEvent',
        zh: `不认识事件类型 ${error.type} 第 ${error.schema} 版；请升级到能读取它的版本，然后重放该投诉。`,
        en: `Event type ${error.type} schema ${error.schema} is not known here; upgrade to a release that reads it, then replay the complaint.`,
      }
    : {
        reason: 'BadEvent',
        zh: `事件 ${error.type} 的数据不合规格（${error.problems.map(problemText).join('；')}）；请修正读取程序，然后重放该投诉。`,
        en: `The data of ${error.type} does not fit its schema (${error.problems.map(problemText).join('; ')}); mend the reader, then replay the complaint.`,
      }

export const unknownRegulation = (regulation: string): Poison => ({
  reason: 'UnknownRegulation',
  zh: `未加载制度 ${regulation}；请加载该版本，然后重放该投诉。`,
  en: `Regulation ${regulation} is not loaded; load that version, then replay the complaint.`,
})

/** `name` is the kind of the failure only: its message may quote the data. */
export const foldFailed = (name: string): Poison => ({
  reason: 'FoldFailed',
  zh: `推演该事件时程序出错（${name}）；请报告此缺陷，修复后重放该投诉。`,
  en: `Folding the event failed (${name}); report the defect, then replay the complaint once it is mended.`,
})
