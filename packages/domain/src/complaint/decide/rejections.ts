import type { Problem } from '../../codec/problem.js'
import type { Refusal, Rejection } from '../rejection.js'

/** The sentences of the rejections, in one place. */
export const notReceived = (complaint: string): Rejection => ({
  _tag: 'NotReceived',
  complaint,
  zh: `投诉 ${complaint} 尚未登记。请先用 Receive 登记。`,
  en: `Complaint ${complaint} has not been received. Send Receive first.`,
})

export const alreadyReceived = (complaint: string): Rejection => ({
  _tag: 'AlreadyReceived',
  complaint,
  zh: `投诉 ${complaint} 已登记。请另用编号，或对原投诉发送其他命令。`,
  en: `Complaint ${complaint} has been received already. Use another id, or send it another command.`,
})

export const unknownRegulation = (regulation: string, known: ReadonlyArray<string>): Rejection => ({
  _tag: 'UnknownRegulation',
  regulation,
  known,
  zh: `未加载制度 ${regulation}。已加载：${known.join('、')}。`,
  en: `Regulation ${regulation} is not loaded. Loaded: ${known.join(', ')}.`,
})

export const invalid = (problems: ReadonlyArray<Problem>): Rejection => ({
  _tag: 'InvalidCommand',
  problems,
  zh: `命令有 ${problems.length} 处不合规：${problems.map(({ path }) => path).join('、')}。`,
  en: `The command is wrong in ${problems.length} place(s): ${problems.map(({ path }) => path).join(', ')}.`,
})

export const impossible = (what: string, zh: string, en: string): Rejection => ({ _tag: 'Impossible', what, zh, en })

export const commandIdReused = (command: string): Rejection => ({
  _tag: 'CommandIdReused',
  command,
  zh: '该命令编号已用于内容不同的命令。请为新命令另取编号。',
  en: 'The id of this command was used for a command with other content. Give the new command an id of its own.',
})

export const refused = (refusals: ReadonlyArray<Refusal>): Rejection => ({
  _tag: 'Refused',
  refusals,
  zh: `依据${refusals.map(({ ref }) => `“${ref}”`).join('、')}，不予受理该操作。`,
  en: `Refused under clause ${refusals.map(({ ref }) => ref).join(', ')}.`,
})
