import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeCommand, loadRegulation } from '@redress/domain'
import { allRegulations } from '@redress/domain/regulations'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, test } from 'vitest'
import { exampleBody } from '../../src/http/examples.js'
import { type RulesChoice, rulesFor } from '../../src/open/rules.js'
import { openRedress } from '../../src/redress.js'
import { ownFile, ownRegulation } from '../own.js'

const folder = mkdtempSync(join(tmpdir(), 'redress-rules-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shipped = allRegulations.map(({ id }) => id)
const adoptedBy = async (choice: RulesChoice): Promise<ReadonlyArray<string>> => {
  const rules = await rulesFor(choice)()
  if (E.isLeft(rules)) throw new Error(rules.left.en)
  return [...rules.right.adopted]
}
const refusal = async (choice: RulesChoice) => {
  const rules = await rulesFor(choice)()
  if (E.isRight(rules)) throw new Error('opened')
  return rules.left
}

describe('which regulations a deployment runs on', () => {
  test('by themselves those of the demonstration, all others loaded to be read', async () => {
    expect(await adoptedBy({})).toEqual(['government-service-centre'])
    const rules = await rulesFor()()
    expect(E.isRight(rules) && rules.right.current.map(({ id }) => id)).toEqual(shipped)
  })

  test('those that it adopts, whichever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...shipped]), async (adopt) => {
        expect(await adoptedBy({ adopt })).toEqual(adopt)
      }),
      { numRuns: 10 },
    )
  })

  test('its own, from YAML as from JSON, adopted in place of the demonstration’s or beside those it names', async () => {
    for (const name of ['ours.yaml', 'ours.json']) {
      const regulationFiles = [ownFile(folder, ownRegulation(), name)]
      expect(await adoptedBy({ regulationFiles })).toEqual(['ours'])
      expect(await adoptedBy({ regulationFiles, adopt: ['call-centre-qa-flow'] })).toEqual([
        'call-centre-qa-flow',
        'ours',
      ])
    }
  })

  test('an unknown id is said, with the one that was meant', async () => {
    const error = await refusal({ adopt: ['goverment-service-centre'] })
    expect(error._tag).toBe('UnknownAdopted')
    expect(error.en).toContain('"government-service-centre"')
    expect(error.zh).toContain('“government-service-centre”')
  })

  test('a file that is not there, or is wrong: each thing with its line and column', async () => {
    expect((await refusal({ regulationFiles: [join(folder, 'none.yaml')] }))._tag).toBe('RegulationUnreadable')
    const file = ownFile(folder, ownRegulation(), 'bad.yaml')
    const text = 'id: [\n'
    writeFileSync(file, text)
    const error = await refusal({ regulationFiles: [file] })
    const problems = loadRegulation(text, { file })
    if (error._tag !== 'BadRegulationFile' || E.isRight(problems)) throw new Error(error._tag)
    expect(error.problems).toEqual(problems.left)
    for (const { line, column, zh, en } of error.problems) {
      expect(error.en).toContain(`${file}:${line}:${column} ${en}`)
      expect(error.zh).toContain(`${file}:${line}:${column} ${zh}`)
    }
  })

  test('a version is one text: the same twice is refused, another version beside it is not', async () => {
    const [one, again] = [ownFile(folder), ownFile(folder, ownRegulation(), 'again.yaml')]
    expect((await refusal({ regulationFiles: [one, again] }))._tag).toBe('RegulationTwice')
    const second = ownFile(folder, ownRegulation('2'), 'second.yaml')
    expect(await adoptedBy({ regulationFiles: [one, second] })).toEqual(['ours'])
  })
})

test('new complaints come under what was adopted; a question without that file says so instead of answering nothing', async () => {
  const data = join(folder, 'data')
  const regulationFiles = [ownFile(folder)]
  const opened = await openRedress({ data, regulationFiles })()
  if (E.isLeft(opened)) throw new Error(opened.left.en)
  const { class: _, ...said } = exampleBody('Receive')['data'] as { readonly class: object }
  const command = decodeCommand({ ...exampleBody('Receive'), command: 'Receive', data: said })
  if (E.isLeft(command)) throw new Error(JSON.stringify(command.left))
  const handled = await opened.right.handle(command.right)()
  expect(E.isRight(handled)).toBe(true)
  await opened.right.views.catchUp()()
  const explained = await opened.right.answers.explain(command.right.complaint)()
  expect(E.isRight(explained) && explained.right.regulations.map(({ id }) => id)).toEqual(['ours'])
  expect(opened.right.answers.regulations.filter(({ adopted }) => adopted).map(({ id }) => id)).toEqual(['ours'])
  await opened.right.close()
  const without = await openRedress({ data, readonly: true })()
  if (E.isLeft(without)) throw new Error(without.left.en)
  const answer = await without.right.answers.explain(command.right.complaint)()
  expect(E.isLeft(answer) && answer.left._tag).toBe('Unreadable')
  expect(E.isLeft(answer) && answer.left.en).toContain('ours@1')
  await without.right.close()
})
