/** Writers of tables: CSV, NDJSON, Parquet, XLSX. Rows stream through; none is kept. */
export { csvOf } from './csv.js'
export { unguarded } from './formula.js'
export { jsonLines, ndjsonOf } from './ndjson.js'
export { parquetOf } from './parquet.js'
export type { ColumnType, FileBytes, FileColumn, FileRow, FileTable, FileValue } from './table.js'
export { xlsxOf } from './xlsx/index.js'
