import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What a pure module may not import: anything that touches the world, and the layers above it. */
const effects = [
  { group: ['node:*', '@actions/*', '@octokit/*'], message: 'The core is pure: pass the value in instead.' },
  {
    group: ['**/shell/**', '**/sync.ts', '**/action.ts', '**/cli.ts'],
    message: 'Imports go entries → sync → shell → core.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.stryker-tmp/', 'reports/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/settings/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: effects }],
      'no-restricted-globals': ['error', 'process', 'fetch', 'Buffer', 'setTimeout', 'setInterval', 'console'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [...effects, { group: ['**/settings/parse*'], message: 'settings → core, never back.' }] },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts', 'testing/**/*.ts', 'demo/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
