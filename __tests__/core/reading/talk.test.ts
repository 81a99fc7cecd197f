import { describe, expect, it } from '@jest/globals';
import { readNote } from '../../../src/core/reading/read-note.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';

type Row = [written: string, items: readonly string[]];

/** Owner and text of each item that becomes an issue, of a note that knows Ada, Bo and Cyd. */
function read(written: string): readonly string[] {
  const text = `Attendees: Ada, Bo, Cyd\n\n${written}\n`;
  const note = readNote(
    { path: '2026-01-07.md', bytes: new TextEncoder().encode(text) },
    defaultSettings('acme/notes'),
  );
  const items = note.items.filter(({ withheld }) => withheld === null);
  return items.map((item) => `${item.owners.join('/')} · ${item.text}`);
}

const speak = (...names: string[]) => names.map((name) => `**${name}**\nThe cache was slow last week.`).join('\n\n');

describe('people who take turns', () => {
  it.each<Row>([
    [`#### Next steps [16:17](https://video.example.org)\n\n${speak('Ada', 'Bo', 'Ada', 'Bo')}`, []],
    [`## Next steps\n\n${speak('Speaker 1', 'Ada', 'Speaker 1', 'Speaker 1')}`, []],
    [
      '## Ropes and next steps\n\n**Ada**\n- Write to the yard\n\n**Bo**\n- Ask them\n\n**Cyd**\n- Hold on\n\n**Ada**\n- Go on',
      [],
    ],
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
    [
      '## Follow-up\n\n- Ask the bank (Ada)\n- Renew it (Bo)\n- How the new rules affect us (Ada)\n- What would we need to change? (Ada)\n- The new page (Bo)',
      ['Ada · Ask the bank', 'Bo · Renew it', 'Bo · The new page'],
    ],
    ['## Follow-up\n\n- Transfer of the bot (Ada)\n- The update of the pages (Bo)', []],
    ['## Action items\n\n- Transfer the bot (Bo)', ['Bo · Transfer the bot']],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('notes below a name', () => {
  it.each<Row>([
    ['## Next steps\n\n- Ada:\n  - The server is a small program\n  - It has no state of its own', []],
    ['## Next steps\n\n- Ada:\n  - Has concerns about the licence\n  - Question: can we follow the old rules?', []],
    [
      '## Next steps\n\n- Ada:\n  - The server is too slow\n  - TODO: measure it\n- Bo:\n  - write it',
      ['Ada · The server is too slow', 'Ada · measure it', 'Bo · write it'],
    ],
    [
      '## Next steps\n\n- Ada:\n  - The server is too slow, measure it\n  - write it',
      ['Ada · The server is too slow, measure it', 'Ada · write it'],
    ],
    ['## Next steps\n\n- Ada:\n  - the new page\n  - the charter', ['Ada · the new page', 'Ada · the charter']],
    [
      '## Next steps\n\n- Ada:\n  - [ ] The server is slow\n  - [ ] It has no state',
      ['Ada · The server is slow', 'Ada · It has no state'],
    ],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('what is no task and nobody', () => {
  it.each<Row>([
    ['## Outstanding items\n\n- Tradeoff: harder to remove later\n- Ada: write it', ['Ada · write it']],
    [
      '## Next steps\n\n- Ada to write it\n- Bo to renew it\n- Cyd prefers the old page',
      ['Ada · Ada to write it', 'Bo · Bo to renew it'],
    ],
    ['Action: nothing decided, moved to the next meeting\n\nAction: Ada to write it', ['Ada · Ada to write it']],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('promises, names with an ending, and what only looks like a name', () => {
  it.each<Row>([
    [
      '## Action items\n\nAda - This week I plan to finish the draft.\n\nBo - I intend to ask the bank.\n\nCyd - Renew the domain.',
      ['Ada · This week I plan to finish the draft.', 'Bo · I intend to ask the bank.', 'Cyd · Renew the domain.'],
    ],
    ["## Action items\n\n- Go on from dora's draft\n- Dora to merge the stacks", ['Dora · Dora to merge the stacks']],
    ['## Action items\n\n- Ada\n  - How to find the house', ['Ada · How to find the house']],
    ['## Notes\n\n- **Charter review, next steps**\n  - Ada walks through the charter\n  - Bo: we have no rep', []],
    ['## Ações\n\n- Atividade: Revisar o texto\n  - Responsáveis: Ada', ['Ada · Revisar o texto']],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('sections called by a time ahead', () => {
  it.each<Row>([
    [
      '## Next week\n\n- Look into the logs (Ada) ~ 1 week\n- Renew it (Bo)',
      ['Ada · Look into the logs ~ 1 week', 'Bo · Renew it'],
    ],
    ['## Next week\n\n- The new page (Bo)\n- The survey (Ada)', []],
    ['- For the next meeting:\n  - Ada: write it\n  - Bo was ill', ['Ada · write it']],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('lists of those present', () => {
  it.each<Row>([
    [
      '**Present: Dora, Eli**\n\n- How to find the house\n\n## Action items\n\n- Dora\n  - How to find the house',
      ['Dora · How to find the house'],
    ],
    [
      "## Participants' opinions\n\n- Continue as before\n\n**TODO:** Continue to observe it",
      [' · Continue to observe it'],
    ],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});
