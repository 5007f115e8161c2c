import { type Bilingual, type ClockState, stateWords } from '@redress/domain'
import { clockNotes } from '../../answers/clock-notes.js'
import type { Board, ClauseCounts, ClockAnswer } from '../../answers/types/index.js'
import { type Html, html } from './html.js'
import { shell } from './shell.js'
import { tones } from './words.js'

/** Most pressing first. */
const order: ReadonlyArray<ClockState> = [
  'breached',
  'undecided',
  'warned',
  'running',
  'pending',
  'suspended',
  'met',
  'cancelled',
  'inapplicable',
]
/** What needs no eye is left out of the cards; the numbers stand in the table by clause. */
const quiet: ReadonlySet<ClockState> = new Set(['inapplicable', 'cancelled'])

/** What not every regulation knows: a card only where some clock is in it, since zero would say that nothing falls due. */
const rare: ReadonlySet<ClockState> = new Set(['warned', 'suspended'])

const both = (zh: string, en: string): Html => html`${zh} <span lang="en">${en}</span>`

const number = (n: number): string => n.toLocaleString('en-US')

const tag = (state: ClockState): Html => {
  const tone = tones[state]
  const { zh, en } = stateWords[state]
  return html`<span class="tag ${tone}">${zh}</span> <span lang="en">${en}</span>`
}

const card =
  (board: Board) =>
  (state: ClockState): Html => {
    const tone = tones[state]
    const { zh, en } = stateWords[state]
    return html`<li class="${tone}"><b>${number(board.counts[state])}</b>${both(zh, en)}</li>`
  }

const carded = ({ counts }: Board): ReadonlyArray<ClockState> =>
  order.filter((state) => !quiet.has(state) && (!rare.has(state) || counts[state] > 0))

const late = (days: number | null): Html => {
  if (days === null) return html`—`
  const n = Math.abs(days)
  if (days > 0) return html`<b>迟 ${n} 日</b> <span lang="en">${n} wd late</span>`
  return days < 0 ? html`余 ${n} 日 <span lang="en">${n} wd left</span>` : html`当日 <span lang="en">due day</span>`
}

const due = (clock: ClockAnswer): Html =>
  clock.provisional
    ? html`${clock.dueDay} <span lang="en" title="放假通知尚未发布">暂定 provisional</span>`
    : html`${clock.dueDay ?? '—'}`

const note = ({ zh, en }: Bilingual): Html => html`<div class="soft">${both(zh, en)}</div>`

const row =
  (asOf: string) =>
  (clock: ClockAnswer): Html =>
    html`
<tr>
<th scope="row"><a href="/complaints/${encodeURIComponent(clock.complaint)}/explain?asOf=${encodeURIComponent(asOf)}">${clock.complaint}</a></th>
<td>${clock.ref}　${clock.summary.zh} <span lang="en">${clock.summary.en}</span>${clockNotes(clock).map(note)}</td>
<td>${tag(clock.state)}</td>
<td class="day">${due(clock)}</td>
<td class="num">${late(clock.workdaysLate)}</td>
<td>${clock.unit ?? '—'}</td>
</tr>`

const clocksTable = (asOf: string, caption: Html, id: string, clocks: ReadonlyArray<ClockAnswer>): Html =>
  clocks.length === 0
    ? html`<div class="scroll"><p class="empty">${both('没有。', 'None.')}</p></div>`
    : html`<div class="scroll" tabindex="0" role="region" aria-labelledby="${id}">
<table>
<caption>${caption}</caption>
<thead><tr>
<th scope="col">${both('投诉', 'Complaint')}</th><th scope="col">${both('条款', 'Clause')}</th>
<th scope="col">${both('状态', 'State')}</th><th scope="col">${both('到期日', 'Due day')}</th>
<th scope="col" class="num">${both('工作日', 'Working days')}</th><th scope="col">${both('承办部门', 'Unit')}</th>
</tr></thead>
<tbody>${clocks.map(row(asOf))}</tbody>
</table></div>`

const clauseRow =
  (states: ReadonlyArray<ClockState>) =>
  ({ ref, summary, counts, regulation }: ClauseCounts): Html =>
    html`
<tr><th scope="row">${ref}</th><td class="wide">${summary.zh} <span lang="en">${summary.en}</span> <code>${regulation}</code></td>
${states.map((state) => html`<td class="num">${counts[state] === 0 ? '·' : number(counts[state])}</td>`)}</tr>`

