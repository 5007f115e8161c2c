import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 2: the number, when it is open, who runs it, with what. */
export const line = [
  {
    id: 'c07',
    ref: '二(一)',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '对外只有一个热线号码，并在网站和资料上公布。',
      en: 'There is one hotline number, and it is made public.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '号码的公布由公司对外宣传负责，不涉及案件。',
          en: 'Publishing a number is the business of public relations, not of any case.',
        },
      },
    ],
  },
  {
    id: 'c08',
    ref: '二(二)前段',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '热线周一至周五的上、下午开通，法定节假日和调休上班的周末都关闭。',
      en: 'The hotline is open on weekday mornings and afternoons, closed on public holidays and on worked weekends alike.',
    },
    does: [
      {
        kind: 'schedule',
        id: 'business',
        days: 'mon-fri',
        except: 'statutory-holidays',
        makeUpDays: 'closed',
        hours: { fact: 'param.hours' },
      },
    ],
    readings: [
      {
        id: 'A135',
        taken: {
          zh: '调休上班的周六、周日不属于周一至周五，热线关闭；计算工作日期限时仍算工作日。',
          en: 'A worked Saturday or Sunday is not Monday to Friday: the hotline is closed, though limits in working days count it.',
        },
        other: { zh: '调休上班日热线照常开通。', en: 'On worked weekends the hotline is open as on any working day.' },
        does: [
          {
            kind: 'schedule',
            id: 'business',
            days: 'mon-fri',
            except: 'statutory-holidays',
            makeUpDays: 'open',
            hours: { fact: 'param.hours' },
          },
        ],
      },
    ],
    note: {
      zh: '具体时段原文留空，由参数补足；按工作小时计算的期限都走这份时间表。',
      en: 'The hours are blank in the source and stand in a parameter; limits in working hours run on this timetable.',
    },
  },
  {
    id: 'c09',
    ref: '二(二)後段',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '调整开通时间须至少提前3天公告，未公告不得调整。',
      en: 'A change of hours is announced at least three days ahead; without notice it may not be made.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:service-hours-planned',
        stopsOn: 'act:service-notice-published',
        within: { at: 'start.effectiveAt', minus: { fact: 'param.noticeAhead' } },
        responsible: 'managing-dept',
        scope: 'institution',
        per: 'each',
        key: 'change',
        before: ['act:service-hours-changed'],
        severity: 'refuse',
      },
    ],
  },
  {
    id: 'c10',
    ref: '二(三)',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '热线事务统一归一个部门受理。',
      en: 'Whatever comes in by the hotline goes to the one department that runs it.',
    },
    does: [
      {
        kind: 'route',
        step: 'intake',
        on: 'Received',
        when: { fact: 'case.channel', in: ['phone', 'revisit-phone', 'revisit-questionnaire'] },
        to: { party: { fact: 'param.managingDept' } },
      },
    ],
    note: {
      zh: '部门名称原文留空，由参数指定；人员配备和职责分工由部门自行安排。',
      en: 'Its name is blank in the source and stands in a parameter; staffing and duties are its own affair.',
    },
  },
  {
    id: 'c11',
    ref: '二(四)1',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '配齐电话、电脑、录音设备并保持完好。',
      en: 'Telephones, computers and recorders are there and work.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '设备是否完好不在案件记录里。', en: 'The state of equipment is not on record with cases.' },
      },
    ],
  },
  {
    id: 'c12',
    ref: '二(四)2',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '用系统记录客户信息、跟踪问题、反馈结果。',
      en: 'A system keeps what customers said, tracks problems and carries results back.',
    },
    does: [{ kind: 'assured', by: ['register'] }],
    note: { zh: '各项记录要求即由本系统执行。', en: 'Met by the record requirements that this very system enforces.' },
  },
] satisfies ReadonlyArray<Clause>
