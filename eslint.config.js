import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The rooms of the core, in order: a room imports only from rooms before it, and everybody else only what a room's
 * `door` names (`types.ts` always). The door's first file tells the room's story. Toolboxes, whose every file is for
 * all, have no door.
 */
const rooms = [
  { name: 'text' },
  { name: 'languages' },
  {
    name: 'note',
    door: [
      'read-minutes',
      'build-tree',
      'dates/path-day',
      'decode-note',
      'find-profiles',
      'learn-dates',
      'name-meeting',
      'path-filter',
      'scan-lines',
      'task-fields',
      'task-lines',
      'silence',
      'unknown-sections',
      'unseen',
    ],
  },
  {
    name: 'reading',
    door: [
      'read-note',
      'conventions',
      'due-date',
      'due-free',
      'links',
      'note-language',
      'owner-names',
      'reference',
      'section-name',
      'sections',
      'topics',
    ],
  },
  { name: 'people', door: ['extract-note', 'assignment', 'evidence', 'propose-people', 'targets'] },
  {
    name: 'block',
    door: ['issue-body', 'marker', 'marker-hashes', 'marker-sightings', 'merge-ticks', 'overview-block', 'write-facts'],
  },
  {
    name: 'identity',
    door: [
      'match-todos',
      'birth-key',
      'closing',
      'damaged',
      'entity',
      'find-moved',
      'judge-gone',
      'occurrence',
      'places',
      'references',
      'tracked',
    ],
  },
  {
    name: 'plan',
    door: [
      'compute-plan',
      'change',
      'decide-mode',
      'desired',
      'guards',
      'new-issue',
      'patch-fields',
      'patch-people',
      'plan-input',
      'recompute',
      'tie',
      'visibility',
    ],
  },
  { name: 'reflect', door: ['compute-reflection', 'list-wishes', 'pull-text'] },
  { name: 'tell' },
];

/** What a pure module may not import: anything that touches the world, and the layers above it. */
const effects = [
  { group: ['node:*', '@actions/*', '@octokit/*'], message: 'The core is pure: pass the value in instead.' },
  { group: ['**/shell/**', '**/app/**', '**/cli/**'], message: 'Imports go entries → app → shell → core.' },
];

/** What is closed to whoever reaches the rooms by `prefix`. */
function closeDoors(seen, prefix) {
  const group = seen
    .filter((room) => room.door !== undefined)
    .flatMap(({ name, door }) => [
      `${prefix}${name}/**/*.ts`,
      ...['types', ...door].map((file) => `!${prefix}${name}/${file}.ts`),
    ]);
  return group.length > 0 ? [{ group, message: 'Come in by the door of that room.' }] : [];
}

/** The import rule of one room of the core. */
function keepRoom({ name }, index) {
  const later = rooms.slice(index + 1).map((room) => `**/${room.name}/**`);
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
            ...closeDoors(rooms.slice(0, index), '**/'),
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
    files: ['src/app/**/*.ts', 'src/cli/**/*.ts', 'src/shell/**/*.ts', 'src/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: closeDoors(rooms, '**/core/') }] },
  },
  {
    files: ['src/settings/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...effects, ...closeDoors(rooms, '**/core/')] }] },
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
