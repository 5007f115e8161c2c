import { enrolledAlready, eventIn, notEnrolled, nothingToCorrect } from '../aggregate/disorder.js'
import { openEnrolments } from '../aggregate/enrolment.js'
import { type ActTerm, acts } from '../complaint/act.js'
import { impossible } from '../complaint/decide/rejections.js'
import type { Rejection } from '../complaint/rejection.js'
import type { UnitCommand } from './command.js'
import { numbers } from './series.js'
import type { Unit } from './state.js'

const ofInstitutionOnly = ({ scopes }: ActTerm): boolean => !scopes.includes('unit')

const notTheInstitution = ({ id }: Unit, { zh, en }: ActTerm): Rejection =>
  impossible(
    'Record',
    `“${zh}”只能记在机构本身（没有上级的单位）名下，${id} 有上级单位。请改记在机构名下。`,
    `The act “${en}” is recorded on the institution, the unit without a parent; ${id} has one. Record it there.`,
  )

const keepsItsNumber: Rejection = impossible(
  'Correct',
  '已预留的编号不得撤销，否则会重号或断号。请保留该编号。',
  'A number that is reserved cannot be taken back: it would be given twice, or leave a gap. Leave it as it is.',
)

const withoutNumber: Rejection = impossible(
  'ReserveNumber',
  '编号格式中没有 {seq}，各号将写成一样。请在格式中加入 {seq:3+} 之类的序号。',
  'The format has no {seq}: all numbers would be written alike. Put one such as {seq:3+} into it.',
)

/**
 * What cannot be: to hold a role twice, to leave one that is not held, to be one's own parent, to do anything before joining,
 * to do as a unit what only the institution does, to take back a number.
 */
export const unitDisorder = (unit: Unit, command: UnitCommand): Rejection | undefined => {
  const open = openEnrolments(unit.enrolments)
  switch (command.command) {
    case 'Enrol': {
      const { role, parent } = command.data
      if (parent === unit.id)
        return impossible(
          'Enrol',
          `${unit.id} 不能是自己的上级单位。`,
          `${unit.id} cannot be its own parent. Name the unit above it.`,
        )
      return unit.parent === parent && open.some((each) => each.role === role) ? enrolledAlready(unit, role) : undefined
    }
    case 'Leave': {
      const { role } = command.data
      return open.some((each) => role === undefined || each.role === role) ? undefined : notEnrolled(unit, command)
    }
    case 'ReserveNumber':
      if (!numbers(command.data.format)) return withoutNumber
      return open.length === 0 ? notEnrolled(unit, command) : undefined
    case 'Correct':
      if (command.data.annuls === true && eventIn(unit, command.data.event)?.type === 'NumberReserved')
        return keepsItsNumber
      return nothingToCorrect(unit, command)
    case 'Record': {
      const { act } = command.data
      if (unit.enrolments.length === 0) return notEnrolled(unit, command)
      return unit.parent !== undefined && ofInstitutionOnly(acts[act]) ? notTheInstitution(unit, acts[act]) : undefined
    }
  }
}
