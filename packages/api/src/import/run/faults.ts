import type { Fault } from '../table/table.js'

export const withoutComplaint = (line: number): Fault => ({
  column: '',
  zh: `所属投诉（主文件第 ${line} 行）未被接受，见主文件的退回清单。`,
  en: `Its complaint (line ${line} of the register) was not taken; see the register's list of rejected rows.`,
})
export const orphan: Fault = {
  column: '',
  zh: '主文件中没有这个投诉；请在主文件中补上，或删去这一行。',
  en: 'The register has no such complaint; add it there, or delete this row.',
}
export const noId: Fault = {
  column: '',
  zh: '投诉编号为空；请补上。',
  en: 'The id of the complaint is empty; fill it in.',
}
export const twice = (line: number): Fault => ({
  column: '',
  zh: `投诉编号与第 ${line} 行重复；请改正编号，或删去其中一行。`,
  en: `The complaint's id is that of line ${line}; put the id right, or delete one of the rows.`,
})
export const unanswered: Fault = {
  column: '',
  zh: '命令没有得到答复；请重新导入。',
  en: 'A command was not answered; import again.',
}
