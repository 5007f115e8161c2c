import type { Instant } from '@redress/holidays'
import type { CommandName, CommandOf, ComplaintCommand } from '../complaint/command.js'
import { eventId, eventOf } from '../complaint/decide/event.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { initial } from '../complaint/state.js'

/** Who acts in examples and tests, unless they say otherwise. */
export const clerk = { id: 'u-17', unit: 'dept-3', roles: ['supervision-section'] } as const

interface Said {
  readonly id?: string
  readonly complaint?: string
  readonly at?: string
  readonly by?: { readonly id: string; readonly unit?: string; readonly roles: ReadonlyArray<string> }
}

/** A command with everything an envelope needs; `at` is the world's time (`2026-01-05T10:00:00+08:00` unless said). The same command has the same id. */
export const command = <N extends CommandName>(
  name: N,
  data: CommandOf<N>['data'],
  said: Said = {},
): ComplaintCommand => {
  const rest = {
    command: name,
    complaint: said.complaint ?? 'c-1',
    occurredAt: (said.at ?? '2026-01-05T10:00:00+08:00') as Instant,
    actor: said.by ?? clerk,
    data,
  }
  return { id: said.id ?? eventId(JSON.stringify(rest), 0), ...rest } as unknown as ComplaintCommand
}

/** An ordinary written complaint about a window of a service centre. */
export const receive = (said: Said = {}, data: Partial<CommandOf<'Receive'>['data']> = {}): ComplaintCommand =>
  command(
    'Receive',
    {
      kind: 'complaint',
      channel: 'written',
      form: 'written',
      complainant: { id: 'p-1', kind: 'service-user' },
      respondent: { kind: 'window', unit: 'window-5' },
      class: { track: 'written-general', ground: 'poor-service' },
      field: { 'case.content': '窗口排号后无人受理，工作人员态度生硬。', 'case.window': '五号窗口' },
      notGiven: { 'field.complainant.name': '匿名', 'field.complainant.contact': '匿名' },
      ...data,
    } as CommandOf<'Receive'>['data'],
    said,
  )

/** The event that a command yields when nothing stands in its way: for folds, not for decisions. */
export const happened = (said: ComplaintCommand): ComplaintEvent => eventOf(said, initial(said.complaint), {})

/** A `Received` event, of the complaint that `receive` makes. */
export const received = (said: Said = {}, data: Partial<CommandOf<'Receive'>['data']> = {}): ComplaintEvent =>
  happened(receive(said, data))
