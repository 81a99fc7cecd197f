export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/fix-seeds.ts'],
  // Generous: what hangs is to end, and a machine that is busy with something else is not to fail.
  testTimeout: 180_000,
  testSequencer: '<rootDir>/__tests__/support/slow-first.js',
  // Jest's own default leaves one core idle: on two it would run file after file.
  maxWorkers: '100%',
};
