import type { Clause } from '../../regulation/language/regulation.js'

/** Paragraphs 1 to 3: purpose, the centre, and what it is for. */
export const reception = [
  {
    id: 'c01',
    ref: '第1段',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '为保护网络信息安全，依有关法规定此制度。',
      en: 'The rules serve the security of information and rest on the regulations named.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '宗旨和依据，没有可判断的行为。', en: 'Aim and legal basis; no act to be judged by.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '第2段前',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '举报投诉都由信息部的专人受理。',
      en: 'One person of the information department takes in every report and complaint.',
    },
    does: [{ kind: 'route', step: 'intake', on: 'Received', to: 'info-officer' }],
  },
  {
    id: 'c03',
    ref: '第2段后',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '电话号码要公布，举报箱要设好。',
      en: 'A telephone number is made public and a box put up.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '公布号码、设箱是建立渠道，不涉个案；号码属使用单位的资料。',
          en: 'To set up channels is no matter of a case; the number is data of the deployment.',
        },
      },
    ],
  },
  {
    id: 'c04',
    ref: '第3段',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '受理的主要是利用本站对九类有害信息所为的四种行为；不属此列的，受理时提示。',
      en: 'The centre is mainly for nine kinds of harmful information and four things done with it on the site; accepting anything else is warned of.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Acknowledge:accepted'],
        severity: 'warn',
        require: {
          all: [
            { fact: 'class.content', in: { list: 'content' } },
            { fact: 'class.act', set: true },
            { fact: 'class.act', in: { list: 'act' } },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'A066',
        taken: {
          zh: '四种行为有其一即可，“和”读作“或”。',
          en: 'Any one of the four acts is enough; 和 is read as or.',
        },
        other: { zh: '四种行为须俱备。', en: 'All four together.' },
        does: [
          {
            kind: 'guard',
            on: ['Acknowledge:accepted'],
            severity: 'warn',
            require: {
              all: [
                { fact: 'class.content', in: { list: 'content' } },
                { fact: 'class.act', has: 'make' },
                { fact: 'class.act', has: 'copy' },
                { fact: 'class.act', has: 'consult' },
                { fact: 'class.act', has: 'spread' },
              ],
            },
          },
        ],
      },
    ],
    note: {
      zh: '“主要指”没有把范围封死，故只提示、不拒绝：九类之外的投诉也能办到底。“爱理”是“受理”之误。',
      en: '"Mainly" does not close the list, so this warns and never refuses: a complaint beyond the nine runs its course. 爱理 is a slip for 受理.',
    },
  },
] satisfies ReadonlyArray<Clause>
