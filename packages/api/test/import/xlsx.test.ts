import { describe, expect, it } from 'vitest'
import { openTable } from '../../src/import/index.js'
import { isDateFormat, numberText, serialToIso } from '../../src/import/table/xlsx-date.js'
import { inFolder, put, read, workbook } from './files.js'

const shared = [
  '<si><t>编号</t></si>',
  '<si><r><t>日</t></r><r><t>期</t></r><rPh><t>riqi</t></rPh></si>',
  '<si><t>王_x000A_丽</t></si>',
]
const sheet = `
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>姓名</t></is></c><c r="D1" t="str"><v>ok</v></c></row>
<row r="3"><c r="A3"><v>13800000000</v></c><c r="B3" s="1"><v>44077</v></c><c r="C3" t="s"><v>2</v></c><c r="D3" t="b"><v>1</v></c></row>
<row r="4"><c r="B4" s="2"><v>44077.5</v></c></row>
<row r="5"><c r="A5" t="n"><v>0.30000000000000004</v></c><c r="B5" s="3"><v>44078</v></c><c r="E5" t="str"><v>extra</v></c></row>
<row r="6"><c r="A6" s="4"><v>3</v></c></row>`

describe('a workbook is read like a CSV', () => {
  it('shared, inline and rich text, numbers, dates, booleans, gaps', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'w.dat', workbook({ 登记表: sheet }, { shared }))
      const { table, rows } = await read(file)
      expect(table.columns).toEqual(['编号', '日期', '姓名', 'ok'])
      expect(rows.map(({ line, raw }) => [line, ...raw])).toEqual([
        [3, '13800000000', '2020-09-03', '王\n丽', 'TRUE'],
        [4, '', '2020-09-03T12:00:00', '', ''],
        [5, '0.3', '2020-09-04', '', '', 'extra'],
        [6, '3', '', '', ''],
      ])
      expect(rows.map(({ fault }) => fault === undefined)).toEqual([true, true, false, true])
    }))

  it('counts days from 1904 where the workbook does, and takes a sheet by name', () =>
    inFolder(async (folder) => {
      const other = '<row><c t="str"><v>d</v></c></row><row><c s="1"><v>42615</v></c></row>'
      const file = put(folder, 'w.xlsx', workbook({ 首页: sheet, 第二页: other }, { shared, from1904: true }))
      expect((await read(file, { sheet: '第二页' })).rows.map(({ raw }) => raw)).toEqual([['2020-09-03']])
      const missing = await openTable(file, { sheet: '第三页' })()
      expect(missing._tag === 'Left' && missing.left.zh).toContain('首页、第二页')
    }))

  it('knows dates from numbers by their format', () => {
    expect(isDateFormat(14, undefined)).toBe(true)
    expect(isDateFormat(31, undefined)).toBe(true)
    expect(isDateFormat(2, undefined)).toBe(false)
    expect(isDateFormat(170, 'General')).toBe(false)
    expect(isDateFormat(170, '[Red]0.00 "days"')).toBe(false)
    expect(isDateFormat(170, '[$-804]yyyy"年"m"月"')).toBe(true)
    expect(isDateFormat(170, '[h]:mm')).toBe(true)
    expect(serialToIso(1, false)).toBe('1900-01-01')
    expect(serialToIso(61, false)).toBe('1900-03-01')
    expect(serialToIso(0.25, false)).toBe('06:00:00')
    expect(numberText('1.5E+3')).toBe('1500')
  })
})
