import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { exit } from '../../src/cli/exit.js'
import type { Host } from '../../src/cli/host.js'
import type { Lang } from '../../src/cli/language.js'
import { program } from '../../src/cli/program.js'
import { commandsTable, leavesOf } from '../../src/cli/table.js'
import { settingsTable } from '../../src/config/table.js'
import { redress } from './kit.js'

const page = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8')

const host: Host = {
  env: {},
  cwd: '/',
  input: async () => '',
  interrupted: () => new AbortController().signal,
  terminal: {
    out: () => undefined,
    err: () => undefined,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: () => 80,
  },
}
const rootIn = (lang: Lang): Command => program(host, lang, { done: () => undefined, settled: () => undefined })

const leaves = leavesOf(rootIn('en')).map(({ path }) => path)
const commandAt = (path: ReadonlyArray<string>, lang: Lang): Command | undefined =>
  leavesOf(rootIn(lang)).find((leaf) => leaf.path.join() === path.join())?.command
const HAN = /\p{Script=Han}/u

/** What stands beside flags, arguments and names: the words of it. */
const words = (text: string): string =>
  text.replace(/：?c16.*$|: c16.*$|<.*?>|\[.*?\]|--[\w-]+|\w+\.\w+|\b[\w-]+\b/g, '')

describe.each(leaves.map((path) => [path.join(' '), path] as const))('redress %s', (_, path) => {
  const helpIn = async (lang: Lang): Promise<string> => {
    const { code, out, err } = await redress([...path, '--help', '--lang', lang])
    expect([code, err]).toEqual([0, ''])
    return out
  }

  it('has help in Chinese and in English, each option of it', async () => {
    const [zh, en] = [await helpIn('zh'), await helpIn('en')]
    expect(zh).toContain('用法：')
    expect(en).toContain('Usage:')
    for (const lang of ['zh', 'en'] as const) {
      const command = commandAt(path, lang)
      const texts = [command?.description(), ...(command?.options ?? []).map(({ description }) => description)]
      for (const text of texts) expect(HAN.test(words(text ?? '')), text).toBe(lang === 'zh')
    }
  })

  it('takes --json and --config', () => {
    const command = commandAt(path, 'en')
    const longs = command?.options.map(({ long }) => long)
    expect(longs).toEqual(expect.arrayContaining(['--json', '--lang', '--config']))
  })

  it('documents its exit codes', async () => {
    const listed = (await helpIn('en')).split('Exit codes:')[1] ?? ''
    const codes = [...listed.matchAll(/^ {2}(\d+) /gm)].map(([, code]) => Number(code))
    expect(codes.slice(0, 3)).toEqual([0, 1, 2])
    for (const code of codes) expect(Object.values(exit)).toContain(code)
  })
})

describe('docs/operations.md', () => {
  it('has the table of settings as the schema gives it: npm run tables', () => {
    expect(page).toContain(settingsTable())
  })

  it('has every exit code', () => {
    const section = page.split('## Exit codes')[1]?.split('\n## ')[0] ?? ''
    expect([...section.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))).toEqual(Object.values(exit))
  })

  it('has the table of commands as the program gives it: npm run tables', () => {
    expect(page).toContain(commandsTable(rootIn('zh'), rootIn('en')))
  })
})

describe('a wrong command line', () => {
  it.each([
    [['nonsense'], '没有命令 nonsense'],
    [['bord'], '是否想写 board？'],
    [['trail'], '缺少参数 id'],
    [['board', '--colour'], '没有选项 --colour'],
    [['board', '--state', 'late'], '可用的状态'],
    [['board', '--limit', '0'], '应为 1 至'],
    [['import', 'x.csv'], '必须给出选项'],
    [['assessment', '--by', 'week'], '可选：unit, agent。'],
    [['trail', 'a', 'b'], '参数过多，应为 1 个，给了 2 个'],
    [['board', '--port', '1'], '没有选项'],
  ])('is told in Chinese where that is the language: %j', async (argv, says) => {
    const { code, out, err } = await redress(argv, { env: { LANG: 'zh_CN.UTF-8' } })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(says)
    expect(err).not.toMatch(/error|Did you/)
  })
})
