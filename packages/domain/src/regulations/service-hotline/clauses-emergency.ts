import type { Clause } from '../../regulation/language/regulation.js'

/** Whoever may report for the agent: people, not the engine. */
const people = ['hotline-agent', 'managing-dept', 'manager', 'handler', 'relevant-dept']

/** A drill concerns no customer. */
const drill = [
  {
    kind: 'manual',
    why: {
      zh: '演练不涉及任何一件客户问题，系统不掌握。',
      en: 'A drill concerns no customer problem, so the engine knows nothing of it.',
    },
  },
] as const

/** Chapter 8: emergencies, as far as the text goes. */
export const emergency = [
  {
    id: 'c70',
    ref: '八(一)1',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '编好应急预案，写明流程、分工和资源。',
      en: 'There is an emergency plan with procedure, duties and resources.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '是一份公司文件的编制，不涉及案件。', en: 'It asks for a company document; no case shows it.' },
      },
    ],
  },
  {
    id: 'c71',
    ref: '八(一)2',
    nature: 'guard',
    modality: 'should',
    summary: {
      zh: '热线故障、人员短缺、重大投诉都算突发事件；群体、媒体曝光、有人受伤或损失超过2万元的投诉即为重大。',
      en: 'Failure of the hotline, shortage of staff and major complaints are emergencies; a complaint is major with a group, the media, an injury or a loss above 20,000 yuan.',
    },
    does: [
      { kind: 'term', dim: 'emergency', value: ['hotline-failure', 'staff-shortage', 'major-complaint'] },
      {
        kind: 'table',
        id: 'emergency',
        out: 'class.emergency',
        hit: 'first',
        on: ['Classified', 'Corrected'],
      },
      {
        kind: 'derive',
        table: 'emergency',
        when: {
          any: [
            { fact: 'case.kind', is: 'major-complaint' },
            { fact: 'class.scope', is: 'group' },
            { fact: 'flag.media', is: true },
            { fact: 'field.incident.injury', is: true },
            { not: { fact: 'field.incident.lossAmount', atMost: { fact: 'param.majorComplaintLoss' } } },
          ],
        },
        then: 'major-complaint',
      },
    ],
    note: {
      zh: '何为重大，原文未说，标准是建议值；直接登记为重大客户投诉的同样适用。清单开放，公司可加其他事件。',
      en: 'What makes a complaint major is not said; the criteria are proposed, and one received as major is taken at its word. The list is open.',
    },
  },
  {
    id: 'c72',
    ref: '八(二)1',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '定期演练应急预案。', en: 'The plan is rehearsed.' },
    does: drill,
  },
  {
    id: 'c73',
    ref: '八(二)2',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '演练是为了提高应急和配合能力。', en: 'Drills are to make people fit for emergencies.' },
    does: drill,
  },
  {
    id: 'c74',
    ref: '八(三)1',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '出现突发事件，接听人员15分钟内报告上级。',
      en: 'In an emergency the agent reports to the superior within 15 minutes.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: { event: ['Received', 'Classified:emergency'], where: { fact: 'it.class.emergency', set: true } },
        stopsOn: { event: 'Escalated', by: people, to: 'superior' },
        within: { fact: 'param.emergencyReport' },
        responsible: 'hotline-agent',
        per: 'first',
      },
    ],
    departs: {
      zh: '来电时就登记为突发事件的，自来电起算，不等另作分类。',
      en: 'Where it is entered as an emergency at receipt, it runs from there and does not wait for a classification.',
    },
    note: {
      zh: '由接听人员负责上报，同事代报也算；系统因其他条款提出的上报建议不算。是否照预案办，由人判断。',
      en: 'It is the duty of the agent, and a colleague may do it; what the engine proposes under another clause is no report. Whether the plan is followed people judge.',
    },
  },
  {
    id: 'c75',
    ref: '八(三)2',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '突发事件上报后，相关部门1小时内着手处理。',
      en: 'Once an emergency is reported, the department concerned starts on it within an hour.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Escalated', by: [...people, 'superior'] },
        stopsOn: 'act:handling-started',
        within: { fact: 'param.respondWithin' },
        appliesWhen: { fact: 'class.emergency', set: true },
        responsible: 'relevant-dept',
        per: 'each',
      },
    ],
    readings: [
      {
        id: 'A138',
        taken: {
          zh: '只执行看得见的文字：迅速响应。',
          en: 'Only the words that are there are executed: a quick response.',
        },
        other: {
          zh: '后文可能还规定了须达到的结果，已缺失，不作推测，故不设选项。',
          en: 'More may have been required; it is lost, not guessed at, and cannot be chosen.',
        },
      },
    ],
    note: { zh: '措施是否有效由人判断。', en: 'Whether the measures work is for people to judge.' },
  },
] satisfies ReadonlyArray<Clause>
