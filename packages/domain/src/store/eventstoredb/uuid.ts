import { parse, v5 } from 'uuid'
import { uuid5 } from '../../codec/uuid5.js'
import type { shared } from './pb.js'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const derived = uuid5(parse(v5('redress:eventstoredb', v5.URL)))

/** The id under which the server keeps an event: its own, or one made from it where it is no UUID as the server writes one. */
export const wireId = (id: string): string => (UUID.test(id) ? id : derived(id))

/** The server answers in either form, whatever it was asked. */
export const uuidText = (uuid: shared.UUID | undefined): string => {
  const halves = uuid?.getStructured()
  if (halves === undefined) return uuid?.getString() ?? ''
  const hex = (half: string): string => BigInt.asUintN(64, BigInt(half)).toString(16).padStart(16, '0')
  const all = hex(halves.getMostSignificantBits()) + hex(halves.getLeastSignificantBits())
  return [all.slice(0, 8), all.slice(8, 12), all.slice(12, 16), all.slice(16, 20), all.slice(20)].join('-')
}
