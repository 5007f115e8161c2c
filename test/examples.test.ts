import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { examples, root } from './examples.js'

const folder = join(root, '.redress/examples')
const all = examples().map((example, i) => ({ ...example, file: join(folder, `example-${i}.ts`) }))

/** Examples stand on the built packages, as a reader's code would. */
const complaints = (): ReadonlyMap<string, string> => {
  const base = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config.compilerOptions
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...base, composite: false, declaration: false, declarationMap: false, noEmit: true, noUnusedLocals: false },
    root,
  )
  const found = ts.getPreEmitDiagnostics(
    ts.createProgram(
      all.map(({ file }) => file),
      options,
    ),
  )
  return new Map(found.map((d) => [d.file?.fileName ?? '', ts.flattenDiagnosticMessageText(d.messageText, '\n')]))
}

describe('the documentation', () => {
  let errors: ReadonlyMap<string, string> = new Map()

  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const { file, code } of all)
      writeFileSync(file, `import assert from 'node:assert/strict'\n${code}\nexport {}\nvoid assert\n`)
    errors = complaints()
  }, 120_000)

  it('has examples', () => expect(all.length).toBeGreaterThan(5))

  it.each(all)('$name compiles and runs', async ({ file }) => {
    expect(errors.get(file)).toBeUndefined()
    await import(/* @vite-ignore */ file)
  })
})
