import { versionedFile } from '../../store/sqlite/versioned.js'
import { keyStoreFailed, newerFormat, type VaultError } from '../error.js'
import { tried } from './fault.js'
import { APPLICATION_ID, migrations, NEWEST } from './versions.js'

/** How a file is known as a key store of ours, and brought to the newest schema. */
export const { migrate, outgrown } = versionedFile<VaultError>({
  applicationId: APPLICATION_ID,
  migrations,
  tried,
  foreign: keyStoreFailed('corrupt', 'another program’s database'),
  damaged: keyStoreFailed('corrupt', 'the schema version in its header is damaged'),
  newer: (version) => newerFormat(version, NEWEST),
  older: () => keyStoreFailed('denied', 'no key store of this version in it, and opened read-only'),
})
