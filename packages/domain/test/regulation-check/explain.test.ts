import { describe, expect, it } from 'vitest'
import { explainProblem } from '../../src/regulation/check/explain.js'
import { problemKinds } from '../../src/regulation/check/kinds-of-problem.js'
import { regulationErrorTags } from '../../src/regulation/error.js'
import { found } from './sound.js'

describe('what people are told of a problem', () => {
  it('has a reason for each kind, in both languages, ended as a sentence', () => {
    expect(Object.keys(problemKinds).sort()).toEqual([...regulationErrorTags].sort())
    for (const { zh, en } of Object.values(problemKinds)) {
      expect(zh).toMatch(/[\u4e00-\u9fa5].*。$/)
      expect(en).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('says how grave, where, what is wrong, what to do, and why', () => {
    const [error] = found({ kind: 'guard', on: ['Close'], require: { fact: 'case.chanel', set: true } })
    expect(error && explainProblem(error)).toEqual({
      zh: '错误，条款 c20（clauses.c20.does.0.require.fact）：未知的“case”的事实“chanel”。是否想写“channel”？没有任何地方声明这个词，条款会永远看不到它所指的事实。',
      en: 'Error in clause c20 (clauses.c20.does.0.require.fact): Unknown fact of case "chanel". Did you mean "channel"? Nothing declares the word, so the clause would never see what it speaks of.',
    })
  })
})
