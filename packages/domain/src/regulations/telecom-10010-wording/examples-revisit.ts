import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { reached, received, replied, scored, told } from './examples-ordinary.js'

const low: ExampleStep = {
  ...scored,
  with: { contactId: 'call-1', result: 2, attitude: 6, during: 'reply', reason: '费用三个月才退' },
}

const lowAttitude: ExampleStep = {
  ...scored,
  with: { contactId: 'call-1', result: 8, attitude: 3, during: 'reply' },
}

const neutral: ExampleStep = { ...scored, with: { contactId: 'call-1', result: 6, attitude: 7, during: 'reply' } }

const revisit: ExampleStep = {
  at: '2026-03-05 10:00',
  by: 'supervisor',
  do: 'Revisit',
  with: { channel: 'phone', reached: true },
}

const localSp: ExampleStep = {
  at: '2026-03-02 10:30',
  by: 'handler',
  do: 'Classify',
  with: { class: { causeExempt: 'sp-local' } },
}

const inconvenienced: ExampleStep = {
  at: '2026-03-02 10:40',
  by: 'handler',
  do: 'Classify',
  with: { flag: { inconvenience: true } },
}

/** The revisit, and the apology that comes first. */
export const revisitExamples: ClauseExamples = {
  c14: [
    {
      says: { zh: '对结果不满意：监督员七天内回访', en: 'dissatisfied with the result: revisited within seven days' },
      steps: [...told, low, revisit],
      then: [
        { at: '2026-03-03 09:00', clocks: { c14: ['running 2026-03-09'] } },
        { clocks: { c14: ['met 2026-03-09'] } },
      ],
    },
    {
      says: {
        zh: '只对态度不满意，也要回访；处理人员自己回访不算',
        en: 'only the attitude: also; a revisit by the handler does not count',
      },
      steps: [...told, lowAttitude, { ...revisit, by: 'handler' }],
      then: [{ at: '2026-03-10 09:00', clocks: { c14: ['breached 2026-03-09'] } }],
    },
    {
      says: { zh: '末日落在五一假期，顺延到节后', en: 'a last day within the May holiday rolls to the day after it' },
      steps: [
        { ...received, at: '2026-04-24 10:00' },
        { ...reached, at: '2026-04-24 11:00' },
        { ...replied, at: '2026-04-24 11:05' },
        { ...low, at: '2026-04-24 11:10' },
      ],
      then: [{ clocks: { c14: ['running 2026-05-06'] } }],
    },
    {
      says: { zh: '五到七分，不回访', en: '5 to 7: no revisit' },
      steps: [...told, neutral],
      then: [{ clocks: { c14: [] } }],
    },
    {
      says: { zh: '另一读法：只看态度分', en: 'the other reading: the attitude only' },
      under: { readings: ['A071'] },
      steps: [
        ...told,
        low,
        { ...received, on: 'c-2' },
        { ...reached, on: 'c-2' },
        { ...replied, on: 'c-2' },
        { ...lowAttitude, on: 'c-2' },
      ],
      then: [{ clocks: { c14: [] } }, { on: 'c-2', clocks: { c14: ['running 2026-03-09'] } }],
    },
    {
      says: { zh: '另一读法：八分以下都回访', en: 'the other reading: whatever is below 8' },
      under: { readings: ['A072'] },
      steps: [...told, neutral],
      then: [{ clocks: { c14: ['running 2026-03-09'] } }],
    },
  ],
  c15: [
    {
      says: { zh: '本地SP的投诉，不满意也不回访', en: 'a local SP: dissatisfied, and no revisit' },
      steps: [received, localSp, reached, replied, low],
      then: [
        { at: '2026-03-20 09:00', clocks: { c14: ['cancelled'] }, facts: { 'case.satisfaction': 'dissatisfied' } },
      ],
    },
    {
      says: { zh: '超期之后才改为SP的，违约仍记在案', en: 'changed to an SP after the limit: the breach stays' },
      steps: [...told, low, { ...localSp, at: '2026-03-12 10:00' }],
      then: [{ at: '2026-03-20 09:00', clocks: { c14: ['breached 2026-03-09'] } }],
    },
    {
      says: { zh: '另一读法：只是不说那句话，照样回访', en: 'the other reading: only the sentence falls away' },
      under: { readings: ['A073'] },
      steps: [received, localSp, reached, replied, low],
      then: [{ clocks: { c14: ['running 2026-03-09'] } }],
    },
  ],
  c19: [
    {
      says: { zh: '用户还没接受道歉就问满意度，警示', en: 'scores asked before the apology is accepted: a warning' },
      steps: [received, inconvenienced, reached, replied, { ...scored, warned: ['c19'] }],
    },
    {
      says: { zh: '接受道歉之后再问，无警示', en: 'asked after it: none' },
      steps: [
        received,
        inconvenienced,
        reached,
        replied,
        {
          at: '2026-03-02 11:07',
          by: 'handler',
          do: 'Record:complainant-answered',
          with: { contactId: 'call-1', about: 'apology', answer: 'accepts' },
        },
        { ...scored, warned: [] },
      ],
    },
    {
      says: { zh: '不便记在这次通话上的，同样警示', en: 'the same where the inconvenience is known of the call' },
      steps: [...told, { ...scored, supplied: { facts: { 'contact.inconvenience': true } }, warned: ['c19'] }],
    },
    {
      says: { zh: '没有造成不便的，直接问', en: 'no inconvenience: asked at once' },
      steps: [...told, { ...scored, warned: [] }],
    },
  ],
}
