import type { Day } from '@redress/holidays'
import { type Problem, problemText } from '../codec/problem.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { Hold } from './state.js'

/** A clause that has a case kept until the end of a day. */
export interface Kept {
  readonly complaint: string
  readonly regulation: string
  readonly version: string
  readonly clause: string
  /** The clause as the source numbers it. */
  readonly ref: string
  readonly until: Day
}

/** Why nothing was decided, and by which clause. */
export type SubjectRefusal = Bilingual &
  (
    | { readonly _tag: 'InvalidCommand'; readonly problems: ReadonlyArray<Problem> }
    | { readonly _tag: 'CommandIdReused'; readonly command: string }
    /** No key of the subject is left: there is nothing to restrict or to erase. */
    | { readonly _tag: 'NothingKept'; readonly subject: string }
    | { readonly _tag: 'AlreadyRestricted' | 'NotRestricted'; readonly subject: string }
    | { readonly _tag: 'AlreadyHeld' | 'NoSuchHold'; readonly hold: string }
    | { readonly _tag: 'ErasureUnderWay'; readonly order: string }
    /** The data of an agent or a unit go on an order of a court or an authority only. */
    | { readonly _tag: 'OnlyByOrder'; readonly subject: string }
    | { readonly _tag: 'UnderHold'; readonly holds: ReadonlyArray<Hold> }
    /** Not yet: cases that are open, clauses that have them kept. `notBefore` is absent as long as a case is open. */
    | {
        readonly _tag: 'Delayed'
        readonly open: ReadonlyArray<string>
        readonly kept: ReadonlyArray<Kept>
        readonly notBefore?: Day
      }
  )

type Of<T extends SubjectRefusal['_tag']> = Extract<SubjectRefusal, { readonly _tag: T }>

export const invalidCommand = (problems: ReadonlyArray<Problem>): SubjectRefusal => ({
  _tag: 'InvalidCommand',
  problems,
  zh: `命令有 ${problems.length} 处不合规：${problems.map(({ path }) => path).join('、')}。请更正后重发。`,
  en: `The command is wrong: ${problems.map(problemText).join('; ')}. Correct it and send it again.`,
})

export const commandIdReused = (command: string): SubjectRefusal => ({
  _tag: 'CommandIdReused',
  command,
  zh: '该命令编号已用于内容不同的命令。请为新命令另取编号。',
  en: 'The id of this command was used for a command with other content. Give the new command an id of its own.',
})

export const nothingKept = (subject: string): SubjectRefusal => ({
  _tag: 'NothingKept',
  subject,
  zh: `没有 ${subject} 的个人信息密钥：从未保存，或已删除。请核对代号。`,
  en: `There is no key of ${subject}: nothing was ever kept, or it is erased. Check the id.`,
})

export const restriction = (_tag: 'AlreadyRestricted' | 'NotRestricted', subject: string): SubjectRefusal => ({
  _tag,
  subject,
  zh: `${subject} 的个人信息${_tag === 'AlreadyRestricted' ? '已经' : '未被'}限制处理，无须再办。`,
  en: `The personal data of ${subject} are ${_tag === 'AlreadyRestricted' ? 'restricted already' : 'not restricted'}; nothing is to be done.`,
})

export const aboutHold = (_tag: 'AlreadyHeld' | 'NoSuchHold', hold: string): SubjectRefusal => ({
  _tag,
  hold,
  zh: _tag === 'AlreadyHeld' ? `保全 ${hold} 已经登记。请另取编号。` : `没有保全 ${hold}。请核对编号。`,
  en:
    _tag === 'AlreadyHeld'
      ? `Hold ${hold} is on record already. Give another id.`
      : `There is no hold ${hold}. Check the id.`,
})

export const underWay = (order: string): SubjectRefusal => ({
  _tag: 'ErasureUnderWay',
  order,
  zh: `删除 ${order} 正在进行。请续办，或在密钥销毁之前撤销。`,
  en: `Erasure ${order} is under way. Resume it, or cancel it before the keys are destroyed.`,
})

export const onlyByOrder = (subject: string): SubjectRefusal => ({
  _tag: 'OnlyByOrder',
  subject,
  zh: `${subject} 是工作人员或单位，其记录仅可依司法或主管机关命令（order）删除。`,
  en: `${subject} works here; such records are erased on the order of a court or an authority only (basis order).`,
})

const holdText = ({ hold, authority, clause, until }: Hold): string =>
  `${hold} (${[authority, clause, until].filter((part) => part !== undefined).join(', ')})`

export const underHold = (holds: ReadonlyArray<Hold>): Of<'UnderHold'> => ({
  _tag: 'UnderHold',
  holds,
  zh: `个人信息处于保全之中，不得删除：${holds.map(holdText).join('；')}。须先解除保全。`,
  en: `The personal data are under a hold and must not be erased: ${holds.map(holdText).join('; ')}. Release it first.`,
})

const keptText = ({ complaint, regulation, clause, ref, until }: Kept): string =>
  `${complaint}: ${regulation}/${clause} ${ref}, ${until}`

export const delayed = (
  open: ReadonlyArray<string>,
  kept: ReadonlyArray<Kept>,
  notBefore: Day | undefined,
): Of<'Delayed'> => {
  const zh = [
    ...(open.length === 0 ? [] : [`投诉 ${open.join('、')} 尚未办结`]),
    ...(kept.length === 0 ? [] : [`须依条款保存（${kept.map(keptText).join('；')}）`]),
  ]
  const en = [
    ...(open.length === 0 ? [] : [`complaints ${open.join(', ')} are open`]),
    ...(kept.length === 0 ? [] : [`clauses have them kept (${kept.map(keptText).join('; ')})`]),
  ]
  return {
    _tag: 'Delayed',
    open,
    kept,
    ...(notBefore === undefined ? {} : { notBefore }),
    zh: `暂不能删除：${zh.join('，')}。${notBefore === undefined ? '办结后再办。' : `${notBefore} 起可办。`}`,
    en: `Not yet to be erased: ${en.join(', ')}. ${notBefore === undefined ? 'Order it again once they are closed.' : `It may be ordered from ${notBefore} on.`}`,
  }
}
