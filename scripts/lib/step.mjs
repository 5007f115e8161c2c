import { spawn } from 'node:child_process'
import { root } from './root.mjs'

const TAIL_LINES = 25

/** A step that failed: a sentence for people, and the end of what the tool said. */
export class StepFailed extends Error {
  constructor(sentence, tail) {
    super(sentence)
    this.tail = tail
  }
}

/** `4.2 s`, `850 ms`. */
export const duration = (ms) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`)

/**
 * Runs a tool silently: one line when it starts, its time when it is done, the tail of its output only when it fails.
 * `advice` says what to do then.
 */
export const step = (title, command, args, { env = {}, advice = '' } = {}) =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const live = process.stderr.isTTY === true
    if (live) process.stderr.write(`${title} ...`)
    let output = ''
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000)
    }
    // Windows finds npx.cmd only through a shell.
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const fail = (what) => {
      if (live) process.stderr.write('\n')
      reject(new StepFailed(`${title}: ${what}.${advice === '' ? '' : ` ${advice}`}`, tailOf(output)))
    }
    child.on('error', (error) => fail(`${command} could not be started (${error.message})`))
    child.on('close', (code, signal) => {
      if (code !== 0) return fail(signal === null ? `failed with exit code ${code}` : `stopped by ${signal}`)
      const took = duration(performance.now() - began)
      process.stderr.write(live ? ` ${took}\n` : `${title} ... ${took}\n`)
      resolve()
    })
  })

const tailOf = (output) => output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
