import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot, root } from './root.mjs'

/** One run of vitest in a host time zone, its output passed on; how many tests passed and failed, and whether all is well. */
export const vitest = async (zone, args) => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-test-'))
  const report = join(folder, 'report.json')
  try {
    const code = await new Promise((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [
          inRoot('node_modules', 'vitest', 'vitest.mjs'),
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
          ...args,
        ],
        { cwd: root, env: { ...process.env, TZ: zone }, stdio: ['ignore', 'inherit', 'inherit'] },
      )
      child.on('error', reject)
      child.on('close', (exitCode) => resolve(exitCode ?? 1))
    })
    const counts = countsOf(report)
    return { ...counts, ok: code === 0 && counts.failed === 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A run that broke off before its report still failed: a file that could not be loaded counts as one failed test. */
const countsOf = (report) => {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
    return { passed: numPassedTests, failed: numFailedTests + broken }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
