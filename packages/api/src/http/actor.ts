import type { Actor, Rules } from '@redress/domain'
import type { Identity } from '../identity/identity.js'
import { type ProblemOf, problemOf } from './problem.js'

const not = (zh: string, en: string): ProblemOf =>
  problemOf('forbidden', { zh: `actor 与登录者不符：${zh}`, en: `The actor is not who signed in: ${en}` })

/**
 * Whether somebody may act as the actor of a command: nobody signs another's name. Authority comes from the directory of the
 * organisation alone. Without a sign-in the actor is taken as given.
 */
export const notTheirs = (
  { organisation }: Rules,
  { id, unit, duties }: Identity,
  actor: Actor,
): ProblemOf | undefined => {
  if (duties === undefined) return undefined
  if (actor.id !== id) return not('id 须为登录者的编号。', 'its id must be that of whoever signed in.')
  if (actor.unit !== unit) return not('unit 须为登录者所在单位。', 'its unit must be that of whoever signed in.')
  if (!actor.roles.every((role) => duties.includes(role)))
    return not('roles 中有登录者未担任的职责。', 'its roles hold one that whoever signed in does not have.')
  const amount = actor.authority?.amount
  return amount !== undefined && amount > (organisation?.people[id]?.authority ?? 0)
    ? not('authority 超出组织目录所载权限。', 'its authority is above what the directory of the organisation grants.')
    : undefined
}
