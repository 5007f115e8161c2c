import type { Bilingual } from '../../complaint/rejection.js'
import type { Regulation } from '../language/regulation.js'
import type { CommandKind } from '../language/words.js'
import { eventName } from './event.js'
import { lookup } from './phrase.js'

/** The event that a command brings about: both are called by the same name. */
const events: { readonly [command: string]: string } = {
  Receive: 'Received',
  Classify: 'Classified',
  Assign: 'Assigned',
  Investigate: 'Investigated',
  Resolve: 'Resolved',
  Revisit: 'Revisited',
  Escalate: 'Escalated',
  Acknowledge: 'Acknowledged',
  FollowUp: 'FollowedUp',
  Extend: 'Extended',
  Suspend: 'Suspended',
  Resume: 'Resumed',
  Propose: 'Proposed',
  Approve: 'Approved',
  Refuse: 'Refused',
  Reply: 'Replied',
  Return: 'Returned',
  Link: 'Linked',
  Withdraw: 'Withdrawn',
  Close: 'Closed',
  Reopen: 'Reopened',
  Archive: 'Archived',
  Correct: 'Corrected',
  Record: 'act',
  EndShift: 'ShiftEnded',
  StartLeave: 'LeaveStarted',
  PublishRegulation: 'RegulationPublished',
}

/** A command in words, by the event that it brings about: `Reply:final` is 终局答复, final reply. */
export const commandName = (command: CommandKind, regulation: Regulation): Bilingual => {
  const [name = '', ...variant] = command.split(':')
  return eventName([lookup(events, name) ?? name, ...variant].join(':'), regulation)
}
