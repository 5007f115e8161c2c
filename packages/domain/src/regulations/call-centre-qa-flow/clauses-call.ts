import type { Clause } from '../../regulation/language/regulation.js'

/** From the call to the two paths: raised or not, about whom, monitored or not, written down, forwarded. */
export const call = [
  {
    id: 'c01',
    ref: '流程起点',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '来电分两路：客户提出了投诉，或没有提出。',
      en: 'A call takes one of two ways: a complaint was raised, or none was.',
    },
    does: [
      {
        kind: 'scope',
        when: {
          all: [
            { fact: 'case.channel', is: 'phone' },
            { fact: 'case.kind', in: { list: 'kind' } },
          ],
        },
      },
      { kind: 'term', dim: 'complaintRaised', value: [true, false] },
      {
        kind: 'fill',
        on: ['Receive'],
        field: 'class.complaintRaised',
        value: false,
        when: {
          all: [
            { fact: 'cmd.class.complaintRaised', set: false },
            { fact: 'cmd.kind', in: ['suspected', 'floor-finding'] },
          ],
        },
      },
      {
        kind: 'fill',
        on: ['Receive'],
        field: 'class.complaintRaised',
        value: true,
        when: {
          all: [
            { fact: 'cmd.class.complaintRaised', set: false },
            { not: { fact: 'cmd.kind', in: ['suspected', 'floor-finding'] } },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'A054',
        taken: {
          zh: '箭头按重建的流程，由使用单位核定一次，此后不变。',
          en: 'The arrows are as reconstructed; the deployment confirms them once, then they stand.',
        },
        other: {
          zh: '原图另有走法，以使用单位手里的原件为准。',
          en: 'The chart ran otherwise: whatever the original in the hands of the deployment shows.',
        },
      },
    ],
    note: {
      zh: '未写明的由类型推出，从不拒收。流程以进线为起点，其他渠道和其他类型的投诉不适用本流程。',
      en: 'What is not said follows from the kind, nothing is refused. The chart begins with a call: a complaint by another channel, or of another kind, is not its matter.',
    },
  },
  {
    id: 'c02',
    ref: '投诉分流',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '投诉或指向机构，或指向座席，此外没有第三类。',
      en: 'A complaint is about an institution or about an agent, there is no third kind.',
    },
    does: [
      { kind: 'term', dim: 'target', value: ['institution', 'agent'] },
      {
        kind: 'fill',
        on: ['Receive'],
        field: 'class.target',
        value: 'institution',
        when: {
          all: [
            { fact: 'cmd.class.target', set: false },
            { fact: 'cmd.kind', is: 'complaint-institution' },
          ],
        },
      },
      {
        kind: 'fill',
        on: ['Receive'],
        field: 'class.target',
        value: 'agent',
        when: {
          all: [
            { fact: 'cmd.class.target', set: false },
            { fact: 'cmd.kind', in: ['complaint-agent', 'suspected', 'floor-finding'] },
          ],
        },
      },
    ],
    note: {
      zh: '对象未写明的由类型推出；质检发现的疑似投诉和现场发现都针对座席。',
      en: 'A target not said follows from the kind; what monitoring or the floor brings up is about an agent.',
    },
  },
  {
    id: 'c03',
    ref: '质检监听',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '没有提出投诉的来电由质检部抽听，看是否疑似投诉。',
      en: 'Calls without a complaint are sampled by quality inspection for suspected ones.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { every: { fact: 'param.samplePeriod' } },
        stopsOn: {
          some: { event: 'act:recording-reviewed', by: 'qa-dept' },
          quota: {
            rows: 'call',
            where: { fact: 'row.complaint', is: false },
            share: { fact: 'param.sampleShare' },
          },
        },
        within: { fact: 'param.sampleClose' },
        responsible: 'qa-dept',
        scope: 'institution',
      },
    ],
    note: {
      zh: '原文只问“是否监听”，读作按周期抽样；比例、周期由参数补足。另一读法为听不听由质检部自便。',
      en: 'The chart only asks whether a call is monitored; read as a sample per period, whose share and period are parameters. The other reading leaves it to the department.',
    },
  },
  {
    id: 'c04',
    ref: '座席记录',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '客户提出投诉的，座席作记录，写明内容和对象。',
      en: 'A raised complaint is written down by the agent, with its content and its target.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.case.content', 'class.target'],
        notGiven: 'withReason',
      },
    ],
    note: {
      zh: '作记录时才查所填项目；图中没有说未作记录不能归档。座席化解不成功之后的箭头在原文中缺失，读作转入座席记录；另一读法为由组长再行化解。',
      en: 'Asked for when the record is made; the chart does not say that an order without one cannot be filed. The arrow after a failed attempt of the agent is missing; read as leading here. The other reading has the leader try again.',
    },
  },
  {
    id: 'c05',
    ref: '转发相关机构',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '投诉机构的，转给该机构处理。',
      en: 'What is complained of at an institution, that institution looks after.',
    },
    does: [
      {
        kind: 'route',
        step: 'transfer',
        on: { anyOf: ['Received', 'Classified:target'] },
        when: { fact: 'class.target', is: 'institution' },
        to: { actor: 'respondent-unit' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
