import type { ClauseExamples } from '../../example/language.js'
import { classified, entered, form, received, registered, toHandler } from './examples-steps.js'

const notGiven = { 'field.complainant.address': '客户不愿透露住址' }

const { 'complainant.address': _address, ...withoutAddress } = form

const { 'case.demand': _demand, ...withoutDemand } = form

const { 'receiver.contact': _receiver, ...withoutReceiver } = form

const articleSeven = { 'complainant.name': '刘芳', 'complainant.contact': '13800000001' }

/** Article 8: the entry. */
export const entry: ClauseExamples = {
  c24: [
    {
      says: { zh: '缺要求、缺接收人电话，一并指出', en: 'what is missing is said all at once' },
      steps: [
        received,
        classified,
        {
          ...registered,
          with: { field: { ...withoutDemand, 'receiver.contact': '' } },
          refused: ['c24', 'c26', 'c28'],
        },
      ],
    },
    {
      says: { zh: '另一读法：第八条多出的各项缺了只提示', en: 'other reading: what article 8 adds is only warned of' },
      under: { readings: ['A014'] },
      steps: [received, classified, { ...registered, with: { field: articleSeven }, warned: ['c24'] }],
    },
  ],
  c25: [
    {
      says: { zh: '没有地址', en: 'no address' },
      steps: [received, classified, { ...registered, with: { field: withoutAddress }, refused: ['c24', 'c25'] }],
    },
    {
      says: { zh: '不愿留地址，注明即可', en: 'an address withheld, and the reason noted' },
      steps: [received, classified, { ...registered, with: { field: withoutAddress, notGiven } }],
    },
    {
      says: { zh: '另一读法：地址可以不填', en: 'other reading: no address asked for' },
      under: { readings: ['A014'] },
      steps: [received, classified, { ...registered, with: { field: withoutAddress }, warned: ['c24'] }],
    },
  ],
  c26: [
    {
      says: { zh: '没问客户要什么', en: 'nobody asked what the customer wants' },
      steps: [received, classified, { ...registered, with: { field: withoutDemand }, refused: ['c24', 'c26'] }],
    },
    {
      says: { zh: '另一读法：要求可以不填', en: 'other reading: no demand asked for' },
      under: { readings: ['A014'] },
      steps: [received, classified, { ...registered, with: { field: withoutDemand }, warned: ['c24'] }],
    },
  ],
  c27: [
    {
      says: { zh: '类型空着', en: 'the kind is left open' },
      steps: [received, { ...registered, refused: ['c22', 'c24', 'c27'] }],
    },
    {
      says: { zh: '表外的新类型也可以', en: 'a kind that is not on the list will do' },
      steps: [received, { ...classified, with: { class: { type: 'delivery' } } }, registered],
      then: [{ facts: { 'class.type': 'delivery' } }],
    },
  ],
  c28: [
    {
      says: { zh: '没留接收人电话', en: 'the receiver left no number' },
      steps: [received, classified, { ...registered, with: { field: withoutReceiver }, refused: ['c24', 'c28'] }],
    },
    {
      says: { zh: '另一读法：接收人信息可以不填', en: 'other reading: nothing asked of the receiver' },
      under: { readings: ['A014'] },
      steps: [received, classified, { ...registered, with: { field: withoutReceiver }, warned: ['c24'] }],
    },
  ],
  c29: [
    {
      says: { zh: '登记后未派单', en: 'entered, not yet dispatched' },
      steps: entered,
      then: [{ facts: { 'case.status': 'unprocessed' } }],
    },
    {
      says: { zh: '派单后', en: 'dispatched' },
      steps: [...entered, toHandler],
      then: [{ facts: { 'case.status': 'processing' } }],
    },
    {
      says: { zh: '手填的状态不收', en: 'nobody types the state' },
      steps: [
        received,
        classified,
        { ...registered, with: { field: { ...form, 'case.status': '已处理' } }, refused: ['c29'] },
      ],
    },
  ],
}
