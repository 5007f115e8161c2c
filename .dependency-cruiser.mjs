/** holidays <- domain <- projections <- api: dependencies point one way only (design, layout). */
const only = (from, ...may) => ({
  name: `${from}-stands-on-${may.join('-and-') || 'nothing'}`,
  severity: 'error',
  from: { path: `^packages/${from}/src` },
  to: { path: '^packages/', pathNot: [from, ...may].map((p) => `^packages/${p}/`) },
})

const pure = (name, path) => ({
  name,
  severity: 'error',
  comment: 'The core is pure: no file system, no clock, no driver.',
  from: { path },
  to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-peer'], pathNot: '(fp-ts|io-ts|uuid)' },
})

export default {
  forbidden: [
    only('holidays'),
    only('domain', 'holidays'),
    only('projections', 'domain', 'holidays'),
    only('api', 'projections', 'domain', 'holidays'),
    pure('holidays-is-pure', '^packages/holidays/src'),
    // Reading a regulation from YAML is the one place where the core needs a library beyond its codecs.
    pure(
      'domain-core-is-pure',
      '^packages/domain/src/(aggregate|complaint|agent|unit|call|registry|regulation(?!/load)|regulations|clock|figure|privacy|subject|explain|what-if|conflict|migration|example)/',
    ),
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: { path: '^packages/[^/]+/src' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans-in-src',
      severity: 'error',
      from: { orphan: true, path: '^packages/[^/]+/src', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^packages/[^/]+/src' },
      to: { path: '^packages/[^/]+/test' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
}
