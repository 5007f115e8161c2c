import { describe, expect, it } from 'vitest'
import { type CallCommand, call } from '../../src/call/index.js'
import { rulesOf } from '../../src/complaint/rules.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { commandTo, partyScenario, shanghai } from '../../src/testing/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

const given = (...commands: ReadonlyArray<CallCommand>) => partyScenario(call)(rulesOf([]), commands)
const at = (time: string) => ({ at: shanghai('2026-01-05', time) })
const offer = commandTo('call', 'OfferCall', { line: 'hotline-1' }, at('09:00'))
const answer = (rings = 2) => commandTo('call', 'AnswerCall', { agent: 'u-17', rings }, at('09:01'))
const abandon = commandTo('call', 'AbandonCall', {}, at('09:02'))
const register = (complaint: string) => commandTo('call', 'RegisterCall', { complaint }, at('09:10'))
const dismiss = commandTo('call', 'DismissCall', { reason: '打错电话' }, at('09:11'))

describe('a call, whatever the regulations say', () => {
  it('rings, is answered, and leads to complaints', () => {
    const { state } = given(offer, answer(), register('c-1'), register('c-2'))
    expect(state).toMatchObject({ agent: 'u-17', rings: 2, complaints: ['c-1', 'c-2'], dismissed: false })
  })

  it.each([
    ['answered before it rings', [answer()]],
    ['abandoned before it rings', [abandon]],
    ['offered twice', [offer, commandTo('call', 'OfferCall', {}, at('09:05'))]],
    ['answered twice', [offer, answer(), commandTo('call', 'AnswerCall', { agent: 'u-18' }, at('09:05'))]],
    ['answered and abandoned', [offer, answer(), abandon]],
    ['abandoned and answered', [offer, abandon, answer()]],
    ['registered unanswered', [offer, register('c-1')]],
    ['registered twice as one complaint', [offer, answer(), register('c-1'), { ...register('c-1'), id: 'other' }]],
    ['registered and dismissed', [offer, answer(), register('c-1'), dismiss]],
    ['dismissed and registered', [offer, answer(), dismiss, register('c-1')]],
    ['dismissed unanswered', [offer, dismiss]],
  ])('is never %s', (_, commands) => {
    expect(given(...commands).refusedBy).toEqual(['Impossible'])
  })

  it('that was dismissed by mistake is registered once that is corrected', () => {
    const event = given(offer, answer(), dismiss).state.history?.event.id ?? ''
    const correct = commandTo('call', 'Correct', { event, reason: '确为投诉', annuls: true }, at('09:12'))
    expect(given(offer, answer(), dismiss, correct, register('c-1')).state.complaints).toEqual(['c-1'])
  })
})

describe('the limits of a hotline', () => {
  const rings: Mechanism = {
    kind: 'obligation',
    startsOn: 'CallOffered',
    stopsOn: { event: 'CallAnswered', where: { fact: 'it.rings', atMost: 3 } },
    responsible: 'handler',
    scope: 'call',
    before: [{ event: 'CallAnswered', where: { not: { fact: 'it.rings', atMost: 3 } } }, 'CallAbandoned'],
    severity: 'warn',
  }
  const entry: Mechanism = {
    kind: 'obligation',
    startsOn: 'CallAnswered',
    stopsOn: { anyOf: ['CallRegistered', 'CallDismissed'] },
    within: { n: 30, unit: 'minute' },
    responsible: 'handler',
    scope: 'call',
  }
  const rules = rulesFor(regulationWith([rings, entry]))
  const states = (clause: string, time: string, ...commands: ReadonlyArray<CallCommand>) =>
    partyScenario(call)(rules, commands)
      .dutiesAt(clause, shanghai('2026-01-05', time))
      .map(({ state }) => state)

  it('a call is answered within so many rings, else late or lost', () => {
    expect(states('c01', '12:00', offer, answer(3))).toEqual(['met'])
    expect(states('c01', '12:00', offer, answer(4))).toEqual(['breached'])
    expect(states('c01', '12:00', offer, abandon)).toEqual(['breached'])
    expect(states('c01', '12:00', offer)).toEqual(['running'])
  })

  it('what came of it is entered within so many minutes', () => {
    expect(states('c02', '09:20', offer, answer())).toEqual(['running'])
    expect(states('c02', '09:40', offer, answer())).toEqual(['breached'])
    expect(states('c02', '09:40', offer, answer(), dismiss)).toEqual(['met'])
    expect(states('c02', '09:40', offer, answer(), register('c-1'))).toEqual(['met'])
  })
})
