import { decodeCommand } from '@redress/domain'
import chromium from '@sparticuz/chromium'
import { isLeft } from 'fp-ts/lib/Either.js'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/http/app.js'
import { exampleBody } from '../../src/http/examples.js'
import { type Listening, listen } from '../../src/http/listen.js'
import { openTemporary } from './opened.js'

let served: Listening
let browser: Browser
let page: Page
const errors: string[] = []
let close: () => Promise<void>

const ID = '<script>alert(1)</script>'

beforeAll(async () => {
  const { redress, remove } = await openTemporary()
  for (let n = 1; n <= 40; n++) {
    const day = `${1 + (n % 12)}`.padStart(2, '0')
    const received = decodeCommand({
      ...exampleBody('Receive'),
      id: `receive-${n}`,
      complaint: `TS-2026-${`${n}`.padStart(4, '0')}`,
      occurredAt: `2026-03-${day}T09:30:00+08:00`,
      actor: { id: 'agent-07', unit: n === 1 ? 'x' : `window-unit-${n % 4}`, roles: [] },
      command: 'Receive',
    })
    if (isLeft(received)) throw new Error(JSON.stringify(received.left))
    await redress.handle(received.right)()
    if (n % 3 !== 0) continue
    const reply = decodeCommand({
      ...exampleBody('Reply'),
      id: `reply-${n}`,
      complaint: received.right.complaint,
      occurredAt: `2026-03-${day}T16:30:00+08:00`,
      command: 'Reply',
    })
    if (isLeft(reply)) throw new Error(JSON.stringify(reply.left))
    await redress.handle(reply.right)()
  }
  await redress.views.catchUp()()
  const listening = await listen(buildApp(redress))({ port: 0 })()
  if (isLeft(listening)) throw new Error(listening.left.en)
  served = listening.right
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, '--no-sandbox'],
    headless: true,
  })
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('requestfailed', (request) => errors.push(request.url()))
  close = async () => {
    await browser.close()
    await served.close()
    await remove()
  }
}, 120_000)
afterAll(() => close())

describe('the start page in a real browser', () => {
  test('shows the board in Chinese with English beside it, without an error', async () => {
    await page.goto(served.url)
    expect(await page.title()).toBe('时限看板 · Redress')
    expect(await page.locator('h1').textContent()).toContain('时限看板')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
    const rows = page.locator('table').first().locator('tbody tr')
    expect(await rows.count()).toBeGreaterThan(0)
    expect(await rows.first().textContent()).toMatch(/TS-2026-\d{4}[\s\S]*两个工作日[\s\S]*超期[\s\S]*2026-03-\d\d/)
    expect(await page.locator('[lang=en]').first().isVisible()).toBe(true)
    expect(errors).toEqual([])
    const shot = process.env['REDRESS_SCREENSHOT']
    if (shot !== undefined) await page.screenshot({ path: shot, fullPage: true })
  })

  test('its style is applied under its own policy, and no script could run', async () => {
    const answer = await page.goto(served.url)
    expect(answer?.headers()['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).toBe('1216px')
  })

  test('regression: a card of zero said that nothing was due soon, though no clause warns', async () => {
    await page.goto(served.url)
    const cards = await page.locator('.states').textContent()
    expect(cards).toContain('计时中')
    expect(cards).not.toContain('将到期')
    expect(await page.locator('#soon').count()).toBe(1)
  })

  test('the form asks about another day', async () => {
    await page.goto(served.url)
    await page.fill('input[name=asOf]', '2026-03-05')
    await page.click('button')
    expect(page.url()).toBe(`${served.url}/?asOf=2026-03-05`)
    expect(await page.locator('header').textContent()).toContain('2026-03-05')
    await page.goto(`${served.url}/?asOf=`)
    expect(await page.locator('h1').textContent()).toContain('时限看板')
  })

  test('every link leads somewhere', async () => {
    await page.goto(served.url)
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(6)
    for (const link of new Set(links)) expect((await fetch(served.url + link)).status, link).toBe(200)
  })

  test('it fits a narrow screen: only tables scroll', async () => {
    await page.setViewportSize({ width: 380, height: 800 })
    await page.goto(served.url)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380)
    const shot = process.env['REDRESS_SCREENSHOT']
    if (shot !== undefined) await page.screenshot({ path: shot.replace('.png', '-narrow.png') })
  })
})

test('what is asked of it is escaped', async () => {
  const answer = await fetch(`${served.url}/?asOf=${encodeURIComponent(ID)}`)
  expect(answer.status).toBe(400)
  expect(await answer.text()).not.toContain('<script>')
})

test('the page of the interface shows every operation, and asks nothing elsewhere', async () => {
  const asked: string[] = []
  const viewer = await browser.newPage()
  const wrong: string[] = []
  viewer.on('request', (request) => asked.push(request.url()))
  viewer.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  viewer.on('pageerror', (error) => wrong.push(error.message))
  await viewer.goto(`${served.url}/docs`)
  await viewer.waitForSelector('#operations-complaints-receive, .opblock-tag')
  expect(await viewer.locator('.opblock-tag').count()).toBeGreaterThan(4)
  await viewer.locator('#operations-tag-reference').click()
  await viewer.waitForSelector('#operations-reference-calendarDay')
  expect(wrong).toEqual([])
  expect(asked.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:'))).toEqual([])
  await viewer.close()
})
