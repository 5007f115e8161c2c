import { toPosition } from '../adapter/position.js'
import type { Prepared } from '../adapter/prepare.js'
import type { RecordedEvent } from '../port.js'
import { shared, streams } from './pb.js'
import { uuidText, wireId } from './uuid.js'

export type ProposedMessage = InstanceType<typeof streams.BatchAppendReq.ProposedMessage>
export type Recorded = InstanceType<typeof streams.ReadResp.ReadEvent.RecordedEvent>

/** What the metadata of our events says: correlation by EventStoreDB's names, the rest by those of CloudEvents. */
interface Metadata {
  readonly $correlationId: string
  readonly $causationId: string
  readonly schemaversion: number
  readonly subject: string
  readonly time: string
  readonly authid: string
  readonly dataclassification: RecordedEvent['dataclassification']
  /** Only where the id is no UUID. */
  readonly id?: string
}

export const proposed = ({ event, json }: Prepared): ProposedMessage => {
  const id = wireId(event.id)
  const metadata: Metadata = {
    $correlationId: event.correlationid,
    $causationId: event.causationid,
    schemaversion: event.schemaversion,
    subject: event.subject,
    time: event.time,
    authid: event.authid,
    dataclassification: event.dataclassification,
    ...(id === event.id ? {} : { id: event.id }),
  }
  const message = new streams.BatchAppendReq.ProposedMessage()
  message.setId(new shared.UUID().setString(id))
  message.setData(Buffer.from(json))
  message.setCustomMetadata(Buffer.from(JSON.stringify(metadata)))
  message.getMetadataMap().set('type', event.type).set('content-type', 'application/json')
  return message
}

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')

const metadataOf = (recorded: Recorded): Metadata | undefined => {
  try {
    const said = JSON.parse(textOf(recorded.getCustomMetadata_asU8())) as Metadata | null
    return typeof said?.schemaversion === 'number' && typeof said.subject === 'string' ? said : undefined
  } catch {
    return undefined
  }
}

export const idOf = (recorded: Recorded): string => uuidText(recorded.getId())
export const revisionOf = (recorded: Recorded): number => Number(recorded.getStreamRevision())
export const positionOf = (recorded: Recorded): number => Number(recorded.getCommitPosition())
export const streamOf = (recorded: Recorded): string =>
  textOf(recorded.getStreamIdentifier()?.getStreamName_asU8() ?? new Uint8Array())

// Ticks of 100 ns; what is finer than a millisecond is of no use to anybody.
const timeOf = (ticks: string | undefined): string => new Date(Number((ticks ?? '0').slice(0, -4))).toISOString()

/** An event of ours as the port gives it; `undefined` for one that another program wrote. */
export const decode = (recorded: Recorded): RecordedEvent | undefined => {
  const metadata = metadataOf(recorded)
  if (metadata === undefined) return undefined
  const map = recorded.getMetadataMap()
  return {
    id: metadata.id ?? idOf(recorded),
    type: map.get('type') ?? '',
    schemaversion: metadata.schemaversion,
    subject: metadata.subject,
    time: metadata.time,
    correlationid: metadata.$correlationId,
    causationid: metadata.$causationId,
    authid: metadata.authid,
    dataclassification: metadata.dataclassification,
    data: JSON.parse(textOf(recorded.getData_asU8())),
    stream: streamOf(recorded),
    revision: revisionOf(recorded),
    position: toPosition(positionOf(recorded)),
    recordedtime: timeOf(map.get('created')),
  }
}
