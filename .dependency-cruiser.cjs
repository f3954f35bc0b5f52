/**
 * The import fence. Imports point up this list only: a module may use what stands above it, never what stands below.
 * A module that needs to tell one below it something publishes an event. `scripts/check-fence.mjs` proves each rule bites.
 */
const order = [
  'shared',
  'platform',
  'writes',
  'jobs',
  'audit',
  'identity',
  'imports',
  'ledger',
  'catalogue',
  'facility',
  'enterprises',
  'partners',
  'containers',
  'bookings',
  'rounds',
  'manifests',
  'storage',
  'handhelds',
  'transfers',
  'settlement',
  'gateway',
  'compliance',
  'oversight',
  'notifications',
  'console',
  // Reads the tables of all modules in plain SQL, as an auditor would, and uses none of their code.
  'invariants',
  // Demo data goes through the services of all modules, as a user would.
  'demo',
  // The command line runs any of them.
  'cli',
];

/** Without a trade of their own: all their files are meant for use, their rows excepted. */
const libraries = ['shared', 'platform', 'jobs', 'audit', 'writes', 'ledger'];

/** What another module may import: its use cases, its words, and what it announces. Everything else is its own affair. */
const publicKinds = [
  'service',
  'errors',
  'view',
  'events',
  'module',
  'rules',
  'types',
  'decorator',
  'guard',
  'lifecycle',
  'jobs',
];
/** Taking another noun's step, or queueing another module's job, is that module's decision; naming its type is fine. */
const publicAsTypesOnly = ['lifecycle', 'jobs'];

/** Specs may set the stage with anything; the product may not. */
const tests = String.raw`\.spec\.ts$|^src/.*/testing/`;
/** The command line is an entry point in several files: it may reach what main.ts may. */
const entryPoints = `${tests}|^src/cli/`;
const anyOf = (names) => `(?:${names.join('|')})`;
const inModules = (names) => `^src/${anyOf(names)}/`;

const importsPointUp = order.slice(0, -1).map((name, index) => ({
  name: `up-only/${name}`,
  comment: `${name} may not import a module below it in the list: publish an event and let the other subscribe.`,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: tests },
  to: { path: inModules(order.slice(index + 1)) },
}));

