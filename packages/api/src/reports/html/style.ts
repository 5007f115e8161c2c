import { createHash } from 'node:crypto'

/** One sheet, for screen and paper: black on white, the title as an official bulletin has it, nothing from elsewhere. */
export const style = `
:root{--ink:#1a1a1a;--soft:#595959;--line:#c9d0d8;--head:#e8eef4;--red:#b0171f;--link:#0b5c8a}
*{box-sizing:border-box}
body{margin:0;background:#f2f4f6;color:var(--ink);font:16px/1.7 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",serif}
main{max-width:56rem;margin:1.5rem auto;background:#fff;padding:3rem 3.5rem;box-shadow:0 1px 4px #0002}
h1,h2,h3,caption,th,.issuer{font-family:"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",SimHei,system-ui,sans-serif}
.issuer{text-align:center;color:var(--red);font-size:1.15rem;font-weight:700;letter-spacing:.3em;margin:0}
h1{text-align:center;color:var(--red);font-size:2.1rem;line-height:1.3;margin:.3rem 0 .4rem;letter-spacing:.06em}
.period{text-align:center;margin:0 0 .9rem}
.rule{border:0;border-top:3px solid var(--red);margin:0 0 1.2rem}
.facts{display:grid;grid-template-columns:auto 1fr;gap:.1rem 1rem;margin:0 0 1rem;font-size:.92rem}
.facts dt{color:var(--soft)}.facts dd{margin:0}
.remark{border-left:3px solid var(--line);padding-left:.8rem;color:var(--soft);font-size:.92rem;margin:.3rem 0}
h2{font-size:1.22rem;margin:2rem 0 .6rem}
h3{font-size:1rem;margin:1.2rem 0 .3rem}
p{margin:.4rem 0;text-indent:2em}
p.plain,.remark,.period,.issuer{text-indent:0}
.blank{min-height:4.5rem;border:1px dashed var(--line);color:var(--soft);padding:.5rem .8rem;text-indent:0}
table{border-collapse:collapse;width:100%;font-size:.92rem;margin:.6rem 0 1rem;line-height:1.45}
caption{text-align:left;font-weight:700;font-size:.92rem;padding:.2rem 0}
th,td{border-bottom:1px solid var(--line);padding:.32rem .6rem;text-align:left;vertical-align:top}
thead th{background:var(--head);border-top:1.5px solid var(--ink);border-bottom:1px solid var(--ink)}
tbody tr:last-child>*{border-bottom:1.5px solid var(--ink)}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
a{color:var(--link);text-decoration:none;border-bottom:1px dotted}
a:focus-visible{outline:3px solid var(--link)}
figure{margin:.8rem 0}
figcaption{text-align:center;font-weight:700;font-size:.92rem}
svg{width:100%;height:auto;font-family:inherit}
.annex{font-size:.9rem}.annex dt{color:var(--soft);float:left;clear:left;width:7em}.annex dd{margin:0 0 .15rem 7.5em}
.ids{overflow-wrap:anywhere}
:target{background:#fff6d6}
@media(max-width:40rem){main{padding:1.5rem 1rem}.wide{overflow-x:auto}}
@media print{body{background:#fff}main{box-shadow:none;margin:0;padding:0;max-width:none}h2,figure,tr{break-inside:avoid}h2{break-after:avoid}}
`

/** What the page may load: this style, and nothing else. */
export const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`
