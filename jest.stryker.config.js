import config from './jest.config.js';

/** Mutants of the core are told by the tables of the core; end-to-end tests run the built files, which hold no mutant. */
export default {
  ...config,
  testMatch: ['<rootDir>/__tests__/core/**/*.test.ts'],
};
