import type { Draft } from '../aggregate/enter.js'
import { foldOf } from '../aggregate/fold.js'
import { type Call, type CallEvent, initialCall } from './state.js'

/** What an event says of the call; one that is not named here changes nothing but the history. */
const tell = (draft: Draft<Call>, event: CallEvent): void => {
  switch (event.type) {
    case 'CallOffered':
      draft.offeredAt = event.occurredAt
      break
    case 'CallAnswered':
      draft.answeredAt = event.occurredAt
      draft.agent = event.data.agent
      draft.rings = event.data.rings
      break
    case 'CallAbandoned':
      draft.abandonedAt = event.occurredAt
      draft.rings = event.data.rings
      break
    case 'CallRegistered':
      draft.complaints = [...draft.complaints, event.data.complaint]
      break
    case 'CallDismissed':
      draft.dismissed = true
      break
    default:
      break
  }
}

/** How a call's stream folds. */
export const callFold = foldOf<CallEvent, Call>(initialCall, tell)
