import type { Status } from '@redress/projections'

/** Upper bounds of the buckets in which the time of answers is counted, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

interface Timed {
  count: number
  sum: number
  readonly buckets: number[]
}

/** Counts what was answered, by operation and status: names of ours, never an address. */
export interface Counted {
  readonly answered: (operation: string, status: number, seconds: number) => void
  readonly lines: () => ReadonlyArray<string>
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
const labels = (of: { readonly [name: string]: string | number }): string =>
  `{${Object.entries(of)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(',')}}`

export const counted = (): Counted => {
  const requests = new Map<string, { readonly operation: string; readonly status: number; n: number }>()
  const times = new Map<string, Timed>()
  return {
    answered: (operation, status, seconds) => {
      const key = `${operation} ${status}`
      const known = requests.get(key) ?? { operation, status, n: 0 }
      known.n += 1
      requests.set(key, known)
      const timed = times.get(operation) ?? { count: 0, sum: 0, buckets: BUCKETS.map(() => 0) }
      timed.count += 1
      timed.sum += seconds
      for (const [i, bound] of BUCKETS.entries()) if (seconds <= bound) timed.buckets[i] = (timed.buckets[i] ?? 0) + 1
      times.set(operation, timed)
    },
    lines: () => [
      '# HELP redress_http_requests_total Requests answered.',
      '# TYPE redress_http_requests_total counter',
      ...[...requests.values()].map(
        ({ operation, status, n }) => `redress_http_requests_total${labels({ operation, status })} ${n}`,
      ),
      '# HELP redress_http_request_duration_seconds Time to the answer.',
      '# TYPE redress_http_request_duration_seconds histogram',
      ...[...times].flatMap(([operation, { count, sum, buckets }]) => [
        ...BUCKETS.map(
          (le, i) => `redress_http_request_duration_seconds_bucket${labels({ operation, le })} ${buckets[i] ?? 0}`,
        ),
        `redress_http_request_duration_seconds_bucket${labels({ operation, le: '+Inf' })} ${count}`,
        `redress_http_request_duration_seconds_sum${labels({ operation })} ${sum}`,
        `redress_http_request_duration_seconds_count${labels({ operation })} ${count}`,
      ]),
    ],
  }
}

const gauge = (name: string, help: string, values: ReadonlyArray<readonly [labels: string, value: number]>) => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} gauge`,
  ...values.map(([of, value]) => `${name}${of} ${value}`),
]

/** How the read models stand and what the process uses, for Prometheus. */
export const standingLines = (healthy: boolean, status: Status | undefined): ReadonlyArray<string> => [
  ...gauge('redress_healthy', '1 when the read models can be relied on.', [['', healthy ? 1 : 0]]),
  ...gauge('redress_parked', 'Complaints set aside by the read models.', [['', status?.parked ?? 0]]),
  ...gauge(
    'redress_projection_lag_events',
    'Events not yet in the read model.',
    (status?.models ?? []).map(({ name, lag }) => [labels({ model: name }), lag]),
  ),
  ...gauge(
    'redress_projection_lag_seconds',
    'Age of the oldest event not in the read model.',
    (status?.models ?? []).map(({ name, lagSeconds }) => [labels({ model: name }), lagSeconds]),
  ),
  ...gauge('process_resident_memory_bytes', 'Memory of the process.', [['', process.memoryUsage.rss()]]),
]
