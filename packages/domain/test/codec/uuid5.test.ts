import fc from 'fast-check'
import { parse, v5 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { uuid5 } from '../../src/codec/uuid5.js'

describe('ids by name', () => {
  it('are those of the library, whatever the name and the namespace', () => {
    const names = fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 30 }), fc.uuid())
    fc.assert(
      fc.property(fc.uuid(), names, (namespace, name) => {
        const bytes = parse(namespace)
        expect(uuid5(bytes)(name)).toBe(v5(name, bytes))
      }),
      { numRuns: 2_000 },
    )
  })

  it('do not depend on what was asked before: a long name, a short one, the same again', () => {
    const inNamespace = uuid5(parse(v5.URL))
    const names = ['x'.repeat(39), 'x', '', 'x'.repeat(40), '投诉', 'x']
    expect(names.map(inNamespace)).toEqual(names.map((name) => v5(name, v5.URL)))
  })

  // RFC 9562, appendix A.4: the id of www.example.com in the namespace of DNS.
  it('has the vector of the standard', () => {
    expect(uuid5(parse(v5.DNS))('www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })
})
