import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Aggregate, aggregates } from '../../src/aggregate/happening.js'
import type { RecordedEvent } from '../../src/store/port.js'

const folder = new URL('samples/', import.meta.url).pathname

const parsed = (aggregate: Aggregate, file: string): unknown =>
  JSON.parse(readFileSync(join(folder, aggregate, file), 'utf8'))

/** Data as they stand in some log; `reads` what they are today, where that is something else. */
interface Sample {
  readonly data: { readonly [key: string]: unknown }
  readonly reads?: object
}

/** The samples of one version of one type of event. */
export interface Samples {
  readonly aggregate: Aggregate
  readonly type: string
  readonly schema: number
  readonly samples: ReadonlyArray<Sample>
}

const ENVELOPE = 'envelope.json'

/** An event of the aggregate as it stands in some log, whole. */
export const envelopeOf = (aggregate: Aggregate): RecordedEvent => parsed(aggregate, ENVELOPE) as RecordedEvent

/** Every stored sample. They are never written anew: a codec that no longer reads them has broken every log there is. */
export const allSamples: ReadonlyArray<Samples> = aggregates.flatMap((aggregate) =>
  readdirSync(join(folder, aggregate))
    .filter((file) => file !== ENVELOPE)
    .map((file) => {
      const [type = '', schema = ''] = file.split('.')
      return { aggregate, type, schema: Number(schema), samples: parsed(aggregate, file) as ReadonlyArray<Sample> }
    }),
)

/** A sample in an envelope of its aggregate. */
export const storedAs = ({ aggregate, type, schema }: Samples, data: unknown): RecordedEvent => {
  const envelope = envelopeOf(aggregate)
  return { ...envelope, type, schemaversion: schema, data: { ...(envelope.data as object), data } }
}
