import { categoryOf } from '../adapter/category.js'
import type { ReadAllOptions, RecordedEvent } from '../port.js'
import { shared, streams } from './pb.js'

type Options = InstanceType<typeof streams.ReadReq.Options>
type Filter = InstanceType<typeof streams.ReadReq.Options.FilterOptions>

/** How many events the server looks at before it tells a subscriber how far it is. */
const WINDOW = 500

const base = (): Options =>
  new streams.ReadReq.Options()
    .setResolveLinks(false)
    .setUuidOption(new streams.ReadReq.Options.UUIDOption().setString(new shared.Empty()))

export interface StreamRequest {
  readonly stream: string
  /** First revision; `undefined` for the beginning, or the end of a read backwards. */
  readonly from: number | undefined
  readonly backwards: boolean
  readonly max: number
}

export const readStream = ({ stream, from, backwards, max }: StreamRequest): streams.ReadReq => {
  const of = new streams.ReadReq.Options.StreamOptions()
  of.setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(stream)))
  if (from !== undefined) of.setRevision(String(from))
  else if (backwards) of.setEnd(new shared.Empty())
  else of.setStart(new shared.Empty())
  return new streams.ReadReq().setOptions(
    base()
      .setStream(of)
      .setReadDirection(backwards ? 1 : 0)
      .setCount(String(max))
      .setNoFilter(new shared.Empty()),
  )
}

/**
 * The server filters by streams or by types, not by both: by types where some are given, as they are fewer. By
 * prefix, which is its fastest way; `wanted` sees to the rest. Streams of the server itself are never read.
 */
const filterOf = ({ category, types }: ReadAllOptions): Filter => {
  const expression = new streams.ReadReq.Options.FilterOptions.Expression()
  const filter = new streams.ReadReq.Options.FilterOptions().setMax(WINDOW).setCheckpointintervalmultiplier(1)
  if (types !== undefined && types.length > 0) return filter.setEventType(expression.setPrefixList([...types]))
  if (category !== undefined && category !== '')
    return filter.setStreamIdentifier(expression.setPrefixList([`${category}-`]))
  return filter.setStreamIdentifier(expression.setRegex('^[^$]'))
}

/** What of a filter the server was not told, or only by prefix. */
export const wanted = ({ category, types }: ReadAllOptions): ((event: RecordedEvent) => boolean) => {
  const set = types === undefined ? undefined : new Set(types)
  return ({ stream, type }) =>
    !stream.startsWith('$') &&
    (set === undefined || set.has(type)) &&
    (category === undefined || categoryOf(stream) === category)
}

const all = (after: number): InstanceType<typeof streams.ReadReq.Options.AllOptions> => {
  const of = new streams.ReadReq.Options.AllOptions()
  if (after === 0) return of.setStart(new shared.Empty())
  const at = String(after)
  return of.setPosition(new streams.ReadReq.Options.Position().setCommitPosition(at).setPreparePosition(at))
}

/** The whole log from a position on, that one included. */
export const readAll = (from: number, options: ReadAllOptions, max = Number.MAX_SAFE_INTEGER): streams.ReadReq =>
  new streams.ReadReq().setOptions(base().setAll(all(from)).setCount(String(max)).setFilter(filterOf(options)))

/**
 * The same for whoever reads far. All of the log is read without a filter: an expression costs the server a fifth of
 * its time, and a server that Redress has to itself holds little else.
 */
export const readFar = (from: number, options: ReadAllOptions): streams.ReadReq => {
  const request = readAll(from, options)
  const whole = options.types === undefined && (options.category === undefined || options.category === '')
  if (whole) request.getOptions()?.setNoFilter(new shared.Empty())
  return request
}

/** The very last event, of whomever. */
export const readEnd = (): streams.ReadReq =>
  new streams.ReadReq().setOptions(
    base()
      .setAll(new streams.ReadReq.Options.AllOptions().setEnd(new shared.Empty()))
      .setReadDirection(1)
      .setCount('1')
      .setNoFilter(new shared.Empty()),
  )

/** The last events that are not of the server itself. */
export const readLast = (count = 1): streams.ReadReq =>
  new streams.ReadReq().setOptions(
    base()
      .setAll(new streams.ReadReq.Options.AllOptions().setEnd(new shared.Empty()))
      .setReadDirection(1)
      .setCount(String(count))
      .setFilter(filterOf({})),
  )

/** The log strictly after a position, then live. */
export const subscribeAll = (after: number, options: ReadAllOptions): streams.ReadReq =>
  new streams.ReadReq().setOptions(
    base()
      .setAll(all(after))
      .setSubscription(new streams.ReadReq.Options.SubscriptionOptions())
      .setFilter(filterOf(options)),
  )

/** The first event of a read or a subscription, whatever its filter. */
export const onlyFirst = (request: streams.ReadReq): streams.ReadReq => {
  const one = request.clone()
  one.getOptions()?.setCount('1').setNoFilter(new shared.Empty())
  return one
}
