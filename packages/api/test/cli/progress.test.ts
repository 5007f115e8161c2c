import { describe, expect, it } from 'vitest'
import { grouped, progress, seconds } from '../../src/cli/terminal/progress.js'

const listening = (terminal: boolean, columns = 100) => {
  const said: string[] = []
  return {
    said,
    port: {
      out: () => {},
      err: (text: string) => said.push(text),
      outIsTerminal: terminal,
      errIsTerminal: terminal,
      columns: () => columns,
    },
  }
}

describe('a progress bar', () => {
  it('shows part, rate and time left on a terminal, and is gone at the end', () => {
    let now = 0
    const { said, port } = listening(true)
    const bar = progress(port, 'en', 'Importing', 'rows', () => now)
    now = 2000
    bar.update(500, 2000)
    expect(said.join('')).toContain(' 25 %  500/2,000  250 rows/s  6 s left')
    bar.end('done')
    expect(said.at(-1)).toBe('done\n')
  })

  it('knows the time left from the part done where the total is unknown', () => {
    let now = 0
    const { said, port } = listening(true)
    const bar = progress(port, 'zh', '导入', '行', () => now)
    now = 1000
    bar.update(10, undefined, 0.5)
    expect(said.join('')).toContain('剩余 1 秒')
  })

  it('draws no bar in a pipe', () => {
    const { said, port } = listening(false)
    const bar = progress(port, 'en', 'Importing', 'rows')
    bar.update(1, 2)
    bar.update(2, 2)
    bar.end()
    expect(said).toEqual([])
    bar.end('2 rows')
    expect(said).toEqual(['2 rows\n'])
  })

  it('says numbers and times as people read them', () => {
    expect([grouped(0), grouped(999), grouped(1203), grouped(1234567)]).toEqual(['0', '999', '1,203', '1,234,567'])
    expect([seconds(900, 'en'), seconds(185_000, 'en'), seconds(61_000, 'zh')]).toEqual([
      '1 s',
      '3 min 5 s',
      '1 分 1 秒',
    ])
  })
})
