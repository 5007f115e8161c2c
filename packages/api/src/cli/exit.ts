import type { Bilingual } from '@redress/domain'

/** What the process ends with; documented in the help of each command and in docs/operations.md. */
export const exit = {
  ok: 0,
  /** Something nobody foresaw. */
  unexpected: 1,
  /** The command line itself, or a setting, is wrong. */
  usage: 2,
  /** No such complaint, file or data. */
  notFound: 3,
  /** Input was refused: a regulation or a mapping that is wrong, a file that is no table, or rows that could not be taken. */
  refused: 4,
  /** The data folder cannot be used: locked, unwritable, damaged. */
  unavailable: 5,
  portInUse: 6,
  /** Stopped by Ctrl-C before it was done, as shells expect it (128 + SIGINT). */
  interrupted: 130,
} as const

export type ExitName = keyof typeof exit
export type ExitCode = (typeof exit)[ExitName]

/** What each of them says. */
export const exitWords: { readonly [N in ExitName]: Bilingual } = {
  ok: { zh: '完成；serve 和 demo 由 Ctrl-C 结束时也是', en: 'done; serve and demo also after Ctrl-C' },
  unexpected: { zh: '意外错误', en: 'something unexpected' },
  usage: { zh: '命令行或配置有误', en: 'the command line or a setting is wrong' },
  notFound: {
    zh: '找不到：投诉、制度、文件、数据文件夹或日志',
    en: 'not found: complaint, regulation, file, data folder or log',
  },
  refused: {
    zh: '输入未被接受：制度、文件或其映射有误，或其中若干行未导入（其余均已导入）；删除被保全、在办案件或条款阻止；日志、查阅记录、备份或回执被改动',
    en: 'input refused: a regulation, the file or its mapping, or some of its rows (all others went in); an erasure that a hold, an open case or a clause bars; a log, an access log, a backup or a receipt that was altered',
  },
  unavailable: {
    zh: '数据文件夹无法使用：被占用、不可写、已损坏，密钥不对或缺失；doctor 查出问题',
    en: 'the data folder cannot be used: locked, unwritable, damaged, its keys wrong or missing; doctor found something',
  },
  portInUse: { zh: '端口已被占用', en: 'the port is in use' },
  interrupted: {
    zh: '未完成即被 Ctrl-C 停止；再次运行可继续',
    en: 'stopped by Ctrl-C before it was done; run it again to go on',
  },
}

/** Those that every command can end with. */
export const commonExits: ReadonlyArray<ExitName> = ['ok', 'unexpected', 'usage']
