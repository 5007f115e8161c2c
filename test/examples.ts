import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A piece of code that the documentation shows. */
export interface Example {
  readonly name: string
  readonly code: string
}

export const root = fileURLToPath(new URL('..', import.meta.url))

const files = (folder: string, ending: RegExp): ReadonlyArray<string> =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path, ending) : ending.test(entry.name) ? [path] : []
  })

const numbered = (file: string, codes: ReadonlyArray<string>): ReadonlyArray<Example> =>
  codes.map((code, i) => ({ name: `${relative(root, file)} example ${i + 1}`, code }))

/** Blocks fenced as `ts` in a page. */
const ofPage = (file: string): ReadonlyArray<Example> =>
  numbered(
    file,
    [...readFileSync(file, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? ''),
  )

/** What stands under `@example` in docstrings. */
const ofSource = (file: string): ReadonlyArray<Example> =>
  numbered(
    file,
    [...readFileSync(file, 'utf8').matchAll(/^[ \t]*\* @example[ \t]*\n((?:[ \t]*\*(?!\/)(?! @).*\n)+)/gm)].map(
      (match) => (match[1] ?? '').replace(/^[ \t]*\* ?/gm, ''),
    ),
  )

/** Every example of the documentation, in pages and docstrings alike. */
export const examples = (): ReadonlyArray<Example> => [
  ...[
    join(root, 'README.md'),
    // Signatures, not programs.
    ...files(join(root, 'docs'), /(?<!\.api)\.md$/),
    ...files(join(root, 'packages'), /^README\.md$/),
  ].flatMap(ofPage),
  ...files(join(root, 'packages'), /(?<!\.test|\.d)\.ts$/)
    .filter((file) => file.includes('/src/'))
    .flatMap(ofSource),
]
