import { type Html, html } from './html.js'
import { style } from './style.js'

/** Style is not escaped: it is ours, and its hash stands in the policy. */
const sheet = { markup: `<style>${style}</style>` } as Html

/** A whole document around a page's header and body. */
export const shell = (title: string, header: Html, body: Html): string =>
  html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%230b5c8a'/%3E%3Cpath d='M4 8.5l3 3 5-7' fill='none' stroke='white' stroke-width='2'/%3E%3C/svg%3E">
${sheet}
</head>
<body>
<a class="skip" href="#board">跳到看板 <span lang="en">Skip to the board</span></a>
<header>${header}</header>
<main>${body}</main>
<footer>
<p>Redress · 每个时限都注明条款、逐日计算和放假通知。<span lang="en">Every deadline names its clause, the days counted and the notices they rest on.</span></p>
</footer>
</body>
</html>
`.markup
