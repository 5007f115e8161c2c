import type { ClauseExamples } from '../../example/language.js'
import { established, one, onTheFloor, three, two } from './examples-steps.js'

const floor = { class: { situation: '2', conduct: ['venting-on-floor'] } }

/** Situations 1 to 3: what each is. */
export const situations: ClauseExamples = {
  c20: [
    {
      says: { zh: '没有损失，情况1', en: 'no loss: situation 1' },
      steps: [...established, { ...one, with: { ...one.with, field: { 'incident.lossAmount': 0 } }, warned: [] }],
    },
    {
      says: { zh: '有一元损失而定为情况1，提示', en: 'a loss of one yuan: warned' },
      steps: [...established, { ...one, with: { ...one.with, field: { 'incident.lossAmount': 1 } }, warned: ['c20'] }],
    },
  ],
  c21: [
    {
      says: { zh: '损失五百元，正好轻微', en: '500 yuan is still slight' },
      steps: [
        ...established,
        { ...one, with: { class: { situation: '2' }, field: { 'incident.lossAmount': 500 } }, warned: [] },
      ],
    },
    {
      says: { zh: '损失五百零一元，不是轻微', en: '501 yuan is not' },
      steps: [
        ...established,
        { ...one, with: { class: { situation: '2' }, field: { 'incident.lossAmount': 501 } }, warned: ['c21', 'c22'] },
      ],
    },
    {
      says: { zh: '没有损失而态度较差', en: 'no loss, but a bad attitude' },
      steps: [...established, { ...two, with: { ...two.with, field: { 'incident.lossAmount': 0 } }, warned: [] }],
    },
    {
      says: { zh: '现场宣泄不满也是情况2', en: 'venting on the floor, too' },
      steps: [...established, { ...two, with: { ...floor, field: { 'incident.lossAmount': 0 } }, warned: [] }],
    },
    {
      says: { zh: '辱骂客户而定为情况2，提示', en: 'abuse put down as situation 2: warned' },
      steps: [
        ...established,
        {
          ...two,
          with: { class: { situation: '2', conduct: ['abuse'] }, field: { 'incident.lossAmount': 0 } },
          warned: ['c21', 'c22'],
        },
      ],
    },
  ],
  c22: [
    {
      says: { zh: '现场发现宣泄不满，按情况2，不提示', en: 'venting found on the floor: situation 2, no warning' },
      steps: [onTheFloor, { ...one, with: floor, warned: [] }],
    },
    {
      says: { zh: '现场发现而没有这类情形，定为情况2，提示', en: 'nothing of the kind on the floor: warned' },
      steps: [
        onTheFloor,
        {
          ...one,
          with: { class: { situation: '2', conduct: ['abuse'] }, field: { 'incident.lossAmount': 0 } },
          warned: ['c21', 'c22'],
        },
      ],
    },
    {
      says: { zh: '另有更重情节的，可以定为情况3', en: 'with something graver beside it, situation 3' },
      steps: [onTheFloor, { ...one, with: { class: { situation: '3', conduct: ['venting-on-floor'] } } }],
    },
  ],
  c23: [
    {
      says: { zh: '损失五百零一元，重大', en: '501 yuan is major' },
      steps: [
        ...established,
        { ...one, with: { class: { situation: '3' }, field: { 'incident.lossAmount': 501 } }, warned: [] },
      ],
    },
    {
      says: { zh: '损失五百元、态度较差而定为情况3，提示', en: '500 yuan and a bad attitude: warned' },
      steps: [
        ...established,
        {
          ...one,
          with: { class: { situation: '3', conduct: ['bad-attitude'] }, field: { 'incident.lossAmount': 500 } },
          warned: ['c23'],
        },
      ],
    },
    {
      says: { zh: '没有损失，辱骂客户', en: 'no loss, but abuse' },
      steps: [...established, { ...three, with: { ...three.with, field: { 'incident.lossAmount': 0 } }, warned: [] }],
    },
  ],
}
