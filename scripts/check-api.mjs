#!/usr/bin/env node
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import extractor from '@microsoft/api-extractor'
import { inRoot } from './lib/root.mjs'

/** What a package shows of itself changes on purpose only: `npm run api` compares, `npm run api -- --write` accepts. */
const write = process.argv.includes('--write')
const { Extractor, ExtractorConfig } = extractor
const reports = inRoot('docs', 'api')
const temporary = mkdtempSync(join(tmpdir(), 'redress-api-'))
mkdirSync(reports, { recursive: true })

/** The entry points of a package that have types. */
const entriesOf = (folder) =>
  Object.entries(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).exports).flatMap(([name, to]) =>
    to.types === undefined ? [] : [{ name, types: join(folder, to.types) }],
  )

/** The order of members and of the parts of a union follows from what the compiler met first, and says nothing. */
const surfaceOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => (line.match(/[\w$'"./@-]+|[^\s|;,]/g) ?? []).sort().join(' '))
    .sort()
    .join('\n')

const silent = { default: { logLevel: 'none' } }

const check = (folder, file, types) => {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: types,
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: { module: 'nodenext', target: 'es2023', strict: true, skipLibCheck: true, types: ['node'] },
          files: [types],
        },
      },
      apiReport: { enabled: true, reportFolder: reports, reportTempFolder: temporary, reportFileName: file },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent },
    },
  })
  const messageCallback = (message) => {
    message.handled = true
    if (message.logLevel === 'error') process.stdout.write(`${message.text}\n`)
  }
  const { errorCount } = Extractor.invoke(config, { localBuild: false, messageCallback })
  const made = join(temporary, file)
  const known = join(reports, file)
  const same = existsSync(known) && surfaceOf(known) === surfaceOf(made)
  if (write && !same) copyFileSync(made, known)
  const ok = errorCount === 0 && (write || same)
  process.stdout.write(`${ok ? (same ? 'ok     ' : 'written') : 'CHANGED'} ${file}\n`)
  return ok
}

try {
  const files = readdirSync(inRoot('packages')).flatMap((name) => {
    const folder = inRoot('packages', name)
    return entriesOf(folder).map((entry) => ({
      folder,
      types: entry.types,
      file: `${[name, ...entry.name.split('/').slice(1)].join('.')}.api.md`,
    }))
  })
  const results = files.map(({ folder, file, types }) => check(folder, file, types))
  const former = readdirSync(reports).filter(
    (file) => file.endsWith('.api.md') && !files.some((one) => one.file === file),
  )
  for (const file of former) {
    if (write) rmSync(join(reports, file))
    else process.stdout.write(`GONE    ${file}\n`)
  }
  const ok = results.every(Boolean) && (write || former.length === 0)
  if (!ok)
    process.stdout.write(
      'The public surface is another one. Wanted? npm run api -- --write, and look at the difference.\n',
    )
  process.exitCode = ok ? 0 : 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
