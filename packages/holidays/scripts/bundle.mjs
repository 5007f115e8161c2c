#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

/**
 * Writes the package as it is published: a hundred small files take five times as long to load as they take to run.
 * `node scripts/bundle.mjs [folder]`, after a build; the default is dist/bundle.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const folder = resolve(process.argv[2] ?? join(root, 'dist/bundle'))

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const entries = Object.values(exports)
  .map((entry) => entry.default)
  .filter((path) => path !== undefined)

/** What a notice prints beside its days is for the gates of the tests; nothing computes with it, and it is a tenth. */
const withoutGates = {
  name: 'without-gates',
  transform: (code, id) =>
    /notices[\\/]cn-/.test(id) ? code.replace(/^ +(?:printed|lengths): \[[^\]]*\],\n/gm, '') : undefined,
}

/** What goes through the public door is not bundled twice. */
const mainApart = {
  name: 'main-apart',
  resolveId: (id) => (id === '../index.js' ? { id, external: true } : undefined),
}

const write = async (paths) => {
  const bundle = await rolldown({
    plugins: [withoutGates, mainApart],
    input: Object.fromEntries(
      paths.map((path) => [path.replace(/^\.\/dist\//, '').replace(/\.js$/, ''), join(root, path)]),
    ),
  })
  await bundle.write({
    dir: folder,
    format: 'esm',
    minify: true,
    chunkFileNames: '[name].js',
    codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
  })
  await bundle.close()
}

// The main entry is one file by itself: every further one takes as long to find as to read. The others share a second.
const [main, ...others] = entries
await write([main])
await write(others)
