import { describe, expect, it } from '@jest/globals';
import { extractNote } from '../../../src/core/people/extract-note.ts';
import { buildSettings } from '../../support/build-notes.ts';

const BODY = '\n## TODOs\n\n- TT: Write the report by February 31\n- TT:\n';

function isComplete(front: string): boolean {
  const bytes = new TextEncoder().encode(`${front}${BODY}`);
  return extractNote({ path: 'minutes/2026-01-05.md', bytes }, buildSettings()).complete;
}

describe('a missing item proves nothing', () => {
  it.each([
    ['YAML with an error', '---\ntitle: "Core\nteams: [core\n---\n'],
    ['front matter that is not closed', '---\ntitle: Core\n'],
    ['front matter that is too long', `---\ntitle: Core\ntags: ${'x'.repeat(20_000)}\n---\n`],
    ['front matter in another language', '---json\n{ "title": "Core" }\n---\n'],
  ])('in a note with %s', (_name, front) => {
    expect(isComplete(front)).toBe(false);
  });

  it.each([
    ['no front matter', ''],
    ['a date that does not exist', '---\ntitle: Core\ndate: 2026-02-31\n---\n'],
    ['owners and dates that tell nothing', '---\ntitle: Core\nteams: core\n---\n'],
  ])('but it does in a note with %s', (_name, front) => {
    expect(isComplete(front)).toBe(true);
  });
});
