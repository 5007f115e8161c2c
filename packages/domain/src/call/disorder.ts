import { nothingToCorrect } from '../aggregate/disorder.js'
import { impossible } from '../complaint/decide/rejections.js'
import type { Rejection } from '../complaint/rejection.js'
import type { CallCommand } from './command.js'
import type { Call } from './state.js'

const refuse = ({ command, subject }: CallCommand, zh: string, en: string): Rejection =>
  impossible(command, `来电 ${subject} ${zh}`, `Call ${subject} ${en}`)

/** What became of a call is said once it was answered; one call may lead to several complaints, or to none. */
const outcome = (call: Call, command: CallCommand): Rejection | undefined => {
  if (call.answeredAt === undefined)
    return refuse(command, '尚未接听。请先记录接听。', 'was not answered. Record the answer first.')
  if (call.dismissed)
    return refuse(command, '已记为不作登记。如有误，请先更正。', 'was dismissed. Correct that first if it is wrong.')
  if (command.command === 'DismissCall')
    return call.complaints.length > 0
      ? refuse(
          command,
          '已登记为投诉。如有误，请先更正。',
          'was registered as a complaint. Correct that first if it is wrong.',
        )
      : undefined
  return command.command === 'RegisterCall' && call.complaints.includes(command.data.complaint)
    ? refuse(
        command,
        '已登记为该投诉。无须再次登记。',
        'was registered as this complaint already. Nothing is left to register.',
      )
    : undefined
}

/** What cannot be: a call that rings twice, is both answered and abandoned, or leads to something before anybody took it. */
export const callDisorder = (call: Call, command: CallCommand): Rejection | undefined => {
  if (command.command === 'Correct') return nothingToCorrect(call, command)
  if (command.command === 'OfferCall')
    return call.offeredAt === undefined
      ? undefined
      : refuse(command, '已振铃。请另用编号。', 'has rung already. Use another id.')
  if (call.offeredAt === undefined)
    return refuse(command, '尚未振铃。请先记录来电。', 'has not rung. Record the ringing first.')
  switch (command.command) {
    case 'AnswerCall':
    case 'AbandonCall':
      if (call.answeredAt !== undefined) return refuse(command, '已接听。', 'was answered already.')
      return call.abandonedAt === undefined ? undefined : refuse(command, '主叫已放弃。', 'was abandoned already.')
    case 'RegisterCall':
    case 'DismissCall':
      return outcome(call, command)
    case 'Record':
      return undefined
  }
}
