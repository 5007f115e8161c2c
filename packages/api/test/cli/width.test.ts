import { describe, expect, it } from 'vitest'
import { plainStyle, styleOf } from '../../src/cli/terminal/style.js'
import { cell, table } from '../../src/cli/terminal/table.js'
import { cut, pad, width, wrap } from '../../src/cli/terminal/width.js'

describe('widths on a terminal', () => {
  it('counts a Chinese character as two columns, punctuation of its own kind included', () => {
    expect(width('不动产窗口')).toBe(10)
    expect(width('5书面')).toBe(5)
    expect(width('（待定）')).toBe(8)
    expect(width('DEMO-00042')).toBe(10)
    expect(width('𠮷')).toBe(2)
    expect(width('é')).toBe(1)
    expect(width('e\u0301')).toBe(1)
  })

  it('does not count colours', () => {
    expect(width('\u001b[31m超期\u001b[39m')).toBe(4)
  })

  it('pads and cuts by columns, not by characters', () => {
    expect(pad('社保', 6)).toBe('社保  ')
    expect(pad('12', 4, 'end')).toBe('  12')
    expect(cut('一般书面投诉', 7)).toBe('一般书…')
    expect(width(cut('一般书面投诉', 8))).toBeLessThanOrEqual(8)
    expect(cut('short', 10)).toBe('short')
  })

  it('breaks Chinese anywhere and English at spaces', () => {
    expect(wrap('一般书面投诉在两个工作日内答复', 10)).toEqual(['一般书面投', '诉在两个工', '作日内答复'])
    expect(wrap('answered within two days', 10)).toEqual(['answered', 'within two', 'days'])
  })

  it('lines columns up whatever is in them', () => {
    const lines = table(
      [{ title: '投诉' }, { title: 'Unit', shrinksTo: 6 }, { title: 'n', align: 'end' }],
      [
        [cell('A'), cell('不动产登记窗口'), cell('5')],
        [cell('DEMO-1'), cell('desk'), cell('1,203')],
      ],
      24,
      (text) => text,
    )
    expect(lines.map(width)).toEqual([24, 24, 24])
  })
})

describe('colours', () => {
  const terminal = { out: () => {}, err: () => {}, outIsTerminal: true, errIsTerminal: true, columns: () => 80 }
  it('are for people who want them', () => {
    expect(styleOf(terminal, {}).red('x')).not.toBe('x')
    expect(styleOf(terminal, { NO_COLOR: '1' })).toBe(plainStyle)
    expect(styleOf(terminal, { TERM: 'dumb' })).toBe(plainStyle)
    expect(styleOf({ ...terminal, outIsTerminal: false }, {})).toBe(plainStyle)
  })
})
