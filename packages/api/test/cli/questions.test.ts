import { beforeAll, describe, expect, it } from 'vitest'
import type { Board, WhatIf } from '../../src/answers/types/index.js'
import { renderBoard } from '../../src/cli/render/board.js'
import { plainStyle } from '../../src/cli/terminal/style.js'
import { width } from '../../src/cli/terminal/width.js'
import { filled, folder, json, type Run, redress } from './kit.js'

const data = folder()
let first: Run

beforeAll(async () => {
  first = await filled(data)
}, 60_000)

const ask = (...argv: string[]): Promise<Run> => redress([...argv, '--data', data, '--lang', 'en'])

describe('demo', () => {
  it('fills, shows the board, says where the API is, and ends well when it is stopped', () => {
    expect(first.code).toBe(0)
    expect(first.out).toContain('SLA board 时限看板')
    expect(first.out).toMatch(/http:\/\/127\.0\.0\.1:\d+/)
    expect(first.err).toContain('Made a demonstration year')
    expect(first.err).toContain('"event":"stopped"')
  })

  it('goes on where it was the second time', async () => {
    const again = await filled(data)
    expect(again.code).toBe(0)
    expect(again.err).not.toContain('Made a demonstration year')
    expect(again.out).toContain('SLA board')
  })
})