const moduleShape = [
  {
    name: 'module-is-listed',
    comment: 'A new folder of src/ gets its place in the order of this file and of docs/architecture.md first.',
    severity: 'error',
    from: { path: '^src/[^/]+/', pathNot: inModules(order) },
    to: {},
  },
  {
    name: 'public-face-only',
    comment:
      'From another module import its service, errors, views and events; never its entities, queries or internals.',
    severity: 'error',
    from: { path: '^src/([^/]+)/', pathNot: entryPoints },
    to: {
      path: '^src/[^/]+/',
      pathNot: ['^src/$1/', inModules(libraries), String.raw`\.${anyOf(publicKinds)}\.ts$`],
    },
  },
  {
    name: 'rows-are-private',
    comment: 'Tables belong to one module: another names a row by its id and asks the service for the rest.',
    severity: 'error',
    from: { path: '^src/([^/]+)/', pathNot: tests },
    to: { path: String.raw`^src/[^/]+/.*\.(?:entity|queries)\.ts$`, pathNot: '^src/$1/' },
  },
  {
    name: 'lifecycle-and-jobs-as-types',
    comment:
      'Another module may name the states and job types of this one (import type), not run its steps or its jobs.',
    severity: 'error',
    from: { path: '^src/([^/]+)/', pathNot: entryPoints },
    to: {
      path: String.raw`^src/[^/]+/.*\.${anyOf(publicAsTypesOnly)}\.ts$`,
      pathNot: ['^src/$1/', inModules(libraries)],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'entry-points-are-not-imported',
    comment: 'main, worker, cli and app.module stand below everything.',
    severity: 'error',
    from: { path: '^src/[^/]+/', pathNot: entryPoints },
    to: { path: '^src/[^/]+$' },
  },
];

const purity = [
  {
    name: 'pure-rules',
    comment:
      '*.lifecycle.ts and *.rules.ts decide: they import shared/, their own types, errors and data, nothing else.',
    severity: 'error',
    from: { path: String.raw`^src/([^/]+)/.*\.(?:lifecycle|rules)\.ts$` },
    to: {
      pathNot: [
        '^src/shared/',
        String.raw`^src/$1/.*\.(?:lifecycle|rules|errors|types|data)\.ts$`,
        String.raw`^src/$1/.*\.json$`,
      ],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'pure-rules-own-types',
    comment: 'Even a type comes from shared/ or from the own module.',
    severity: 'error',
    from: { path: String.raw`^src/([^/]+)/.*\.(?:lifecycle|rules)\.ts$` },
    to: { pathNot: ['^src/shared/', '^src/$1/'], dependencyTypes: ['type-only'] },
  },
  {
    name: 'pure-shared',
    comment:
      'shared/ knows no framework, no database and no file: hashing, identifiers and pinyin are all it may ask for.',
    severity: 'error',
    from: { path: '^src/shared/', pathNot: tests },
    to: { pathNot: ['^src/shared/', '^(?:node:)?(?:crypto|buffer)$', '^node_modules/(?:uuidv7|pinyin-pro)/'] },
  },
  {
    name: 'queue-behind-outbox',
    comment:
      'Work that leaves the request goes through the outbox; only jobs/ speaks to BullMQ, and migrate lays its tables.',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/jobs/', String.raw`^src/platform/database/migrate\.ts$`, tests] },
    to: { path: '^node_modules/(?:bullmq|@nestjs/bullmq)/' },
  },
  {
    name: 'migrations-stand-alone',
    comment: 'A migration must do in five years what it does today, so it does not use code that will change.',
    severity: 'error',
    from: { path: '^migrations/' },
    to: { path: '^src/', pathNot: inModules(['shared', 'platform']) },
  },
];

/** Drawing, sheets, dictionaries, mail, one-time codes: most processes use none of them, and none uses all. */
const heavyPackages = [
  'echarts',
  'fontkit',
  'hucre',
  'nodemailer',
  'otplib',
  'pdfkit',
  'pdfmake',
  'pinyin-pro',
  'qrcode',
];
/** Files of ours that draw with them, or are as heavy themselves. */
const heavyFiles = [
  String.raw`^src/containers/labels/(?:stream-labels|draw-label|typeface)\.ts$`,
  String.raw`^src/demo/seed\.ts$`,
];

const leanStart = [
  {
    name: 'heavy-when-needed',
    comment: 'Every process would hold it, though few need it: load it where it is first needed, by await import().',
    severity: 'error',
    from: { path: '^src/', pathNot: [...heavyFiles, entryPoints] },
    to: {
      path: [`^node_modules/${anyOf(heavyPackages)}/`, ...heavyFiles],
      dynamic: false,
      dependencyTypesNot: ['type-only', 'type-import'],
    },
  },
];

const hygiene = [
  {
    name: 'no-cycles',
    comment:
      'Two entities may name each other with Relation<T>; any other cycle is a module that does not know its place.',
    severity: 'error',
    from: {},
    to: { circular: true, via: { pathNot: String.raw`\.entity\.ts$` } },
  },
  {
    name: 'product-without-tests',
    comment: 'What runs in production imports no spec, no test support and no benchmark.',
    severity: 'error',
    from: { path: '^(?:src|migrations)/', pathNot: tests },
    to: { path: [tests, '^(?:test|bench)/'] },
  },
  {
    name: 'declared-packages-only',
    comment: 'The product uses packages of `dependencies`: anything else is missing from a production install.',
    severity: 'error',
    from: { path: '^(?:src|migrations)/', pathNot: tests },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'resolvable',
    comment: 'The import names no file and no package.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...importsPointUp, ...moduleShape, ...purity, ...leanStart, ...hygiene],
  options: {
    doNotFollow: { path: ['node_modules'] },
    // Type-only imports count: they are dependencies of the reader all the same.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
