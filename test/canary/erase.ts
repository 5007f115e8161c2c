import type { SubjectHandler } from '../../packages/domain/src/vault/index.js'

/** An order of a court to erase whoever a case is about: nothing is waited for. */
export const ordered = (id: string, subject: string): Parameters<SubjectHandler['handle']>[0] => ({
  id: `erase-${id}`,
  command: 'OrderErasure',
  subject,
  occurredAt: '2026-04-01T09:30:00+08:00' as never,
  actor: { id: 'officer-1', roles: ['local'] },
  data: { basis: 'order', reason: 'canary' },
})
