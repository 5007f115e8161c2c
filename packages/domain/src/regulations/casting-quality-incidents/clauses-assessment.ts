import type { Clause } from '../../regulation/language/regulation.js'
import { aim } from './by-hand.js'

/** Chapters 1 and 2: the veto, staff, scope. */
export const assessment = [
  {
    id: 'c06',
    ref: '1、6',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '出了批事故或重大事故，责任单位当月考核记零，由人确认。',
      en: 'A batch or major incident proposes a score of nought for the unit responsible that month; people confirm it.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'unit',
        period: { fact: 'param.vetoPeriod' },
        entries: [
          {
            on: 'act:responsibility-determined',
            when: { fact: 'class.incident', in: ['major', 'batch'] },
            charge: 'it.unit',
            effect: { set: 0 },
          },
          {
            on: {
              event: 'Classified:incident',
              where: {
                all: [{ fact: 'it.class.incident', in: ['major', 'batch'] }, { some: 'act:responsibility-determined' }],
              },
            },
            charge: 'last.act:responsibility-determined.unit',
            effect: { set: 0 },
          },
        ],
        decision: 'human',
      },
    ],
    note: {
      zh: '否决及于何事、何期原文未定：读作责任单位当期考核记零。先判责、后升级的，同样记；再升一级再记一笔，仍为零分。',
      en: 'What the veto covers is not said; read as a score of nought for the period. It also falls when the class rises after responsibility was settled, once for each rise, and nought it stays.',
    },
  },
  {
    id: 'c07',
    ref: '1、7',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '支持职工提建议、搞攻关。',
      en: 'Staff are encouraged to make suggestions and attack quality problems.',
    },
    does: [{ kind: 'manual', why: { zh: '倡导性政策，不涉个案。', en: 'A policy, no matter of a case.' } }],
  },
  {
    id: 'c08',
    ref: '1、8',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '头一遍就做对，以零缺陷为荣。',
      en: 'Right the first time; no defects as a point of honour.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '做事的态度，无法由事件判断。', en: 'An attitude to work; events do not show it.' },
      },
    ],
  },
  {
    id: 'c09',
    ref: '1、9',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '使奖惩有据。', en: 'Reward and punishment have something to rest on.' },
    does: aim,
  },
  {
    id: 'c10',
    ref: '2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '管本公司的质量事故和售后质量投诉。',
      en: 'The rules cover quality incidents of the company and complaints after the sale.',
    },
    does: [{ kind: 'scope', when: { fact: 'case.kind', in: ['quality-incident', 'after-sales-complaint'] } }],
    note: {
      zh: '只决定适用与否，不拒收；售后投诉见4、2。',
      en: 'This decides what applies and turns nobody away; complaints after the sale come in by 4.2.',
    },
  },
] satisfies ReadonlyArray<Clause>