describe('board', () => {
  it('shows counts, clauses and clocks', async () => {
    const { code, out, err } = await ask('board')
    expect(code).toBe(0)
    expect(err).toBe('')
    expect(out).toContain('running 计时中')
    expect(out).toContain('On time')
    expect(out).toMatch(/DEMO-\d{5}/)
  })

  it('is one JSON value and nothing else with --json', async () => {
    const run = await ask('board', '--json', '--all', '--limit', '3')
    expect(run.err).toBe('')
    const board = json(run) as { clocks: ReadonlyArray<object>; counts: { met: number }; next: string | null }
    expect(board.clocks).toHaveLength(3)
    expect(board.counts.met).toBeGreaterThan(0)
    expect(Object.keys(board)).toEqual(expect.arrayContaining(['asOf', 'clauses', 'clocks', 'counts', 'next']))
  })

  it('regression: a column of zeros said that nothing was due soon, though no clause warns', async () => {
    const { clocks, ...board } = json(await redress(['board', '--data', data, '--json'])) as Board
    const look = { lang: 'en', style: plainStyle, room: 200 } as const
    const shown = (warned: number) =>
      renderBoard({ ...board, clocks: [], counts: { ...board.counts, warned } }, look).join('\n')
    expect(clocks.length).toBeGreaterThan(0)
    expect(board.counts.warned).toBe(0)
    expect(shown(0)).not.toContain('due soon')
    expect(shown(3).match(/due soon/g)).toHaveLength(2)
  })

  it('narrows down by state, unit and clause', async () => {
    const run = await ask('board', '--json', '--all', '--state', 'met', '--clause', 'c16')
    const { clocks } = json(run) as { clocks: ReadonlyArray<{ state: string; clause: string }> }
    expect(clocks.length).toBeGreaterThan(0)
    expect(clocks.every(({ state, clause }) => state === 'met' && clause === 'c16')).toBe(true)
    const nobody = await ask('board', '--json', '--unit', '没有这个窗口')
    expect((json(nobody) as { clocks: ReadonlyArray<object> }).clocks).toEqual([])
  })

  it('answers as of a day in the past', async () => {
    const run = await ask('board', '--as-of', '2000-01-01', '--json')
    expect((json(run) as { counts: { running: number } }).counts.running).toBe(0)
  })

  it('speaks Chinese when asked, by option or by locale', async () => {
    const byOption = await redress(['board', '--data', data, '--lang', 'zh'])
    const byLocale = await redress(['board', '--data', data], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(byOption.out).toContain('时限看板')
    expect(byOption.out).not.toContain('SLA board')
    expect(byLocale.out).toContain('按时率')
  })

  it('keeps to the window', async () => {
    const { out } = await redress(['board', '--data', data, '--lang', 'zh'], {
      terminal: true,
      columns: 90,
      env: { NO_COLOR: '1' },
    })
    expect(Math.max(...out.split('\n').map(width))).toBeLessThanOrEqual(90)
  })
})

describe('trail, explain, assessment', () => {
  it('trail tells what happened', async () => {
    const { code, out } = await ask('trail', 'DEMO-00001')
    expect(code).toBe(0)
    expect(out).toContain('#0')
    expect(out).toContain('Received')
    const entries = (json(await ask('trail', 'DEMO-00001', '--json')) as { entries: ReadonlyArray<object> }).entries
    expect(entries.length).toBeGreaterThan(5)
  })

  it('explain shows start, days and due of every clock', async () => {
    const { code, out } = await ask('explain', 'DEMO-00001')
    expect(code).toBe(0)
    for (const word of ['started', 'days', 'due', 'starting day, not counted']) expect(out).toContain(word)
    const value = json(await ask('explain', 'DEMO-00001', '--json')) as { clocks: ReadonlyArray<{ days: object[] }> }
    expect(value.clocks.some(({ days }) => days.length > 0)).toBe(true)
  })

  it('explain in Chinese', async () => {
    const { out } = await redress(['explain', 'DEMO-00001', '--data', data, '--lang', 'zh'])
    for (const word of ['起算', '起始日不计', '到期']) expect(out).toContain(word)
  })

  it('assessment has a line per unit, or per agent', async () => {
    const units = json(await ask('assessment', '--by', 'unit', '--json')) as { rows: ReadonlyArray<{ who: string }> }
    expect(units.rows.map(({ who }) => who)).toContain('社保窗口')
    const agents = await ask('assessment', '--by', 'agent')
    expect(agents.code).toBe(0)
    expect(agents.out).toMatch(/SB-0[12]/)
  })

  it('an unknown complaint is not found', async () => {
    for (const command of ['trail', 'explain']) {
      const { code, out, err } = await ask(command, 'NO-SUCH', '--json')
      expect(code).toBe(3)
      expect(out).toBe('')
      expect(err).toContain('NO-SUCH')
      expect(err.split('\n')).toHaveLength(2)
    }
  })

  it('a moment or period that is none is a usage error', async () => {
    expect((await ask('board', '--as-of', '2026-02-30')).code).toBe(2)
    expect((await ask('assessment', '--period', '2026-13')).code).toBe(2)
  })
})

describe('whatif', () => {
  const instead = ['business-centre-property', '--replacing', 'government-service-centre']

  it('replays every complaint of the register under a regulation that ships', async () => {
    const said = json(await ask('whatif', ...instead, '--json')) as WhatIf
    expect(said).toMatchObject({ regulation: { id: 'business-centre-property' }, next: null })
    expect(said.summary.complaints).toBeGreaterThan(40)
    expect(said.changed.length).toBeGreaterThan(0)
    const { code, out } = await ask('whatif', ...instead)
    expect(code).toBe(0)
    expect(out).toContain(`${said.summary.complaints} complaint(s), of which ${said.summary.changes} would change.`)
    expect(out).toMatch(/breached 超期 +\d+ +\d+/)
    expect(out).toContain(said.changed[0])
  })

  it('looks only at what it is asked of', async () => {
    const [one] = (json(await ask('whatif', ...instead, '--json')) as WhatIf).changed
    const said = json(await ask('whatif', ...instead, '--complaint', `${one}`, '--json')) as WhatIf
    expect(said.changed).toEqual([one])
    expect((json(await ask('whatif', ...instead, '--period', '2001', '--json')) as WhatIf).summary.complaints).toBe(0)
  })

  it('says which place a regulation takes, and that there is no such file', async () => {
    const placeless = await ask('whatif', 'business-centre-property', '--replacing', 'nothing')
    expect([placeless.code, placeless.err]).toEqual([2, expect.stringContaining('no regulation nothing is loaded')])
    const unmeant = await ask('whatif', 'business-centre-property')
    expect([unmeant.code, unmeant.out]).toEqual([0, expect.stringContaining('name with --replacing')])
    expect((await ask('whatif', 'nowhere.yaml')).code).toBe(3)
    expect((await ask('whatif', ...instead, '--period', 'summer')).code).toBe(2)
  })
})
