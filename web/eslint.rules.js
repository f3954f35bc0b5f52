import reactHooks from 'eslint-plugin-react-hooks';

/** What a user reads lies in `*.words.ts` and `*.pages.ts`, Chinese beside English; a screen only names it. */
const inScreens = [
  {
    selector: ':matches(JSXText, Literal)[value=/[\\u4e00-\\u9fff]/], TemplateElement[value.raw=/[\\u4e00-\\u9fff]/]',
    message: 'Words belong into a dictionary: `*.words.ts`, both languages side by side.',
  },
];
/** What holds in the console beside the rules of all; `everywhere` are the selectors of all, `TESTS` the globs of tests. */
export const consoleRules = (everywhere, TESTS) => [
  {
    files: ['web/src/**/*.ts', 'web/src/**/*.tsx'],
    ignores: TESTS,
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // The router's redirects are thrown.
      '@typescript-eslint/only-throw-error': ['error', { allow: ['Response'] }],
      'no-restricted-syntax': ['error', ...everywhere, ...inScreens],
    },
  },
  {
    // A phone loads nothing of the desk.
    files: ['web/src/m/**/*.ts', 'web/src/m/**/*.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['**/desktop/**', 'antd', 'antd/*', '@ant-design/*'], message: 'The desk is no part of a phone.' },
          ],
        },
      ],
    },
  },
  {
    // What both trees stand on knows neither.
    files: [
      'web/src/{api,words,session,shared,offline}/**/*.ts',
      'web/src/{api,words,session,shared,offline}/**/*.tsx',
    ],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/desktop/**', '**/pages/**', '**/m/**', 'antd', 'antd-mobile'],
              message: 'Both trees stand on this.',
            },
          ],
        },
      ],
    },
  },
  {
    // Dictionaries, and what both languages stand beside each other in.
    files: [
      'web/src/**/*.words.ts',
      'web/src/**/*.pages.ts',
      'web/src/**/*.types.ts',
      'web/src/api/problem.ts',
      'web/src/words/codes.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...everywhere], 'max-lines': 'off' },
  },
];
