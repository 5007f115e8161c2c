import { workerData } from 'node:worker_threads'
import { serveWriting } from '../database/thread-serving.js'
import { postgresBase } from './base.js'

const { url, schema } = workerData as { readonly url: string; readonly schema: string }
serveWriting(postgresBase(url, schema))
