import { corrupt } from '../adapter/errors.js'
import type { StoreError } from '../port.js'
import { attempt } from './failure.js'
import { newerSchema, olderSchema } from './refusals.js'
import { versionedFile } from './versioned.js'
import { APPLICATION_ID, migrations } from './versions.js'

/** How a file is known as a log of ours, and brought to the newest schema. */
export const { recognise, migrate, outgrown } = versionedFile<StoreError>({
  applicationId: APPLICATION_ID,
  migrations,
  tried: attempt,
  foreign: corrupt('another program’s database'),
  damaged: corrupt('the schema version in its header is damaged'),
  newer: newerSchema,
  older: (version) => (version === 0 ? corrupt('no log in it yet, and opened read-only') : olderSchema(version)),
})
