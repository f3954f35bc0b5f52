import tseslint from 'typescript-eslint';
import { consoleRules } from './web/eslint.rules.js';

const TESTS = ['**/*.spec.ts', 'src/**/testing/**', 'test/**', 'bench/**'];

/** One rule takes one list of selectors a file, so the parts are named here and joined where they apply. */
const everywhere = [
  { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file that owns the name.' },
  {
    selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
    message: 'No `as unknown as`: give the value its type where it enters.',
  },
];
const inProduct = [
  {
    selector: 'Property[key.name="synchronize"][value.value=true]',
    message: 'The schema changes by migrations only.',
  },
  {
    selector: 'CallExpression[callee.name="parseFloat"], CallExpression[callee.property.name="parseFloat"]',
    message: 'Mass is integer grams and never a float; parse with src/shared/mass.ts or an integer pattern.',
  },
];
/** A state changes only through its lifecycle table, so that every refusal and every diagram comes from there. */
const states = [
  {
    selector: 'AssignmentExpression[left.property.name="state"]:not([right.callee.property.name="take"])',
    message: 'A state is assigned from the lifecycle only: `noun.state = nounLifecycle.take(step, …)`.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(update|set)$/] > ObjectExpression > Property[key.name="state"]',
    message: 'A state is assigned from the lifecycle only: load, take the step, save.',
  },
  {
    selector:
      ':matches(Literal[value=/\\bset\\b[^;]*\\bstate\\s*=\\s*\\u0027/i], TemplateElement[value.raw=/\\bset\\b[^;]*\\bstate\\s*=\\s*\\u0027/i])',
    message: 'No state is written into SQL: bind the one that the lifecycle took.',
  },
];
/** 'BEGIN' in raw SQL opens a transaction as surely as the method does. */
const transactions = [
  {
    selector: 'CallExpression[callee.property.name="write"][callee.object.property.name="database"]',
    message: 'Only the write envelope opens a transaction: use writes.run.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(transaction|startTransaction)$/]',
    message: 'Only the write envelope opens a transaction: use writes.run.',
  },
  {
    selector:
      'CallExpression[callee.property.name="query"] > Literal.arguments[value=/^\\s*(BEGIN|START TRANSACTION)\\b/i]',
    message: 'Only the write envelope opens a transaction: use writes.run.',
  },
];
const inTests = [
  {
    selector: 'CallExpression[callee.property.name=/^(only|skip|todo)$/][callee.object.name=/^(it|test|describe)$/]',
    message: 'No skipped and no focused test: mend it or delete it.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'No skipped and no focused test: mend it or delete it.',
  },
];

const core = {
  'array-callback-return': 'error',
  complexity: ['error', 12],
  eqeqeq: 'error',
  'max-depth': ['error', 4],
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
  'no-console': 'error',
  'no-constant-condition': 'error',
  'no-constant-binary-expression': 'error',
  'no-dupe-else-if': 'error',
  'no-empty': 'error',
  'no-param-reassign': 'error',
  'no-self-compare': 'error',
  'no-unreachable-loop': 'error',
  'no-unsafe-finally': 'error',
  'no-useless-return': 'error',
  'no-var': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  radix: 'error',
  'require-atomic-updates': 'off',
};

/** Chosen one by one: the type-aware presets double the time of a run and mostly argue about style. */
const typed = {
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-for-in-array': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/prefer-promise-reject-errors': 'error',
  '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
  '@typescript-eslint/return-await': ['error', 'in-try-catch'],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const syntax = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  // Nest reads constructor parameter types at run time (emitDecoratorMetadata), so an import that looks type-only is not.
  '@typescript-eslint/consistent-type-imports': 'off',
  // A Nest module is an empty class with a decorator.
  '@typescript-eslint/no-extraneous-class': 'off',
};

const readsEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Read the validated Config of src/platform/config instead.',
};
const rollsDice = {
  object: 'Math',
  property: 'random',
  message: 'Use node:crypto for secrets and a seeded generator for data.',
};
const ownConnection = 'Rows are read with database.read and written with writes.run, which set the tenant.';
const noEnvironment = {
  'no-restricted-properties': ['error', readsEnvironment, rollsDice],
  'no-restricted-imports': [
    'error',
    {
      paths: [
        { name: 'node:process', importNames: ['env'], message: 'Read the validated Config instead.' },
        {
          name: '@nestjs/common',
          importNames: ['forwardRef'],
          message: 'A cycle of modules: publish an event instead.',
        },
        { name: 'typeorm', importNames: ['DataSource'], message: ownConnection },
        {
          name: '@nestjs/typeorm',
          importNames: ['InjectRepository', 'InjectDataSource', 'InjectEntityManager'],
          message: ownConnection,
        },
        { name: 'pg', message: ownConnection },
      ],
    },
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.data/', 'coverage/', 'web/src/api/schema.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  { rules: { ...core, ...syntax } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...typed, 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: TESTS,
    rules: {
      ...noEnvironment,
      'no-restricted-syntax': ['error', ...everywhere, ...inProduct, ...states, ...transactions],
    },
  },
  {
    // The relay, the audit sequencer and the envelope itself stand above the envelope; they spread retries by dice.
    files: ['src/platform/database/**/*.ts', 'src/jobs/**/*.ts', 'src/audit/**/*.ts', 'src/writes/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-properties': ['error', readsEnvironment],
      'no-restricted-syntax': ['error', ...everywhere, ...inProduct, ...states],
    },
  },
  {
    // Pieces of a file and how far it is, each second: no business of the trail, which has every state and every reader.
    files: ['src/compliance/reports/running/export-work.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...inProduct, ...states] },
  },
  {
    // Connections are opened here: the pool, the migrations, the listener of the outbox, the health probe.
    files: ['src/platform/**/*.ts', 'src/jobs/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // The checker of the invariants looks past the tenants, at all rows in one read-only snapshot of the owner's.
    files: ['src/invariants/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': 'off',
      'no-restricted-syntax': ['error', ...everywhere, ...inProduct, ...states],
    },
  },
  {
    files: ['src/platform/config/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // What these print is their purpose.
    files: ['src/*.ts', 'src/cli/**/*.ts', 'src/demo/**/*.ts', 'bench/**', 'scripts/**', 'test/support/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...inTests],
      // A describe block is a list of cases, and a table of cases is data.
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      // Answers of the HTTP client are `any` until asserted on.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Data and SQL read best in one piece.
    files: ['migrations/**', 'src/**/data/**', 'src/**/*.data.ts', 'src/demo/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  ...consoleRules(everywhere, TESTS),
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
