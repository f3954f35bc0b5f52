// Nest 12 is ESM and Node 20 cannot require() it, so @swc/jest compiles our sources and the few ESM packages to CommonJS.
const esmPackages = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  '@fastify/cookie',
  'cookie',
  '@noble',
  '@scure',
  'hucre',
  'content-disposition',
];

const base = {
  testEnvironment: 'node',
  rootDir: __dirname,
  setupFiles: ['reflect-metadata'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2023',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};

/** Tests that talk to PostgreSQL get one cluster a run, a migrated template, and a database cloned from it per file. */
const withDatabase = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

/** Not `testMatch`: test/whole-run asks of every spec which project it is of, and a pattern is Node's own. */
const specsAt = (pattern) => `^${__dirname.replace(/[^\w/]/g, '\\$&')}/${pattern}\\.spec\\.ts$`;

module.exports = {
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    { ...base, displayName: 'unit', testRegex: specsAt('(web/)?src/.*(?<!\\.db)') },
    { ...base, ...withDatabase, displayName: 'db', testRegex: specsAt('src/.*\\.db') },
    { ...base, ...withDatabase, displayName: 'http', testRegex: specsAt('test/http/.*') },
    { ...base, ...withDatabase, displayName: 'scenarios', testRegex: specsAt('test/scenarios/.*') },
    { ...base, ...withDatabase, displayName: 'races', testRegex: specsAt('test/races/.*') },
  ],
};
