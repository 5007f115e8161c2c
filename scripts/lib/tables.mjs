const dist = (path) => import(new URL(`../../packages/api/dist/${path}`, import.meta.url).href)

/** The tables by the name that they have in the page. */
export const tables = async () => {
  const [{ settingsTable }, { commandsTable }, { program }] = await Promise.all(
    ['config/table.js', 'cli/table.js', 'cli/program.js'].map(dist),
  )
  const silent = {
    out: () => undefined,
    err: () => undefined,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: () => 80,
  }
  const host = { terminal: silent, env: {}, cwd: '/', interrupted: () => new AbortController().signal }
  const tree = (lang) => program(host, lang, { done: () => undefined, settled: () => undefined })
  return { settings: settingsTable(), commands: commandsTable(tree('zh'), tree('en')) }
}
