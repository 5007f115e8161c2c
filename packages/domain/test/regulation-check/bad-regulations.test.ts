import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { checkRegulation } from '../../src/regulation/check/index.js'
import { regulationErrorTags } from '../../src/regulation/error.js'
import { readRegulation } from '../../src/regulation/load/index.js'
import { type BadRegulation, badRegulations, soundRegulation } from '../../src/testing/bad-regulations/index.js'

/** All that is said of a text, with its line. */
const said = (text: string) => {
  const read = readRegulation(text)
  if (isLeft(read)) return read.left
  const { regulation, locate } = read.right
  return checkRegulation(regulation).map((error) => ({ ...error, ...locate(error.path) }))
}

describe('a regulation file with a mistake', () => {
  it('is judged beside one that has none', () => {
    expect(said(soundRegulation)).toEqual([])
  })

  it.each(badRegulations.map((bad) => [bad.name, bad] as const))(
    '%s: is told of once, where it stands',
    (_name, bad) => {
      const { tag, severity, clause, path, line, suggestion }: BadRegulation = bad
      const errors = said(bad.text)
      expect(errors.map(({ _tag, path: at }) => ({ _tag, path: at }))).toEqual([{ _tag: tag, path }])
      expect({ severity: 'error', ...errors[0] }).toMatchObject({
        severity,
        line,
        ...(clause === undefined ? {} : { clause }),
        ...(suggestion === undefined ? {} : { suggestion }),
        zh: expect.stringMatching(/[\u4e00-\u9fa5]/),
        en: expect.stringMatching(/[a-z]\.?$|\?$|\.$/),
      })
    },
  )

  it('is there for every kind of mistake that a check can find', () => {
    const kinds = new Set(badRegulations.map(({ tag }) => tag))
    // What cannot be executed comes from compiling, what is too deep from no text that anybody writes.
    expect(regulationErrorTags.filter((tag) => !kinds.has(tag))).toEqual(['Unsupported', 'TooDeep'])
  })
})
