import type { Prepared } from '../adapter/prepare.js'
import { shared, streams } from './pb.js'
import { proposed } from './wire.js'

export interface BatchRequest {
  readonly stream: string
  /** Revision of the event to write after, `undefined` where there must be none. */
  readonly after: number | undefined
  readonly events: ReadonlyArray<Prepared>
  readonly correlation: string
}

/** Bytes of data in one message; gRPC servers take 4 MiB by default. */
const CHUNK = 512 * 1024

// No deadline is sent: it would be a time of day, and the server's clock may differ. The server has a limit of its own.
const optionsOf = ({ stream, after }: BatchRequest) => {
  const options = new streams.BatchAppendReq.Options().setStreamIdentifier(
    new shared.StreamIdentifier().setStreamName(Buffer.from(stream)),
  )
  return after === undefined ? options.setNoStream(new shared.Empty()) : options.setStreamPosition(String(after))
}

/** One append as messages of a batch append, the last of which says that it is complete. */
export const messagesOf = (request: BatchRequest): ReadonlyArray<streams.BatchAppendReq> => {
  const correlation = new shared.UUID().setString(request.correlation)
  const messages: streams.BatchAppendReq[] = []
  let open = new streams.BatchAppendReq().setCorrelationId(correlation).setOptions(optionsOf(request))
  let size = 0
  for (const event of request.events) {
    if (size > 0 && size + event.json.length > CHUNK) {
      messages.push(open)
      open = new streams.BatchAppendReq().setCorrelationId(correlation)
      size = 0
    }
    size += event.json.length
    open.addProposedMessages(proposed(event))
  }
  return [...messages, open.setIsFinal(true)]
}
