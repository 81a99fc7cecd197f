import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HELP } from '../../src/cli/help.ts';
import { ROOT } from '../support/world.ts';

const PAGE = readFileSync(path.join(ROOT, 'docs/command-line.md'), 'utf8');
const HELPS = Object.values(HELP).join('\n');
const COMMANDS = Object.keys(HELP).filter((name) => name !== '');

describe('the page about the command line', () => {
  it.each(COMMANDS)('has the command %s in its table', (command) => {
    expect(PAGE).toMatch(new RegExp(`^\\| \`${command}(?: [^\`]*)?\` +\\|`, 'm'));
  });

  it.each([...new Set(HELPS.match(/--[a-z]+/g))])('has the option %s in its table', (option) => {
    expect(PAGE).toMatch(new RegExp(`^\\| [^|]*\`${option}(?: <\\w+>)?\``, 'm'));
  });

  it.each([...new Set(HELPS.match(/\b(?:[A-Z]+_[A-Z_]+|[a-z]+_proxy)\b/g))])('has the variable %s', (variable) => {
    expect(PAGE).toContain(`\`${variable}\``);
  });

  it('names nothing that help does not know', () => {
    const named = PAGE.match(/(?<=`)--[a-z]+/g) ?? [];
    expect(named.filter((option) => !HELPS.includes(option))).toEqual([]);
  });
});
