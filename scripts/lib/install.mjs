import { existsSync, readdirSync } from 'node:fs'
import { contentFingerprint, readStamp, writeStamp } from './fingerprint.mjs'
import { inRoot, pnpm } from './root.mjs'
import { step } from './step.mjs'

const STAMP = inRoot('node_modules', '.redress-setup')

/** The native module belongs to one platform and one Node ABI, so these are part of what was installed. */
const runtime = `${process.platform}-${process.arch}-${process.versions.modules}`

const manifests = () =>
  [
    inRoot('pnpm-lock.yaml'),
    inRoot('pnpm-workspace.yaml'),
    inRoot('package.json'),
    inRoot('bench', 'package.json'),
    ...readdirSync(inRoot('packages')).map((name) => inRoot('packages', name, 'package.json')),
  ].filter(existsSync)

/** pnpm keeps the lock file of what it installed last; while it is the repository's, nothing is missing. */
const isInstalled = () => {
  const installed = readStamp(inRoot('node_modules', '.pnpm', 'lock.yaml'))
  const complete = existsSync(inRoot('node_modules', '.modules.yaml'))
  return complete && installed !== undefined && installed === readStamp(inRoot('pnpm-lock.yaml'))
}

const ADVICE =
  'Check the network connection and the npm registry (npm config get registry), then run the command again.'
// Without a terminal pnpm would refuse to replace an old node_modules.
const env = { CI: 'true' }

/** Installs exactly the lock file's versions, when they are not there yet. */
export const install = async () => {
  const stamp = `${runtime} ${contentFingerprint(manifests(), '')}`
  const known = readStamp(STAMP)
  if (known === stamp) return
  const otherNode = known !== undefined && !known.startsWith(`${runtime} `)
  if (!isInstalled())
    await step('Installing packages', 'npx', ['-y', pnpm, 'install', '--frozen-lockfile'], { env, advice: ADVICE })
  // What is installed already is not compiled again by an install.
  if (otherNode)
    await step(`Rebuilding for Node ${process.version}`, 'npx', ['-y', pnpm, 'rebuild'], { env, advice: ADVICE })
  writeStamp(STAMP, stamp)
}
