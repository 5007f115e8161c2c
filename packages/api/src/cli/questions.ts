import type { ClockState } from '@redress/domain'
import { InvalidArgumentError, Option } from 'commander'
import { given } from '../given.js'
import { asOf, count } from './flags.js'
import { contextOf, type Shared } from './options.js'
import { clockStates } from './terms.js'
import { addingOnFolder, type Tree } from './tree.js'

/** Loaded when it is needed: a question about the board has no use for the HTTP server. */
const questions = () => import('./commands/questions.js')

const isState = (word: string): word is ClockState => clockStates.some((state) => state === word)

const states =
  ({ t }: Tree) =>
  (text: string, sofar: ReadonlyArray<ClockState> = []): ReadonlyArray<ClockState> => {
    const words = text.split(',').map((word) => word.trim())
    const unknown = words.find((word) => !isState(word))
    if (unknown !== undefined)
      throw new InvalidArgumentError(
        t(`可用的状态：${clockStates.join('、')}。`, `Known states: ${clockStates.join(', ')}.`),
      )
    return [...sofar, ...words.filter(isState)]
  }

interface BoardFlags {
  readonly asOf?: string
  readonly all?: boolean
  readonly state?: ReadonlyArray<ClockState>
  readonly unit?: string
  readonly clause?: string
  readonly limit?: number
}

interface WhatIfFlags {
  readonly replacing?: string
  readonly period?: string
  readonly complaint?: ReadonlyArray<string>
  readonly asOf?: string
}

/** What is asked of a data folder; nothing is written. */
export const addQuestions = (tree: Tree): void => {
  const { root, host, t, done } = tree
  const add = addingOnFolder(tree, root)
  const moment = asOf(tree)
  add('board', { zh: '时限看板：已超期和将到期的', en: 'the SLA board: what is overdue, what falls due' }, [
    'notFound',
    'unavailable',
  ])
    .option(...moment)
    .option('--all', t('全部时限，包括已完成和已取消的', 'every clock, those met and cancelled included'))
    .option('--state <states>', t('只看这些状态，以逗号分隔', 'only these states, separated by commas'), states(tree))
    .option('--unit <unit>', t('只看此部门的', 'only what this unit has'))
    .option(
      '--clause <clause>',
      t('只看此条款，按编号或原文条号：c16、5书面', 'only this clause, by id or as the source numbers it: c16, 5书面'),
    )
    .option('--limit <n>', t('显示多少项（默认 100）', 'clocks to show (default 100)'), count(tree, 1_000_000))
    .action(async (options: Shared & BoardFlags) => {
      const { asOf: at, all, state, unit, clause, limit } = options
      done(await (await questions()).board(contextOf(host, options), { asOf: at, all, state, unit, clause, limit }))
    })

  add('trail <id>', { zh: '一件投诉的经过', en: 'the history of one complaint' }, ['notFound', 'unavailable'])
    .option(...moment)
    .action(async (id: string, options: Shared & { asOf?: string }) => {
      done(await (await questions()).trail(contextOf(host, options), id, options.asOf))
    })

  add(
    'explain <id>',
    { zh: '一件投诉的每个期限为何落在那一天', en: 'why each deadline of one complaint falls where it falls' },
    ['notFound', 'unavailable'],
  )
    .option(...moment)
    .action(async (id: string, options: Shared & { asOf?: string }) => {
      done(await (await questions()).explain(contextOf(host, options), id, options.asOf))
    })

  add('assessment', { zh: '部门或人员在一个时期的办理情况', en: 'what units or agents did in a period' }, [
    'notFound',
    'unavailable',
  ])
    .addOption(new Option('--by <whom>', t('按部门或人员', 'by whom')).choices(['unit', 'agent']).default('unit'))
    .option(
      '--period <period>',
      t('2026、2026-06 或 2026-Q2（默认本年）', '2026, 2026-06 or 2026-Q2 (default the present year)'),
    )
    .option(...moment)
    .action(async (options: Shared & { by: 'unit' | 'agent'; period?: string; asOf?: string }) => {
      const { by, period, asOf: at } = options
      done(await (await questions()).assessment(contextOf(host, options), by, { period, asOf: at }))
    })

  add(
    'whatif <regulation>',
    {
      zh: '推演：已有投诉若适用另一部制度（文件，或随附制度的编号）会怎样；不写入任何内容',
      en: 'what the complaints would be under another regulation (a file, or the id of one that ships); writes nothing',
    },
    ['notFound', 'refused', 'unavailable'],
  )
    .option(
      '--replacing <id>',
      t(
        '代替哪一项制度，* 为全部（默认同编号的）',
        'the one that it takes the place of, * for all (default that of its id)',
      ),
    )
    .option(
      '--period <period>',
      t('只看该期收到的：2026-06、2026-Q2、2026', 'only those received in 2026-06, 2026-Q2, 2026'),
    )
    .option('--complaint <id...>', t('只看这些投诉（默认全部）', 'only these complaints (default all)'))
    .option(...moment)
    .action(async (regulation: string, options: Shared & WhatIfFlags) => {
      const { whatIf } = await import('./commands/what-if.js')
      const { replacing, period, complaint: complaints, asOf: at } = options
      done(await whatIf(contextOf(host, options), regulation, given({ replacing, period, complaints, asOf: at })))
    })
}
