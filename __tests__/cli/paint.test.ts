import { afterEach, describe, expect, it } from '@jest/globals';
import { createPaint, writeJson } from '../../src/cli/paint.ts';

const known = { NO_COLOR: process.env['NO_COLOR'], TERM: process.env['TERM'] };
afterEach(() => {
  for (const [name, value] of Object.entries(known)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

function paint(isTTY: boolean, env: { readonly NO_COLOR: string; readonly TERM: string }): string {
  Object.assign(process.env, env);
  return createPaint({ isTTY })('red', 'x');
}

describe('colours', () => {
  it('are for terminals', () => {
    expect(paint(true, { NO_COLOR: '', TERM: 'xterm' })).toBe('\u001b[31mx\u001b[39m');
    expect(paint(false, { NO_COLOR: '', TERM: 'xterm' })).toBe('x');
  });

  it('are not for who does not want or know them', () => {
    expect(paint(true, { NO_COLOR: '1', TERM: 'xterm' })).toBe('x');
    expect(paint(true, { NO_COLOR: '', TERM: 'dumb' })).toBe('x');
  });
});

it('JSON holds no sign that a terminal obeys, and reads back as the same', () => {
  const value = { title: '\u001b[31m \u009b31m \u202eevil\u2066 \u007f é 漢 "x"' };
  expect(writeJson(value)).toBe('{"title":"\\u001b[31m \\u009b31m \\u202eevil\\u2066 \\u007f é 漢 \\"x\\""}');
  expect(JSON.parse(writeJson(value, 2))).toEqual(value);
});
