import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The rooms of the core, in order: a room imports only from rooms before it, and from those only what `door` names
 * (`types.ts` always). Toolboxes, whose every file is for all, have no door.
 */
const rooms = [
  { name: 'text' },
  { name: 'languages' },
  { name: 'note' },
  {
    name: 'reading',
    door: ['read-note', 'conventions', 'links', 'due-free', 'due-date', 'reference', 'owner-names'],
  },
  {
    name: 'people',
    door: ['extract-note', 'evidence', 'settle-todos', 'resolve-owner', 'route', 'targets', 'assignment'],
  },
  { name: 'block' },
  { name: 'identity' },
  { name: 'plan' },
  { name: 'reflect' },
  { name: 'tell' },
];

/** What a pure module may not import: anything that touches the world, and the layers above it. */
const effects = [
  { group: ['node:*', '@actions/*', '@octokit/*'], message: 'The core is pure: pass the value in instead.' },
  { group: ['**/shell/**', '**/app/**', '**/cli/**'], message: 'Imports go entries → app → shell → core.' },
];

/** The import rule of one room of the core. */
function keepRoom({ name }, index) {
  const later = rooms.slice(index + 1).map((room) => `**/${room.name}/**`);
  const closed = rooms
    .slice(0, index)
    .filter((room) => room.door !== undefined)
    .flatMap((room) => [`../${room.name}/*`, ...['types', ...room.door].map((file) => `!../${room.name}/${file}.ts`)]);
  return {
    files: [`src/core/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...effects,
            { group: ['**/settings/**'], message: 'settings → core, never back: say in types.ts what the room asks.' },
            ...(later.length > 0 ? [{ group: later, message: `${name} imports only from rooms before it.` }] : []),
            ...(closed.length > 0 ? [{ group: closed, message: 'Come in by the door of that room.' }] : []),
          ],
        },
      ],
    },
  };
}

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
  ...rooms.map(keepRoom),
  {
    files: ['__tests__/**/*.ts', 'testing/**/*.ts', 'demo/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
