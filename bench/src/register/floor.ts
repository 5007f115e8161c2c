/** The least that an import can be: a process that reads FILE and puts each of its lines into DATABASE. */
import { readFileSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'

const [file = '', path = ''] = process.argv.slice(2)
rmSync(path, { force: true })
const db = new Database(path)
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('CREATE TABLE lines (line TEXT NOT NULL)')
const insert = db.prepare('INSERT INTO lines VALUES (?)')
db.transaction((lines: ReadonlyArray<string>) => {
  for (const line of lines) insert.run(line)
})(readFileSync(file, 'utf8').split('\n'))
db.close()
