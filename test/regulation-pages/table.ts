import type { Regulation } from '@redress/domain'
import type { CoverageReport } from '@redress/domain/examples'

/** A regulation with what its examples show. */
export interface Covered {
  readonly regulation: Regulation
  readonly report: CoverageReport
}

const sum = (all: ReadonlyArray<Covered>, of: (covered: Covered) => number): number =>
  all.reduce((total, covered) => total + of(covered), 0)

const columns: ReadonlyArray<(covered: Covered) => number> = [
  ({ regulation }) => regulation.clauses.length,
  ({ report }) => report.counts.enforced,
  ({ report }) => report.counts.monitored,
  ({ report }) => report.counts.reported,
  ({ report }) => report.counts.manual,
]

const row = (covered: Covered): string => {
  const { regulation, report } = covered
  const { id, title, breaksOff } = regulation
  return `| [${title.zh}](${id}.md) | \`${id}\` | ${columns.map((of) => of(covered)).join(' | ')} | ${report.tested}/${report.executed} | ${report.examples} | ${breaksOff === undefined ? '' : '中断'} |`
}

/** One table over all regulations, from the data and the proof. */
export const coverageTable = (all: ReadonlyArray<Covered>): string =>
  [
    '# 制度与覆盖情况 · Regulations and their coverage',
    '',
    '本页由 `npm test -- -u` 依据数据和试验结果写成，`redress regulations coverage` 当场再证一遍。Written from the data and the proof of each clause.',
    '',
    '*执行 enforced*：系统决定、分派或拒绝 the engine decides, routes or refuses. *监督 monitored*：看着义务，逾期即报，或予提示 it watches a duty and says when it is late, or warns.',
    '*统计 reported*：给出数字，由人决定 it supplies the figures, people decide. *人工 manual*：人的行为，逐条写明理由 human conduct, each with its reason.',
    '*经检验 tested*：有例子成立，且该条移除后至少一例不成立 its examples hold, and one fails once the clause does nothing.',
    '',
    '| 制度 | id | 条款 clauses | 执行 | 监督 | 统计 | 人工 | 经检验 tested | 例 examples | 原文 |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...all.map(row),
    `| **合计 all** | | ${columns.map((of) => sum(all, of)).join(' | ')} | ${sum(all, ({ report }) => report.tested)}/${sum(all, ({ report }) => report.executed)} | ${sum(all, ({ report }) => report.examples)} | |`,
    '',
  ].join('\n')
