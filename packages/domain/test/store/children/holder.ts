import Sqlite from 'better-sqlite3'

// Any other program on the file: does what it is told to, says so, and keeps it until it is killed.
const [path = '', ...statements] = process.argv.slice(2)
const db = new Sqlite(path)
for (const statement of statements)
  if (/^select/i.test(statement)) db.prepare(statement).get()
  else db.exec(statement)
process.stdout.write('ready\n')
setInterval(() => undefined, 1000)
