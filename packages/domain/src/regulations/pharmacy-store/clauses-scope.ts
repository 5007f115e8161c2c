import type { Clause } from '../../regulation/language/regulation.js'

/** Sections 1 to 5.2: scope, what an incident and a complaint are, and how grave. */
export const scope = [
  {
    id: 'c01',
    ref: '1',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '目的：保证药品质量，不让事故和投诉酿成损失。',
      en: 'The aim is good drugs, and that neither incidents nor complaints do damage.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '只说目的，没有可以执行的规则。', en: 'A statement of purpose without a rule to execute.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '2',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '依据是药品管理法和药品经营质量管理规范。',
      en: 'It rests on the drug administration law and the rules for trading in drugs.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '只列法律依据；所列法规另行适用。', en: 'A legal basis; what it names applies by itself.' },
      },
    ],
  },
  {
    id: 'c03',
    ref: '3',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '管门店的质量事故和质量投诉，其他事情不归本制度。',
      en: 'It is for quality incidents and quality complaints of the stores, and for nothing else.',
    },
    does: [{ kind: 'scope', when: { fact: 'case.kind', in: ['quality-incident', 'quality-complaint'] } }],
    note: {
      zh: '只决定适用哪部制度，不拒收：服务投诉照样收下，另按别的制度办。',
      en: 'It decides which regulation applies and turns nothing away: a complaint about service is taken, under other rules.',
    },
  },
  {
    id: 'c04',
    ref: '4',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '门店人人有责。', en: 'Everybody in the store is responsible.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '只说人的范围；谁做哪件事见各条。',
          en: 'A circle of persons; who does what stands in the clauses.',
        },
      },
    ],
  },
  {
    id: 'c05',
    ref: '5.1事故',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '质量事故：药品质量出了问题，危及健康安全或造成经济损失。',
      en: 'An incident: the quality of a drug endangers health or costs money.',
    },
    does: [
      {
        kind: 'term',
        dim: 'kind',
        value: 'quality-incident',
        when: { any: [{ fact: 'case.kind', is: 'quality-incident' }, { some: 'act:incident-declared' }] },
      },
    ],
    note: {
      zh: '是否危及健康、有无损失由人认定。投诉改定为事故而没有申报发生和发现时间的，提示补报，因为时限由此起算。后来查明不是事故的，事故各时限不再适用；再改回事故的，照旧适用。',
      en: 'Whether health was in danger or money lost is for people to find. Where a complaint is reclassified without a declaration of when it happened and was found, there is a warning, since the limits run from there. To what turns out to be none the limits of incidents no longer apply; called an incident again, they do.',
    },
  },
  {
    id: 'c06',
    ref: '5.1投诉',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '质量投诉：顾客因药品质量提出的投诉。',
      en: 'A quality complaint: somebody complains of the quality of a drug.',
    },
    does: [
      {
        kind: 'term',
        dim: 'kind',
        value: 'quality-complaint',
        when: { not: { some: 'act:incident-declared' } },
      },
    ],
    readings: [
      {
        id: 'A079',
        taken: {
          zh: '标题和定义都说到投诉，时限却全是事故的：投诉没有时限；投诉符合事故定义的改定为事故，事故时限自发现时追溯起算。',
          en: 'Title and definition speak of complaints, all limits of incidents: a complaint has none. One that is an incident is reclassified, and the limits of incidents run back from the discovery.',
        },
        other: {
          zh: '质量投诉比照一般事故，也有两个工作日和一个月的时限。',
          en: 'A quality complaint is treated like a general incident and has two working days and a month.',
        },
      },
    ],
    note: {
      zh: '已经申报过事故而又定为投诉的，予以提示：事故各时限由此不再适用。',
      en: 'To call it a complaint after an incident was declared is warned of: the limits of incidents no longer apply.',
    },
  },
  {
    id: 'c07',
    ref: '5.2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '事故定性时要分清重大还是一般；重大的，还要分清有没有伤亡或特别恶劣。',
      en: 'Whoever classifies an incident says whether it is major or general, and of a major one whether it is of the worst sort.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Classify'],
        when: {
          all: [
            { fact: 'case.kind', is: 'quality-incident' },
            {
              any: [{ fact: 'class.kind', set: false }, { not: { fact: 'class.kind', is: 'quality-complaint' } }],
            },
          ],
        },
        require: { fact: 'class.gravity', in: ['major-casualty', 'major-other', 'general'] },
      },
    ],
    note: {
      zh: '投诉没有轻重之分，故只管收进来就是事故的。投诉改定为事故的，可以先改定、后定级；未定级之前，事故各时限待定而不丢。只说“重大”不够，5.3 和 5.4 的时限不同。',
      en: 'A complaint has no gravity, so it is for what came in as an incident. A complaint that is reclassified may be graded afterwards; until then the limits of incidents are pending, not dropped. "Major" alone is not enough, since 5.3 and 5.4 have different limits.',
    },
  },
] satisfies ReadonlyArray<Clause>
