import type { ComplaintCommand } from '../../src/complaint/command.js'
import { plainEvent } from '../../src/complaint/decide/event.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { fieldCategories } from '../../src/privacy/field-categories.js'
import { personalIn } from '../../src/privacy/personal-in.js'
import { memoryStore } from '../../src/store/memory/index.js'
import type { EventStore, NewEvent } from '../../src/store/port.js'
import { toNewEvent } from '../../src/store/serialise.js'
import { command, receive } from '../../src/testing/builders.js'
import { memoryKeys } from '../../src/vault/memory/index.js'
import { sealing } from '../../src/vault/sealing.js'
import { aVault, aWrappingKey } from './kit.js'

export const fields = fieldCategories(rulesOf([]))
export const find = personalIn(fields)
export const stored = (said: ComplaintCommand): NewEvent => toNewEvent(plainEvent(said))
export const NAME = '李雷'
export const PHONE = '13800138000'
export const received = (complaint = 'c-1', person = 'p-1', over: object = {}): NewEvent =>
  stored(
    receive(
      { complaint },
      { complainant: { id: person }, field: { 'complainant.name': NAME, 'complainant.phone': PHONE }, ...over },
    ),
  )
export const followed = (text: string, over: Partial<NewEvent> = {}): NewEvent => ({
  ...stored(command('FollowUp', { purpose: 'track', openRemainder: text })),
  ...over,
})
/** A log under a vault of its own, both for looking into. */
export const aDesk = async (inner: EventStore = memoryStore(), keys = memoryKeys(), wrapping = aWrappingKey()) => {
  const vault = await aVault(keys, wrapping)
  return { inner, keys, wrapping, vault, ...sealing(inner, vault, { fields }) }
}
