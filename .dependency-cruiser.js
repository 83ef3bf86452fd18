// The table "Who may import whom" of docs/architecture: what is not said here is allowed.
const entry = String.raw`\.ts$`
const publicEntry = `^domain/[^/]+/src/(index|schema)${entry}`
const testing = `^(domain|bff)/[^/]+/src/testing(/index)?${entry}`
const specs = String.raw`\.spec\.ts$|/testing/|/testing\.ts$|-for-specs\.ts$`
const serverLibraries =
  '(^|/)node_modules/(express|express-session|@trpc/server|pg|@prisma|pino|nodemailer)/'
const webLibraries = '(^|/)node_modules/(express|express-session|@trpc/(server|client))/'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    forbid(
      'no-cycle',
      'Modules import each other in one direction.',
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    ),
    forbid('no-unresolvable', 'Everything that is imported exists.', {}, { couldNotResolve: true }),
    forbid(
      'nothing-unlisted',
      'A package lists what it imports (what the root lists, every package has).',
      { pathNot: specs },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbid(
      'browser-takes-schemas-only',
      'Shell and remotes see the schemas of a domain, never its use-cases.',
      { path: '^(shell|mfe-[^/]+)/' },
      { path: '^domain/', pathNot: [`^domain/[^/]+/src/schema${entry}`, '^domain/vocabulary/'] },
    ),
    forbid(
      'browser-has-no-server-library',
      'Nothing of the server reaches the browser.',
      { path: '^(shell|mfe-[^/]+|ui|kit)/', pathNot: specs },
      { path: serverLibraries, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'no-other-remote',
      'A remote is reached by the registry only.',
      { path: '^(shell|kit|ui|mfe-[^/]+)/' },
      { path: '^mfe-', pathNot: '^$1/' },
    ),
    forbid(
      'remote-knows-its-bff-by-type',
      'The router type of its own BFF is all that a remote knows of a server.',
      { path: '^mfe-([^/]+)/' },
      { path: '^bff/', pathNot: `^bff/$1/src/router${entry}` },
    ),
    forbid(
      'bff-is-types-only-in-the-browser',
      'The router itself stays on the server.',
      { path: '^(mfe-[^/]+|shell|kit|ui)/' },
      { path: '^bff/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'shell-knows-no-bff',
      'The shell speaks by the kit.',
      { path: '^(shell|kit|ui)/' },
      {
        path: '^bff/',
      },
    ),
    forbid(
      'kit-stands-alone',
      'The kit imports nothing of ours.',
      { path: '^kit/' },
      {
        path: '^(shell|ui|mfe-|bff|domain|infra)',
      },
    ),
    forbid(
      'ui-stands-alone',
      'The design system imports nothing of ours.',
      { path: '^ui/' },
      {
        path: '^(shell|kit|mfe-|bff|domain|infra)',
      },
    ),
    forbid(
      'bff-takes-public-entries',
      'A BFF imports bff/base and public entries of domains, no other BFF, nothing of the browser.',
      { path: '^(bff/[^/]+)/' },
      {
        path: '^(bff|domain|kit|ui|shell|mfe-|infra)',
        pathNot: ['^$1/', '^bff/base/src/(index|testing)', publicEntry, testing],
      },
    ),
    forbid(
      'domain-takes-public-entries',
      'A domain imports public entries of other domains, nothing of transport or browser.',
      { path: '^(domain/[^/]+)/' },
      { path: '^(bff|domain|kit|ui|shell|mfe-|infra)', pathNot: ['^$1/', publicEntry, testing] },
    ),
    forbid(
      'domain-knows-no-transport',
      'A use-case works without HTTP.',
      { path: '^domain/', pathNot: specs },
      { path: webLibraries },
    ),
    forbid(
      'infra-takes-public-entries',
      'What the system stands on imports public entries of domains.',
      { path: '^infra/' },
      { path: '^(bff|domain|kit|ui|shell|mfe-)', pathNot: [publicEntry, testing] },
    ),
    forbid(
      'tests-stay-in-tests',
      'What is for specs is not part of the system.',
      { pathNot: `${specs}|^e2e/` },
      { path: testing, pathNot: '^kit/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: String.raw`(^|/)(dist|dist\.next|generated|\.test-data|\.data|\.cache)/|^bff/[^/]+/node_modules`,
    },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.vue', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
}
