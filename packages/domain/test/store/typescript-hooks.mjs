// Lets a child process run the sources as they are, without a build: `.js` in an import finds the `.ts` beside it.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const resolve = async (specifier, context, next) => {
  if (specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts'))
    return {
      url: new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL).href,
      format: 'module',
      shortCircuit: true,
    }
  return next(specifier, context)
}

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context)
  const source = await readFile(fileURLToPath(url), 'utf8')
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true }
  return { format: 'module', source: ts.transpileModule(source, { compilerOptions }).outputText, shortCircuit: true }
}
