import { createConfig, lintFromString } from '@redocly/openapi-core'
import spectralCore from '@stoplight/spectral-core'
import owasp from '@stoplight/spectral-owasp-ruleset'
import rulesets from '@stoplight/spectral-rulesets'
import { expect, test } from 'vitest'
import { document } from '../../src/http/routes/index.js'

const source = JSON.stringify(document())

test('the document has no error by the strict rules of Redocly', async () => {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const found = await lintFromString({ source, config, absoluteRef: '/openapi.json' })
  expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
})

test('the document has no error by the rules of Spectral and those of OWASP', async () => {
  const spectral = new spectralCore.Spectral()
  spectral.setRuleset({
    extends: [
      [rulesets.oas, 'all'],
      [owasp, 'all'],
    ],
    // A warning for each of twelve thousand texts that are free: what is no error is not looked for.
    rules: { 'owasp:api4:2023-string-restricted': 'off' },
  } as never)
  const found = await spectral.run(JSON.parse(source) as Record<string, unknown>)
  const errors = found.filter(({ severity }) => severity === 0)
  expect(errors.map(({ code, message, path }) => [code, message, path.join('.')])).toEqual([])
}, 120_000)
