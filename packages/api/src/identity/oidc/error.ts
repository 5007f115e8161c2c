import type { Bilingual } from '@redress/domain'

/** Why a token was not taken. Says nothing of what stands in it. */
export type TokenError = Bilingual & {
  readonly _tag: 'NotSignedIn' | 'Expired' | 'NotYetValid' | 'ForOthers' | 'NotGenuine' | 'TooLong' | 'Incomplete'
}

/** The issuer could not be asked: nobody can sign in until it answers. */
export type IssuerError = Bilingual & { readonly _tag: 'IssuerUnavailable' }

const token = (_tag: TokenError['_tag'], zh: string, en: string): TokenError => ({ _tag, zh, en })

export const notSignedIn = token(
  'NotSignedIn',
  '请先登录，并以 Authorization: Bearer 附上令牌。',
  'Sign in, and send the token as Authorization: Bearer.',
)
export const expired = token('Expired', '令牌已过期；请重新登录。', 'The token has expired; sign in again.')
export const notYetValid = token(
  'NotYetValid',
  '令牌尚未生效；请核对双方时钟。',
  'The token is not valid yet; compare the clocks of both sides.',
)
export const forOthers = token(
  'ForOthers',
  '令牌不是为本服务签发的；请核对签发者和受众（aud）。',
  'The token was not issued for this service; check issuer and audience (aud).',
)
export const notGenuine = token(
  'NotGenuine',
  '令牌不是签发者以其现行公钥可验证的令牌；请重新登录。',
  'The token cannot be verified by the keys of the issuer; sign in again.',
)
export const tooLong = token(
  'TooLong',
  '令牌超过 8 KiB；请减少其中的声明。',
  'The token is over 8 KiB; have it carry less.',
)
export const incomplete = token(
  'Incomplete',
  '令牌缺少所需的声明，或其写法不合规格（exp、编号、角色、单位）；请由身份管理员配置。',
  'The token lacks claims that are needed, or has them in another form (exp, id, roles, unit); have whoever runs the issuer set them.',
)

export const issuerUnavailable: IssuerError = {
  _tag: 'IssuerUnavailable',
  zh: '暂时无法向身份签发者取得其配置或公钥；请稍后重试，并核对签发者地址。',
  en: 'The issuer does not give its configuration or keys at present; try again later, and check its address.',
}
