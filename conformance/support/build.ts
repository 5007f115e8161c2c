import { execFileSync } from 'node:child_process'
import { ROOT } from './shared.js'

/** Builds what the sources say now, once for all files: nothing is judged that was built from older ones. */
export default (): void => {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] })
}
