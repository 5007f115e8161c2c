import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { classified, closed, received } from './examples-steps.js'

const first: ExampleStep = { ...classified, with: { class: { class: '1', subclass: 'building' } } }

const second: ExampleStep = { ...classified, with: { class: { class: '2' } } }

const told: ExampleStep = {
  at: '2026-03-02 11:00',
  by: 'front-desk',
  do: 'Acknowledge:told',
  with: { process: '已转开发商，三日内上门查看' },
}

/** Part 4: the classes of a complaint. */
export const classes: ClauseExamples = {
  c07: [
    {
      says: { zh: '一类要定细类', en: 'class 1 takes a sub-class' },
      steps: [received, { ...classified, with: { class: { class: '1' } }, refused: ['c07'] }, classified],
      then: [{ facts: { 'class.class': '1', 'class.subclass': 'safety' } }],
    },
  ],
  c08: [
    {
      says: { zh: '楼道墙皮脱落', en: 'plaster comes off in the stairwell' },
      steps: [received, { ...first, warned: [] }],
      then: [{ facts: { 'class.subclass': 'building' } }],
    },
    {
      says: { zh: '用在二类上，提示', en: 'beside class 2: warned of' },
      steps: [received, { ...second, with: { class: { class: '2', subclass: 'building' } }, warned: ['c08'] }],
    },
  ],
  c09: [
    {
      says: { zh: '电梯停运', en: 'the lift stands still' },
      steps: [received, { ...first, with: { class: { class: '1', subclass: 'equipment' } }, warned: [] }],
      then: [{ facts: { 'class.subclass': 'equipment' } }],
    },
    {
      says: { zh: '用在二类上，提示', en: 'beside class 2: warned of' },
      steps: [received, { ...second, with: { class: { class: '2', subclass: 'equipment' } }, warned: ['c09'] }],
    },
  ],
  c10: [
    {
      says: { zh: '夜里对讲机太响', en: 'radios at night' },
      steps: [received, { ...classified, warned: [] }],
      then: [{ facts: { 'class.subclass': 'safety' } }],
    },
    {
      says: { zh: '用在二类上，提示', en: 'beside class 2: warned of' },
      steps: [received, { ...second, with: { class: { class: '2', subclass: 'safety' } }, warned: ['c10'] }],
    },
  ],
  c11: [
    {
      says: { zh: '楼下烧烤店油烟', en: 'fumes of a grill below' },
      steps: [received, { ...first, with: { class: { class: '1', subclass: 'environment' } }, warned: [] }],
      then: [{ facts: { 'class.subclass': 'environment' } }],
    },
    {
      says: { zh: '用在二类上，提示', en: 'beside class 2: warned of' },
      steps: [received, { ...second, with: { class: { class: '2', subclass: 'environment' } }, warned: ['c11'] }],
    },
  ],
  c12: [
    {
      says: { zh: '家政维修收费不清', en: 'unclear charges for a repair at home' },
      steps: [received, { ...first, with: { class: { class: '1', subclass: 'general-service' } }, warned: [] }],
      then: [{ facts: { 'class.subclass': 'general-service' } }],
    },
    {
      says: { zh: '用在二类上，提示', en: 'beside class 2: warned of' },
      steps: [received, { ...second, with: { class: { class: '2', subclass: 'general-service' } }, warned: ['c12'] }],
    },
  ],
  c13: [
    {
      says: { zh: '外墙渗水是开发商的事，不要细类', en: 'a leaking wall is the developer’s; no sub-class' },
      steps: [received, second],
      then: [{ facts: { 'class.class': '2' } }],
    },
    {
      says: { zh: '另一读法：转开发商，并告知业主', en: 'other reading: passed to the developer, the owner told' },
      under: { readings: ['A090'] },
      steps: [received, { ...second, routed: { c13: ['assign: developer'] } }, told, { ...closed, warned: [] }],
      then: [{ clocks: { c13: ['met'] } }],
    },
    {
      says: { zh: '另一读法：没告知就结案，提示', en: 'other reading: closed without a word, warned of' },
      under: { readings: ['A090'] },
      steps: [received, second, { ...closed, warned: ['c13'] }],
      then: [{ clocks: { c13: ['breached'] } }],
    },
  ],
}
