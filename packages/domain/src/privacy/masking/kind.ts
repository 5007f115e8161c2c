import type { Text } from '@redress/holidays'

/** What can be told from its form alone: names, addresses and illnesses cannot. */
export const personalKinds = ['email', 'identity-card', 'bank-card', 'mobile', 'landline', 'plate'] as const
export type PersonalKind = (typeof personalKinds)[number]

/** What each kind is called. */
export const personalKindNames: { readonly [K in PersonalKind]: Text } = {
  email: { zh: '邮箱', en: 'e-mail address' },
  'identity-card': { zh: '身份证号', en: 'identity card number' },
  'bank-card': { zh: '银行卡号', en: 'bank card number' },
  mobile: { zh: '手机号', en: 'mobile number' },
  landline: { zh: '固定电话', en: 'landline number' },
  plate: { zh: '车牌号', en: 'number plate' },
}
