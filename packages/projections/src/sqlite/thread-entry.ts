import { workerData } from 'node:worker_threads'
import { serveWriting } from '../database/thread-serving.js'
import { hostClock } from '../runtime/clock.js'
import { sqliteBase } from './base.js'

const { path } = workerData as { readonly path: string }
serveWriting(sqliteBase(path, false, hostClock))
