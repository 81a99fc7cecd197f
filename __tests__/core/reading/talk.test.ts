import { describe, expect, it } from '@jest/globals';
import { readNote } from '../../../src/core/reading/read-note.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';

type Row = [written: string, items: readonly string[]];

/** Owner and text of each item of a note that knows Ada, Bo and Cyd. */
function read(written: string): readonly string[] {
  const text = `Attendees: Ada, Bo, Cyd\n\n${written}\n`;
  const note = readNote(
    { path: '2026-01-07.md', bytes: new TextEncoder().encode(text) },
    defaultSettings('acme/notes'),
  );
  return note.items.map((item) => `${item.owners.join('/')} · ${item.text}`);
}

const speak = (...names: string[]) => names.map((name) => `**${name}**\nThe cache was slow last week.`).join('\n\n');

describe('people who take turns', () => {
  it.each<Row>([
    [`#### Next steps [16:17](https://video.example.org)\n\n${speak('Ada', 'Bo', 'Ada', 'Bo')}`, []],
    [`## Next steps\n\n${speak('Speaker 1', 'Ada', 'Speaker 1', 'Speaker 1')}`, []],
    [
      `## Decisions / Action items\n\n- Cyd: renew the certificate\n\n${speak('Ada', 'Bo', 'Ada', 'Bo')}`,
      ['Cyd · renew the certificate'],
    ],
    [
      `## Next steps\n\n${speak('Ada', 'Bo', 'Ada', 'Bo')}\n\n**ACTION**: Cyd to renew it\n\n**Action items**:\n- Bo: write it`,
      ['Cyd · Cyd to renew it', 'Bo · write it'],
    ],
    ['## Next steps\n\n**Ada:**\n- write it\n\n**Bo:**\n- renew it', ['Ada · write it', 'Bo · renew it']],
    [
      '## Next steps\n\n### Kernel\n\n**Ada:**\n- write it\n\n**Bo:**\n- renew it\n\n### Docs\n\n**Ada:**\n- send it\n\n**Bo:**\n- test it',
      ['Ada · write it', 'Bo · renew it', 'Ada · send it', 'Bo · test it'],
    ],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('answers', () => {
  it.each<Row>([
    ['## Action items\n\n- Ada: Yeah, that happened\n- Bo: write it', ['Bo · write it']],
    ['## Action items\n\n- Ada: Thank you, Bo!\n- Bo: write it', ['Bo · write it']],
    ['## Action items\n\n- Ada: thank the speakers\n- Bo: write it', ['Ada · thank the speakers', 'Bo · write it']],
    ['## Action items\n\n- [ ] Ada: sure-fire backups\n- Bo: write it', ['Ada · sure-fire backups', 'Bo · write it']],
    ['## Action items\n\n- Ada:\n  - I like "segments"\n  - write it', ['Ada · write it']],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('topics to be followed up', () => {
  it.each<Row>([
    [
      '## Follow-up from last meeting / discussions\n\n- Ada: PDF builds of the manual\n- [name=Bo] the sorting draft',
      [],
    ],
    ['## Followup\n\n- The answers to the survey (Ada)\n- The case studies (Bo)', []],
    ['## Moved to follow-up\n\n- `frobnicate` configuration (Ada)', []],
    ['## Follow-up\n\n- Job board\n  - Ada: it was opened last week', []],
    ['## Follow-up\n\n- Ada: the new page\n- Bo: write it', ['Ada · the new page', 'Bo · write it']],
    [
      '## Followup\n\n- [ ] a list of partners (Ada)\n- Ask the bank (Bo)',
      ['Ada · a list of partners', 'Bo · Ask the bank'],
    ],
    ['## Follow-up items\n\n- The new page (Ada)', ['Ada · The new page']],
    [
      '## Follow-up from last meeting\n\n- Ada to write it\n- The new page (Bo)',
      ['Ada · Ada to write it', 'Bo · The new page'],
    ],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});
