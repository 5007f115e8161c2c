import { enrolledAlready, notEnrolled, nothingToCorrect } from '../aggregate/disorder.js'
import { openEnrolments } from '../aggregate/enrolment.js'
import type { Rejection } from '../complaint/rejection.js'
import type { AgentCommand } from './command.js'
import type { Agent } from './state.js'

/**
 * What cannot be: to hold a post twice, to leave one that is not held, to end a shift or go on leave without one, to have
 * anything recorded before the first one. What is found out about somebody after they left is recorded all the same.
 */
export const agentDisorder = (agent: Agent, command: AgentCommand): Rejection | undefined => {
  const open = openEnrolments(agent.enrolments)
  switch (command.command) {
    case 'Enrol': {
      const { role, unit } = command.data
      return open.some((post) => post.role === role && post.unit === unit) ? enrolledAlready(agent, role) : undefined
    }
    case 'Leave': {
      const { role } = command.data
      return open.some((post) => role === undefined || post.role === role) ? undefined : notEnrolled(agent, command)
    }
    case 'EndShift':
    case 'StartLeave':
      return open.length === 0 ? notEnrolled(agent, command) : undefined
    case 'Correct':
      return nothingToCorrect(agent, command)
    case 'Record':
      return agent.enrolments.length === 0 ? notEnrolled(agent, command) : undefined
  }
}
