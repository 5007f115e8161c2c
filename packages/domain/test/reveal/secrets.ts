import type { Viewer } from '../../src/reveal/index.js'

/** A case in which a clause is looked at. */
export interface Scene {
  readonly kind: string
  readonly gravity?: string
  readonly asksSecrecy?: boolean
}

/** What a confidentiality clause says, read from its text and not from its data. */
export interface Secret {
  readonly clause: string
  /** Groups of record fields; `*` is everything that the events say. */
  readonly of: ReadonlyArray<'complainant' | 'reporter' | 'case' | 'internal' | 'reply' | '*'>
  readonly appliesTo?: (scene: Scene) => boolean
  readonly listed: (viewer: Viewer) => boolean
  /** Fields that somebody does not see although they are listed, or listed or not. */
  readonly masks?: (viewer: Viewer) => ReadonlyArray<string>
  readonly audited?: boolean
}

const has =
  (...roles: ReadonlyArray<string>) =>
  (viewer: Viewer): boolean =>
    viewer.roles.some((role) => roles.includes(role))
/** The case of the test was taken in by clerk-1 of the window, and is in the hands of agent-07 of the desk. */
export const isReceiver = ({ id }: Viewer): boolean => id === 'clerk-1'
export const isHandler = ({ id }: Viewer): boolean => id === 'agent-07'
export const isInvolved = ({ unit }: Viewer): boolean => unit === 'window' || unit === 'desk'
const either =
  (...tests: ReadonlyArray<(viewer: Viewer) => boolean>) =>
  (viewer: Viewer): boolean =>
    tests.some((test) => test(viewer))
const isMajor = ({ gravity }: Scene): boolean => gravity === 'major' || gravity === 'urgent' || gravity === undefined

/** Every confidentiality clause (保密) of the regulations shipped. */
export const secrets: { readonly [regulation: string]: ReadonlyArray<Secret> } = {
  'administrative-approval-centre': [
    {
      clause: 'c17',
      of: ['complainant', 'case'],
      appliesTo: ({ kind }) => kind === 'discipline-complaint',
      listed: either(isReceiver, has('supervision-unit')),
    },
  ],
  'call-centre-model-1': [
    { clause: 'c47', of: ['complainant', 'case'], listed: either(isInvolved, has('supervisor', 'quality-inspector')) },
  ],
  'service-industry-process-norm': [{ clause: 'c07', of: ['complainant', 'case'], listed: isInvolved }],
  'central-primary-school': [
    {
      clause: 'c07',
      of: ['complainant', 'case'],
      listed: either(({ unit }) => unit === 'desk', has('school-office', 'school-leader', 'leadership-team')),
    },
  ],
  'icp-user-reports': [
    { clause: 'c29', of: ['complainant'], listed: has('centre', 'info-officer') },
    { clause: 'c30', of: ['case', '*'], appliesTo: isMajor, listed: either(isInvolved, has('centre', 'leader')) },
  ],
  'telecom-10010-wording': [{ clause: 'c07', of: ['reply'], listed: either(isInvolved, ({ id }) => id === 'p-c-1') }],
  'tobacco-monitoring-centre': [
    {
      clause: 'c11',
      of: ['complainant', 'reporter', 'case'],
      listed: either(
        isInvolved,
        has('monitoring-centre', 'receiver', 'deputy-manager', 'rectification-director'),
        has('rectification-office', 'company-leaders'),
      ),
    },
    {
      clause: 'c29',
      of: ['complainant', 'reporter', 'case'],
      appliesTo: ({ kind }) => kind === 'report',
      listed: either(isReceiver, isHandler, has('monitoring-centre', 'deputy-manager')),
      // Whoever is to look into it never knows who reported, whatever else they are.
      masks: (viewer) => (isHandler(viewer) ? ['complainant', 'reporter'] : []),
      audited: true,
    },
  ],
  'service-hotline': [
    { clause: 'c20', of: ['internal', 'complainant'], listed: either(isInvolved, has('managing-dept')) },
    {
      clause: 'c63',
      of: ['complainant'],
      listed: either(isInvolved, has('managing-dept')),
      masks: (viewer) => (has('superior')(viewer) ? ['complainant.contact'] : []),
      audited: true,
    },
    {
      clause: 'c65',
      of: ['complainant'],
      listed: has('managing-dept', 'hotline-agent', 'handler'),
      audited: true,
    },
  ],
}

/** In which cases each regulation is looked at; where none is named, in an ordinary complaint. */
export const scenes: { readonly [regulation: string]: ReadonlyArray<Scene> } = {
  'administrative-approval-centre': [{ kind: 'discipline-complaint' }, { kind: 'complaint' }],
  'icp-user-reports': [
    { kind: 'complaint', gravity: 'major' },
    { kind: 'complaint', gravity: 'urgent' },
    { kind: 'complaint', gravity: 'ordinary' },
    { kind: 'complaint' },
  ],
  'tobacco-monitoring-centre': [{ kind: 'report' }, { kind: 'complaint' }],
}
