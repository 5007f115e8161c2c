/** What the command line asked for. */
export interface Options {
  /** Small sizes and few rounds: an impression within minutes. */
  readonly short: boolean
  readonly only: ReadonlyArray<string>
}

const USAGE = 'npm run bench [-- --short] [-- --only NAME[,NAME]]'

/** Reads the arguments; a sentence where they make no sense. */
export const parseOptions = (args: ReadonlyArray<string>, known: ReadonlyArray<string>): Options | string => {
  let short = false
  const only: string[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string
    if (arg === '--short') short = true
    else if (arg === '--only' || arg.startsWith('--only='))
      only.push(...(arg === '--only' ? (args[++i] ?? '') : arg.slice('--only='.length)).split(','))
    else if (arg !== '--') return `Unknown argument ${arg}. Usage: ${USAGE}`
  }
  const unknown = only.filter((name) => !known.includes(name))
  if (unknown.length > 0)
    return `No suite called "${unknown.join(', ')}". There are: ${known.join(', ')}. Usage: ${USAGE}`
  return { short, only }
}