/** Columns that would hold nothing but zeros are left out. */
const clauseTable = ({ clauses, counts }: Board): Html => {
  const states = order.filter((state) => counts[state] > 0)
  return clauses.length === 0
    ? html`<div class="scroll"><p class="empty">${both('还没有投诉。', 'No complaint yet.')}</p></div>`
    : html`<div class="scroll" tabindex="0" role="region" aria-labelledby="clauses"><table>
<thead><tr><th scope="col">${both('条款', 'Clause')}</th><th scope="col">${both('内容', 'What it asks')}</th>
${states.map((state) => html`<th scope="col" class="num">${both(stateWords[state].zh, stateWords[state].en)}</th>`)}
</tr></thead><tbody>${clauses.map(clauseRow(states))}</tbody></table></div>`
}

const links: ReadonlyArray<readonly [href: string, zh: string, en: string]> = [
  ['/board', '时限看板（JSON）', 'The board as JSON; filter by state, unit, clause'],
  ['/complaints', '台账（JSON）', 'The register, page by page'],
  ['/assessment?by=unit', '部门考核（JSON）', 'Assessment by unit; by=agent for people'],
  ['/regulations', '制度与条款（JSON）', 'The regulations and what each clause does'],
  ['/docs', '接口文档（可交互）', 'Every operation, to be tried out'],
  ['/openapi.json', '接口文档（OpenAPI 3.1）', 'Every operation, its schema and examples'],
  ['/health', '运行状况（JSON）', 'Health of the read models'],
]

const link = ([href, zh, en]: (typeof links)[number]): Html =>
  html`<li><a href="${href}">${zh}</a> <span lang="en">${en}</span></li>`

/** What the page shows: the whole count, and the two lists that need somebody. */
export interface Home {
  /** Its clocks are those that are late and still open. */
  readonly board: Board
  readonly soon: Board
  /** Those that stand still. */
  readonly still: Board
  /** How many working days ahead `soon` looks. */
  readonly within: number
  /** What stood in `?asOf=`. */
  readonly asked: string | undefined
}

/** `25+` where a page did not hold them all. */
const shown = ({ clocks, next }: Board): string => `${clocks.length}${next === null ? '' : '+'}`

const lateCaption = (board: Board): Html => {
  const ever = number(board.counts.breached + board.counts.undecided)
  return both(
    `仍未办结 ${shown(board)} 项，到期早的在前；累计超期 ${ever} 项。`,
    `${shown(board)} still open, due first on top; ${ever} in all, those done late included.`,
  )
}

const soonCaption = ({ soon, within }: Home): Html =>
  both(`${within} 个工作日内到期 ${shown(soon)} 项。`, `${shown(soon)} due within ${within} working days.`)

/** Only where some clock does: not every regulation knows of it. */
const stillSection = ({ still }: Home): Html =>
  still.counts.suspended === 0
    ? html``
    : html`<section><h2 id="still">中止<small lang="en">Standing still</small></h2>
${clocksTable(still.asOf, both(`中止 ${shown(still)} 项，恢复后继续计时。`, `${shown(still)} stand still until they are resumed.`), 'still', still.clocks)}</section>`

const header = ({ board, asked }: Home): Html => html`
<div><h1>时限看板<small lang="en">SLA board</small></h1>
<p class="soft">${both(`截至 ${board.asOf.slice(0, 16).replace('T', ' ')}（北京时间）`, 'China time')}</p></div>
<form action="/" method="get"><div><label for="asof">${both('截至哪天', 'As of')}</label>
<input id="asof" name="asOf" type="date" value="${asked?.slice(0, 10) ?? ''}"></div><button type="submit">${both('查看', 'Show')}</button></form>`

const body = (home: Home): Html => html`
<section id="board" aria-labelledby="states"><h2 id="states">各状态时限数<small lang="en">Clocks by state</small></h2>
<ul class="states">${carded(home.board).map(card(home.board))}</ul></section>
<section><h2 id="breached">超期未办结<small lang="en">Breached and still open</small></h2>
${clocksTable(home.board.asOf, lateCaption(home.board), 'breached', home.board.clocks)}</section>
<section><h2 id="soon">将到期<small lang="en">Due soon</small></h2>
${clocksTable(home.board.asOf, soonCaption(home), 'soon', home.soon.clocks)}</section>
${stillSection(home)}
<section><h2 id="clauses">各条款<small lang="en">By clause</small></h2>${clauseTable(home.board)}</section>
<section><h2 id="next">下一步<small lang="en">Where to go next</small></h2><ul class="next">${links.map(link)}
<li><b>说明文档</b> <code>docs/</code> <span lang="en">Guides and reference, in the repository</span></li></ul></section>`

/** The start page: the board, Chinese first, and where to go next. */
export const homePage = (home: Home): string => shell('时限看板 · Redress', header(home), body(home))
