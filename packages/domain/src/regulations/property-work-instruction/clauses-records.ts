import type { Clause } from '../../regulation/language/regulation.js'

/** Sections 3.9, 3.10 and 4: the forms, signatures, sealing, the weekly check. */
export const records = [
  {
    id: 'c31',
    ref: '3.9涂改',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '登记表不许涂改、缺页：改动另记一笔，写明理由和何人所改。',
      en: 'Nothing on the form is altered or missing: a change is an entry of its own, with its reason and its author.',
    },
    does: [
      { kind: 'invariant', is: 'append-only' },
      { kind: 'invariant', is: 'gapless-sequence' },
      {
        kind: 'guard',
        on: ['Correct'],
        require: { present: ['cmd.reason', 'actor.id'] },
      },
    ],
    note: {
      zh: '涂改读作改写旧记录，系统不能改写；缺页读作序号有缺，系统的序号不缺。表格的发放由人掌握。',
      en: 'Altering is read as rewriting a record, which the store cannot do; a missing page as a gap in the sequence, which it does not have. Who is given the forms is for people.',
    },
  },
  {
    id: 'c32',
    ref: '3.9签字',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '派单、查因、定措施、办结、回访、关闭，每一步由经手人签名，以便追查。',
      en: 'Whoever sends, investigates, plans, resolves, revisits or closes signs for it, so that it can be traced.',
    },
    does: [
      {
        kind: 'record',
        at: ['Assigned', 'Investigated', 'act:corrective-action-planned', 'Resolved', 'Revisited', 'Closed'],
        fields: [{ path: 'field.signoff.person', value: { fact: 'actor.id' } }],
        form: '客户投诉受理登记表',
      },
    ],
    note: {
      zh: '签名取自经身份验证的经手人，由系统填入，不能代签。',
      en: 'The signature is that of the authenticated person, filled in by the engine; nobody signs for another.',
    },
  },
  {
    id: 'c33',
    ref: '3.9保管',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '登记表要有指定的人保管。', en: 'Somebody is named to keep the forms.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '指定保管人属人事安排；系统中有保管人这一角色。',
          en: 'To name a keeper is an appointment; the regulation has the role.',
        },
      },
    ],
  },
  {
    id: 'c34',
    ref: '3.9封存',
    nature: 'retention',
    modality: 'must',
    summary: {
      zh: '每到年底，保管人把已经关闭的案卷装订起来封存。',
      en: 'At the end of each year the keeper binds and seals the records of what is closed.',
    },
    does: [
      {
        kind: 'retain',
        what: 'case-file',
        do: 'seal',
        on: { every: 'year' },
        when: { fact: 'case.status', is: 'closed' },
        by: 'keeper',
        creates: { oblige: 'act:records-sealed', by: 'keeper', within: { n: 0, unit: 'sameDay' } },
      },
    ],
    note: {
      zh: '“每年底”读作十二月三十一日为限，只封此前已关闭的，由保管人负责；封存后仍可重启，新的记录另起。原文未定保存多久。',
      en: '"At the end of the year" is read as by 31 December, for what was closed by then, with the keeper to answer for it; it can still be reopened by new events. How long it is kept is not said.',
    },
  },
  {
    id: 'c35',
    ref: '3.10',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '客户主任每周把在办投诉的记录、处理和回访都查一遍。',
      en: 'Each week the supervisor goes through the records, the handling and the revisits of all that is open.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { every: 'week' },
        stopsOn: {
          some: 'act:inspection-performed',
          distinct: 'it.cases',
          quota: { rows: 'complaint', where: { fact: 'row.openInPeriod', is: true }, share: 1 },
        },
        within: { n: 0, unit: 'sameDay' },
        responsible: 'customer-supervisor',
        scope: 'institution',
      },
    ],
    note: {
      zh: '限在本周最后一天；查了哪些案件逐件列明，漏查的显示出来。范围读作本周内曾在办的投诉。',
      en: 'Due on the last day of the week; the cases gone through are listed, and what is missing shows. Read as every complaint that was open at some time in the week.',
    },
  },
  {
    id: 'c36',
    ref: '4.0',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '配套表格一张：投诉受理登记表。',
      en: 'One form goes with it: the register of complaints received.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '只是表格清单；表格的用法见 3.1 和 3.9。',
          en: 'A list of forms; how the form is used stands in 3.1 and 3.9.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
