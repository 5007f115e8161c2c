import { allRegulations } from '@redress/domain/regulations'
import { expect, it } from 'vitest'
import { regulationsPage } from './regulations-page.js'

it('docs/regulations.md says what the regulations say', async () => {
  await expect(regulationsPage(allRegulations)).toMatchFileSnapshot('../docs/regulations.md')
})
