import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../support/world.ts';

/** All sources as one text in which every message reads as in a log, with `…` for what is filled in. */
function readMessages(): string {
  const folder = path.join(ROOT, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n')
    .replace(/['`]\s*\+\s*['`]/g, '')
    .replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '…')
    .replace(/\\/g, '');
}

const section = readFileSync(path.join(ROOT, 'docs/troubleshooting.md'), 'utf8');
const messages = [...section.matchAll(/^\| (.+?) +\|/gm)].map((match) => match[1] ?? '').slice(2);
const sources = readMessages();

/** Words that are examples in the README and filled in by the program. */
const EXAMPLES = /…|`(?:tagret|target|AM|andrei-m|andreea-m|meeting-todo)`|\bAP\b|\d+|\bmain\b|\b(?:public|private)\b/;

describe('the messages of the troubleshooting page', () => {
  it('are many', () => expect(messages.length).toBeGreaterThan(15));

  it.each(messages)('%s is one of the program', (message) => {
    const parts = message
      .split(EXAMPLES)
      .map((part) => part.trim())
      .filter((part) => /[a-z]{2}/i.test(part));
    expect(parts.join('').length).toBeGreaterThan(10);
    for (const part of parts) expect(sources.includes(part) ? part : `not in src/: ${part}`).toBe(part);
  });
});
