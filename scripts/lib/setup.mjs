import { build } from './build.mjs'
import { install } from './install.mjs'
import { tooOld } from './node-version.mjs'
import { manifest } from './root.mjs'
import { StepFailed } from './step.mjs'

/** Brings a clone to where it can run. True when it can; says why on stderr when it cannot. Silent when nothing is to do. */
export const setup = async () => {
  const old = tooOld(process.version, manifest.engines.node)
  if (old !== undefined) {
    process.stderr.write(`${old}\n`)
    return false
  }
  try {
    await install()
    await build()
    return true
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    process.stderr.write(`${error.message}\n${error.tail === '' ? '' : `\n${error.tail}\n`}`)
    return false
  }
}
