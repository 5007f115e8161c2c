import type { EpochMs } from '@redress/holidays'
import type { Settings } from '../../config/schema.js'
import { oidcSignIn, type SignIn } from '../../identity/sign-in.js'

/** Sign-in as it is set; none where no issuer is. */
export const signInOf = (settings: Settings): SignIn | undefined => {
  const { 'oidc.issuer': issuer, 'oidc.audience': audience } = settings
  if (issuer === undefined || audience === undefined) return undefined
  return oidcSignIn({
    issuer,
    audience,
    claims: {
      id: settings['oidc.claims.id'],
      roles: settings['oidc.claims.roles'],
      unit: settings['oidc.claims.unit'],
      duties: settings['oidc.claims.duties'],
    },
    now: () => Date.now() as EpochMs,
  })
}
