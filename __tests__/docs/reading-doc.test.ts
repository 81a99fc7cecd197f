import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractNote } from '../../src/core/people/extract-note.ts';
import { CONVENTIONS, TABLE_ROW } from '../../src/core/reading/conventions.ts';
import { defaultSettings } from '../../src/settings/default-settings.ts';
import { composeReadingDoc } from '../../testing/reading-doc.ts';
import { ROOT } from '../support/world.ts';

/** Tables as prettier lays them out differ in spaces and strokes only. */
const squash = (text: string) => text.replace(/-{3,}/g, '---').replace(/[ \t]+/g, ' ');

describe('docs/reading.md', () => {
  it('is current: `npm run docs` writes it anew', () => {
    const doc = readFileSync(path.join(ROOT, 'docs/reading.md'), 'utf8');
    expect(squash(composeReadingDoc(doc))).toBe(squash(doc));
  });

  const rows = [TABLE_ROW, ...CONVENTIONS].flatMap(({ name, examples, elsewhere }) =>
    examples.map((example) => [name, example, elsewhere === true] as const),
  );
  it.each(rows)('%s: %s', (name, example, elsewhere) => {
    const text = elsewhere ? example : `## Action items\n\n${example}`;
    const settings = { ...defaultSettings('acme/notes'), unowned: 'issue' as const };
    const note = extractNote({ path: 'wg/2026-01-07.md', bytes: new TextEncoder().encode(`${text}\n`) }, settings);
    expect(note.readings.map(({ convention }) => convention)).toContain(name);
  });
});
