import { createHash } from 'node:crypto'

/** The page's one style sheet: no fonts or images from elsewhere, light and dark, readable at any width and on paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1b2430;--soft:#566273;--line:#d9dfe7;--card:#fff;--ground:#f4f6f9;--accent:#0b5c8a;
--bad:#a3162a;--bad-bg:#fdecee;--warn:#7a4b00;--warn-bg:#fff3d9;--good:#14603c;--good-bg:#e6f5ec;--idle:#465264;--idle-bg:#e9edf2}
@media(prefers-color-scheme:dark){:root{--ink:#e7ecf3;--soft:#a3afbf;--line:#323c4a;--card:#1a212b;--ground:#11161d;--accent:#7cc4ef;
--bad:#ff9aa6;--bad-bg:#47171e;--warn:#ffcf7d;--warn-bg:#402d09;--good:#84dcae;--good-bg:#11372a;--idle:#c0cad7;--idle-bg:#2b3441}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);
font:16px/1.55 system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",sans-serif}
a{color:var(--accent)}
a:focus-visible,input:focus-visible,button:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:1}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem;display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:end;justify-content:space-between}
h1{font-size:1.75rem;line-height:1.2;margin:0}
h1 small,h2 small{font-weight:400;color:var(--soft);font-size:.6em;margin-left:.5em}
h2{font-size:1.2rem;margin:2.25rem 0 .75rem}
h2 small{font-size:.75em}
p{margin:.25rem 0 .75rem}
.soft,[lang=en].soft{color:var(--soft)}
form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end}
label{display:block;font-size:.85rem;color:var(--soft)}
input,button{font:inherit;padding:.4rem .7rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card);color:inherit;min-height:2.6rem}
button{background:var(--accent);border-color:var(--accent);color:#fff;cursor:pointer}
@media(prefers-color-scheme:dark){button{color:#0b1118}}
.states{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;list-style:none;margin:0;padding:0}
.states li{background:var(--card);border:1px solid var(--line);border-top:.25rem solid var(--idle);border-radius:.6rem;padding:.7rem .9rem}
.states b{display:block;font-size:1.7rem;line-height:1.2;font-variant-numeric:tabular-nums}
.states .bad{border-top-color:var(--bad)}.states .bad b{color:var(--bad)}
.states .warn{border-top-color:var(--warn)}.states .warn b{color:var(--warn)}
.states .good{border-top-color:var(--good)}.states .good b{color:var(--good)}
.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;padding:.75rem .9rem 0;color:var(--soft);font-size:.9rem}
th,td{padding:.55rem .9rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{font-size:.85rem;color:var(--soft);white-space:nowrap;vertical-align:bottom}
thead [lang=en],td [lang=en],.states [lang=en]{display:block;font-weight:400;font-size:.82rem;color:var(--soft)}
tbody tr:last-child>*{border-bottom:0}
tbody th{font-weight:600;white-space:nowrap}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.wide{min-width:18rem}
td:last-child{white-space:nowrap}
.day{white-space:nowrap;font-variant-numeric:tabular-nums}
.tag{display:inline-block;border-radius:1rem;padding:.05rem .65rem;font-size:.85rem;white-space:nowrap;background:var(--idle-bg);color:var(--idle)}
.tag.bad{background:var(--bad-bg);color:var(--bad)}.tag.warn{background:var(--warn-bg);color:var(--warn)}.tag.good{background:var(--good-bg);color:var(--good)}
.empty{padding:1.25rem .9rem}
.next{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.75rem;list-style:none;padding:0;margin:0}
.next li{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.7rem .9rem}
.next a{font-weight:600}
.next [lang=en]{display:block;color:var(--soft);font-size:.85rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
footer{padding:2rem 1.25rem 3rem;color:var(--soft);font-size:.88rem}
@media print{form,.skip,.next{display:none}body{background:#fff}}
`

const hash = createHash('sha256').update(style).digest('base64')

/** What the page may load: its own style by hash, and nothing else. No script runs. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${hash}'`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')
