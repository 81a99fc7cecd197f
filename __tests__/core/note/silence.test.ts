import { describe, expect, it } from '@jest/globals';
import { extractAll } from '../../../src/app/read-notes.ts';
import { buildSettings } from '../../support/build-notes.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const silence = (...texts: string[]) =>
  extractAll(
    texts.map((text, index) => file(`2026-01-0${index + 1}.md`, text)),
    buildSettings({}),
  ).silence;

const GERMAN = `# Sitzung

Anwesend waren Anna und Ben, der Vorstand hat über die Kasse und den Raum gesprochen, der noch nicht bezahlt ist.
Anna schreibt eine Mail an die Stadt, und Ben spricht mit dem Verein, der im Haus ist.
`;

describe('notes of which nothing is read', () => {
  it.each<[string, string[], string | null]>([
    [
      'without sections',
      ['# Call\n\nWe talked.', '# Call\n\nWe talked again.'],
      'no TODO was read in 2 notes: no heading such as "Action items" and no marker such as "TODO:" was found; list your own headings under `sections`, or mark items',
    ],
    [
      'in German',
      [GERMAN],
      'no TODO was read in the only note: no heading such as "Aufgabe" and no marker such as "AUFGABE:" was found; list your own headings under `sections`, or mark items',
    ],
    [
      'whose items have no owner',
      ['## Action items\n\n- Write it\n- Renew it'],
      'no TODO was read in the only note: 2 items have no owner and are skipped; `unowned: issue` would open issues for them',
    ],
    [
      'with a section of which nothing is read',
      ['## Action items\n\nWe will see.'],
      'no TODO was read in the only note, though "Action items" in 2026-01-01.md may be an action section; `meeting-todos extract --explain 2026-01-01.md` says why',
    ],
    ['of which something is read', ['# Call', '## Action items\n\n- Ada: write it'], null],
    ['of which all is told not to be one', ['## Action items\n\n- Ada: write it <!-- no-issue -->'], null],
    ['that are not there', [], null],
  ])('%s', (_name, texts, message) => expect(silence(...texts)).toBe(message));
});
