import type { Clause } from '../../regulation/language/regulation.js'
import { wording } from './by-hand.js'

/** Closing words: thanks, apology before the question, users who will not let go. */
export const manners = [
  {
    id: 'c16',
    ref: '结束语情况一询问',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '再问有无其他问题，道谢，不催。',
      en: 'Asks for other problems, thanks, and does not press.',
    },
    does: wording,
  },
  {
    id: 'c17',
    ref: '结束语情况一满意',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '用户满意的，道谢作结。', en: 'A satisfied user is thanked.' },
    does: wording,
  },
  {
    id: 'c18',
    ref: '结束语情况二',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '确实给用户添了不便的，诚恳致歉并表示会尽快帮忙。',
      en: 'A user who was really inconvenienced gets a sincere apology and the offer of help.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '是否诚恳只能听录音评判。', en: 'Sincerity is judged by listening to the recording.' },
      },
    ],
  },
  {
    id: 'c19',
    ref: '结束语情况二顺序',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '这种情形下，用户接受了道歉再问满意度，否则警示。',
      en: 'In that case the scores are asked after the user has accepted the apology; otherwise there is a warning.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:satisfaction-recorded'],
        when: {
          any: [
            { fact: 'flag.inconvenience', is: true },
            { fact: 'contact.inconvenience', is: true },
          ],
        },
        require: {
          some: {
            event: 'act:complainant-answered',
            where: {
              all: [
                { fact: 'it.about', is: 'apology' },
                { fact: 'it.answer', is: 'accepts' },
                { fact: 'it.contactId', is: { fact: 'cmd.contactId' } },
              ],
            },
          },
        },
        severity: 'warn',
      },
    ],
    note: {
      zh: '是否确有不便由处理人员标记在案件或这次通话上，故只警示；接受道歉须在同一次通话中。',
      en: 'The handler marks a real inconvenience on the case or on the call, so this only warns; the apology is accepted in the same call.',
    },
  },
  {
    id: 'c20',
    ref: '结束语情况三',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '解释完毕后用户闲聊、纠缠的情形，原文没有写完。',
      en: 'A user who chats or will not let go: the text is not finished.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '原文在此中断，应当如何已不可知。', en: 'The text breaks off here, and what is asked is unknown.' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>
