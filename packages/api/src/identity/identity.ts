import type { Viewer, ViewerRole } from '@redress/domain/reveal'

/** Roles that a token can give. `local` is none of them: it is whoever sits at the machine, where there is no sign-in. */
export const signedRoles = ['agent', 'supervisor', 'auditor', 'analyst', 'administrator'] as const
export type SignedRole = (typeof signedRoles)[number]
export type Role = ViewerRole

export const isSignedRole = (text: string): text is SignedRole => signedRoles.some((role) => role === text)

/** Who asks. */
export interface Identity extends Viewer {
  readonly roles: ReadonlyArray<Role>
  /** Roles of the regulations that they may act under (`supervision-section`); `undefined` where nobody signs in: any. */
  readonly duties: ReadonlyArray<string> | undefined
}

/** Whoever sits at the machine, where there is no sign-in. */
export const localIdentity: Identity = { id: 'local', roles: ['local'], duties: undefined }

/** Somebody of whom nothing is known, and who needs no more. */
export const nobody: Identity = { id: 'anonymous', roles: [], duties: [] }
