/** Training leaves no trace on a case. */
export const staffMatter = [
  {
    kind: 'manual',
    why: {
      zh: '培训属人事安排，案件中不留事件，系统无从判断。',
      en: 'Training is a staff matter that leaves no event on a case; nothing shows the engine whether it took place.',
    },
  },
] as const

/** How people behave is for people to judge. */
export const conduct = [
  {
    kind: 'manual',
    why: {
      zh: '待人的态度只能由人评判，记录下来的事件说明不了。',
      en: 'How people behave is for people to judge; recorded events do not show it.',
    },
  },
] as const

/** Work of IT operations. */
export const itOperations = [
  {
    kind: 'manual',
    why: {
      zh: '属信息技术运维，由运维部门按自己的规程办理，不进入案件记录。',
      en: 'Work of IT operations under rules of its own, outside the record of cases.',
    },
  },
] as const
