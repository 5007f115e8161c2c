/** The read models in one SQLite file (better-sqlite3). */
export { openViews, type Views, type ViewsOptions } from './views.js'
