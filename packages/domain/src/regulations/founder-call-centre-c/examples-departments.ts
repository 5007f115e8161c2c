import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  agreed,
  assigned,
  classified,
  facts,
  proposed,
  received,
  registered,
  repaired,
  taken,
  talked,
} from './examples-ordinary.js'

const consequence = { 'case.consequence': '用户可能向消协投诉' }

const precedent: ExampleStep = {
  ...classified,
  with: { class: { path: 'precedent' }, field: consequence },
}

const known = { facts: { 'linked.precedent.id': 'c-0', 'linked.precedent.proposal': 'replace-machine' } }

/** Quality, precedents, system problems. */
export const departmentsExamples: ClauseExamples = {
  c15: [
    {
      says: { zh: '机器质量问题，先走维修流程', en: 'quality of the machine: the repair flow first' },
      steps: [
        ...taken,
        {
          ...classified,
          with: { class: { path: 'quality-ad' }, field: consequence },
          routed: { c15: ['handle: repair-station'] },
        },
      ],
    },
    {
      says: { zh: '别的路径不走这一步', en: 'another way does not' },
      steps: [...taken, { ...classified, routed: { c15: [] } }],
    },
  ],
  c16: [
    {
      says: { zh: '取用先例的方案，用户认同后实施', en: 'the solution of the precedent, carried out with consent' },
      steps: [
        ...taken,
        precedent,
        {
          ...assigned,
          with: { to: { person: 'h-1', unit: 'responsible' }, assignment: 'a-1', field: facts },
        },
        {
          ...precedent,
          at: '2026-03-02 11:30',
          routed: { c16: ['handle: h-1'] },
        },
        {
          ...proposed,
          by: 'specialist',
          with: { proposal: 'x-1' },
          supplied: known,
        },
        { ...repaired, at: '2026-03-04 15:30', refused: ['c16'] },
        agreed,
        repaired,
      ],
      then: [{ facts: { 'last.Proposed.solution': 'replace-machine' } }],
    },
    {
      says: { zh: '用户不认同的，不得实施', en: 'declined by the user: not carried out' },
      steps: [
        ...taken,
        precedent,
        { ...proposed, by: 'specialist', with: { proposal: 'x-1' }, supplied: known },
        { ...agreed, with: { about: 'proposal', answer: 'rejects', of: 'proposal' } },
        { ...repaired, refused: ['c16'] },
      ],
    },
    {
      says: { zh: '没有先例的，不走这一步', en: 'without a precedent: no' },
      steps: [...taken, { ...classified, routed: { c16: [] } }],
    },
  ],
  c17: [
    {
      says: { zh: '系统问题按原因找部门', en: 'a system problem goes by its reason' },
      steps: [
        received,
        talked,
        {
          ...classified,
          with: { class: { path: 'system', cause: 'driver' }, field: consequence },
          routed: { c17: ['assign: development'] },
        },
        { ...registered, at: '2026-03-02 10:40', routed: { c17: ['assign: development'] } },
      ],
    },
    {
      says: { zh: '表中没有的原因，交相应责任部门', en: 'a reason not in the table: the department responsible' },
      steps: [
        ...taken,
        {
          ...classified,
          with: { class: { path: 'system' }, field: consequence },
          routed: { c17: ['assign: responsible-dept'] },
        },
      ],
    },
  ],
}
