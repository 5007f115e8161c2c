import type { Stored } from './log.js'
import type { streams } from './pb.js'

type FilterOptions = InstanceType<typeof streams.ReadReq.Options.FilterOptions>

/** What a filter of a request lets through: by the stream's name or the event's type, by prefix or expression. */
export const passes = (options: FilterOptions | undefined): ((event: Stored) => boolean) => {
  if (options === undefined) return () => true
  const byStream = options.hasStreamIdentifier()
  const expression = byStream ? options.getStreamIdentifier() : options.getEventType()
  const prefixes = expression?.getPrefixList() ?? []
  const regex = new RegExp(expression?.getRegex() ?? '', 'u')
  const fits = (text: string): boolean =>
    prefixes.length > 0 ? prefixes.some((prefix) => text.startsWith(prefix)) : regex.test(text)
  return ({ stream, type }) => fits(byStream ? stream : type)
}

/** After how many events that were looked at a subscription is told how far it is. */
export const checkpointEvery = (options: FilterOptions | undefined): number =>
  options === undefined
    ? Number.POSITIVE_INFINITY
    : Math.max(1, options.getCheckpointintervalmultiplier()) * (options.hasMax() ? Math.max(1, options.getMax()) : 32)
