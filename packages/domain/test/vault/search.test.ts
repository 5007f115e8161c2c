import { describe, expect, it } from 'vitest'
import { command } from '../../src/testing/builders.js'
import { must as mustStore } from '../../src/testing/store-kit.js'
import { aDesk, NAME, PHONE, received, stored } from './desk.js'
import { must } from './kit.js'

describe('search', () => {
  it('finds the streams by name and phone, however they are written, and no others', async () => {
    const { log, vault, keys } = await aDesk()
    await mustStore(log.append('complaint-c-1', 'none', [received()]))
    await mustStore(
      log.append('complaint-c-2', 'none', [received('c-2', 'p-2', { field: { 'complainant.name': '韩梅梅' } })]),
    )
    const streams = async (kind: 'name' | 'phone', value: string) =>
      (await must(keys.find(vault.token(kind, value)))).map(({ stream }) => stream)
    for (const phone of [PHONE, '+86 138-0013-8000', '008613800138000', '１３８００１３８０００'])
      expect(await streams('phone', phone)).toEqual(['complaint-c-1'])
    for (const name of [NAME, ` 李 雷 `]) expect(await streams('name', name)).toEqual(['complaint-c-1'])
    expect(await streams('name', PHONE)).toEqual([])
    expect(await streams('phone', '13800138001')).toEqual([])
  })

  it('finds what was entered later', async () => {
    const { log, vault, keys } = await aDesk()
    await mustStore(log.append('complaint-c-1', 'none', [received('c-1', 'p-1', { field: {} })]))
    const corrected = stored(
      command('Correct', { reason: '补登', change: { 'field.complainant.email': 'Li@Example.cn' } } as never),
    )
    await mustStore(log.append('complaint-c-1', 0, [corrected]))
    expect(await must(keys.find(vault.token('email', 'li@example.cn')))).toHaveLength(1)
  })
})
