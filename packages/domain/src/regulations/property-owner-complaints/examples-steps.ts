import type { ExampleStep } from '../../example/language.js'

/** The service centre of a project of the department joins the organisation. */
export const enrolled: ExampleStep = {
  at: '2026-03-02 09:00',
  on: 'unit/riverside-service',
  by: 'property-dept',
  do: 'Enrol',
  with: { role: 'service-centre', parent: 'riverside' },
}

/** So does the department, which stands above them all. */
export const department: ExampleStep = {
  at: '2026-03-02 08:30',
  on: 'unit/property-dept',
  by: 'property-dept',
  do: 'Enrol',
  with: { role: 'property-dept' },
}

/** An owner of that project complains about radios at night, in March 2026. */
export const receipt = {
  kind: 'complaint',
  channel: 'oral',
  complainant: { id: 'p-1', kind: 'external-owner' },
  respondent: { kind: 'project', unit: 'riverside' },
  field: { 'case.content': '凌晨巡逻的对讲机声音太响' },
}
export const received: ExampleStep = { at: '2026-03-02 10:00', by: 'front-desk', do: 'Receive', with: receipt }
export const classified: ExampleStep = {
  at: '2026-03-02 10:20',
  by: 'front-desk',
  do: 'Classify',
  with: { class: { class: '1', subclass: 'safety' } },
}
export const followed: ExampleStep = { at: '2026-03-03 09:00', by: 'front-desk', do: 'FollowUp:track' }
export const closed: ExampleStep = { at: '2026-03-06 16:00', by: 'front-desk', do: 'Close' }

/** Another owner, about a wall that leaks since the house was built. */
export const leak: ReadonlyArray<ExampleStep> = [
  {
    at: '2026-03-10 09:00',
    on: 'c-2',
    by: 'front-desk',
    do: 'Receive',
    with: {
      ...receipt,
      channel: 'written',
      complainant: { id: 'p-2', kind: 'external-owner' },
      field: { 'case.content': '交房起外墙一直渗水' },
    },
  },
  { at: '2026-03-10 09:30', on: 'c-2', by: 'front-desk', do: 'Classify', with: { class: { class: '2' } } },
]
