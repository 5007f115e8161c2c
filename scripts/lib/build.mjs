import { existsSync, readdirSync } from 'node:fs'
import { filesBelow, readStamp, statFingerprint, writeStamp } from './fingerprint.mjs'
import { inRoot } from './root.mjs'
import { step } from './step.mjs'

const STAMP = inRoot('node_modules', '.redress-build')

const projects = () => [...readdirSync(inRoot('packages')).map((name) => inRoot('packages', name)), inRoot('bench')]

const sources = () => [
  inRoot('tsconfig.json'),
  inRoot('tsconfig.base.json'),
  ...projects().flatMap((project) =>
    filesBelow(project, (path) => /[\\/]src[\\/].+\.(ts|json)$|[\\/](tsconfig|package)\.json$/.test(path)),
  ),
]

/** A wiped dist must be noticed although no source changed. */
const built = () => existsSync(inRoot('packages', 'api', 'dist', 'cli', 'main.js'))

/** Compiles when a source is not the one compiled last. */
export const build = async () => {
  const stamp = statFingerprint(sources().filter(existsSync), process.version)
  if (built() && readStamp(STAMP) === stamp) return
  await step('Building', process.execPath, [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-b'], {
    advice: 'The compiler says what is wrong below; "npm run setup" tries again.',
  })
  writeStamp(STAMP, stamp)
}
