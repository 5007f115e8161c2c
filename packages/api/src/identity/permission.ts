import type { Bilingual } from '@redress/domain'
import type { Identity, SignedRole } from './identity.js'

/** What may be done, and who may do it. */
export interface Permitted {
  readonly meaning: Bilingual
  /** `anyone`: without signing in. */
  readonly roles: ReadonlyArray<SignedRole> | 'anyone'
}

const to = (roles: Permitted['roles'], zh: string, en: string): Permitted => ({ roles, meaning: { zh, en } })

const everybody: ReadonlyArray<SignedRole> = ['agent', 'supervisor', 'auditor', 'analyst', 'administrator']

/** Every permission that a route can ask for. What is not listed here is refused. */
export const permissions = {
  anyone: to('anyone', '不必登录', 'no sign-in is needed'),
  'rules.read': to(everybody, '查看制度、日历、单位和人员', 'read regulations, calendar, units and agents'),
  'rules.try': to(['auditor', 'analyst', 'administrator'], '推演制度变化', 'replay cases under other rules'),
  'cases.read': to(['agent', 'supervisor', 'auditor'], '查看一件投诉', 'read a complaint'),
  'cases.handle': to(['agent', 'supervisor'], '办理投诉', 'act on a complaint'),
  'cases.list': to(
    ['agent', 'supervisor', 'auditor', 'analyst'],
    '查看台账、看板、时限和轨迹',
    'read register, board, clocks and trails',
  ),
  'figures.read': to(
    ['supervisor', 'auditor', 'analyst'],
    '查看考核、指标和通报',
    'read assessments, indicators and reports',
  ),
  'subjects.read': to(
    ['auditor', 'administrator'],
    '查看对个人信息的决定',
    'read what was decided about personal data',
  ),
  'subjects.decide': to(['administrator'], '限制、保全、删除个人信息', 'restrict, hold and erase personal data'),
  'accesses.read': to(['auditor'], '查看查阅记录', 'read who looked at personal data'),
  'imports.run': to(['administrator'], '导入台账', 'import registers'),
  'service.read': to(['administrator', 'auditor'], '查看运行状况', 'read how the service is doing'),
} as const satisfies { readonly [name: string]: Permitted }

export type Permission = keyof typeof permissions
export const isPermission = (name: unknown): name is Permission =>
  typeof name === 'string' && Object.hasOwn(permissions, name)

/** May somebody do it. Who sits at the machine may do everything; a role that is not listed may do nothing. */
export const may = ({ roles }: Identity, permission: Permission): boolean => {
  const { roles: listed }: Permitted = permissions[permission]
  if (listed === 'anyone' || roles.includes('local')) return true
  return roles.some((role) => listed.some((one) => one === role))
}
