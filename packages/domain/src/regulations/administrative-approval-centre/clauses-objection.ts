import type { Clause } from '../../regulation/language/regulation.js'
import { untilCleared } from './fault.js'

/** Article 5: an objection is verified again, and complainants are revisited. */
export const objection = [
  {
    id: 'c12',
    ref: '第五条复核',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '投诉人不服的，五个工作日内由原办理单位重查一遍。',
      en: 'After an objection the handling unit verifies the matter again within five working days.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: {
          event: 'act:complainant-answered',
          where: {
            all: [
              { fact: 'it.about', in: ['proposal', 'reply', 'decision'] },
              { fact: 'it.answer', in: ['objects', 'rejects'] },
            ],
          },
        },
        stopsOn: {
          inOrder: ['Reopened', { event: 'Investigated', by: ['window-unit', 'window-staff', 'department'] }],
        },
        within: { fact: 'param.recheckWithin' },
        responsible: 'window-unit',
        per: 'each',
      },
    ],
    note: {
      zh: '先由中心重启，再由办理单位核实，次序不能颠倒。五个工作日为参数。',
      en: 'First the centre has it reopened, then the unit verifies, in this order. The five working days are a parameter.',
    },
  },
  {
    id: 'c13',
    ref: '第五条通报',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '重查确认责任在窗口的，中心告知有关单位和领导并提出意见，办完才能结案。',
      en: 'Where the second look finds the window at fault the centre tells the units and leaders and gives its opinion, before the case is closed.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: {
          anyOf: [
            {
              event: 'Investigated',
              where: {
                all: [
                  { fact: 'it.finding', is: 'substantiated-window' },
                  { some: 'Reopened' },
                  { not: { some: { event: 'act:circulated', to: 'leaders', after: 'Reopened' } } },
                ],
              },
            },
            {
              event: 'Classified:finding',
              where: {
                all: [
                  { fact: 'it.class.finding', is: 'substantiated-window' },
                  { some: 'Reopened' },
                  { not: { some: { event: 'act:circulated', to: 'leaders', after: 'Reopened' } } },
                ],
              },
            },
          ],
        },
        stopsOn: {
          allOf: [
            { event: 'act:circulated', to: 'leaders' },
            { event: 'Proposed', by: 'centre' },
          ],
        },
        ...untilCleared,
      },
    ],
    note: {
      zh: '只管投诉人不服之后的重查；首次核查属实的见第六条。后来又查明责任不在窗口的，不再通报。',
      en: 'It is for the second look after an objection; for the first see article 6. A later finding that the window is not at fault ends it.',
    },
  },
  {
    id: 'c14',
    ref: '第五条回访',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '答复后十个工作日内督查股回访，听听对中心的意见。',
      en: 'Within ten working days of the reply the section revisits the complainant and asks what he thinks of the centre.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Replied:final',
        stopsOn: 'Revisited',
        within: { fact: 'param.revisitWithin' },
        responsible: 'supervision-unit',
        per: 'each',
      },
    ],
    note: {
      zh: '“定期或不定期”读作件件回访，十个工作日为参数；逾期可见，不妨碍结案。',
      en: '"Regularly or not" is read as each case, within ten working days by parameter; lateness shows and does not keep a case open.',
    },
  },
] satisfies ReadonlyArray<Clause>
