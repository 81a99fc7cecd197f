import { describe, expect, it } from '@jest/globals';
import { readNote } from '../../../src/core/reading/read-note.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';

type Row = [written: string, items: readonly string[]];

/** Owner and title of each item that becomes an issue, of a note that knows Ada, Bo and Cyd. */
function read(written: string): readonly string[] {
  const text = `# Harbour call\n\nAttendees: Ada, Bo, Cyd\n\n${written}\n`;
  const bytes = new TextEncoder().encode(text);
  const note = readNote({ path: '2026-01-07.md', bytes }, defaultSettings('acme/notes'));
  const items = note.items.filter(({ withheld }) => withheld === null);
  return items.map(({ owners, title }) => `${owners.join('/')} · ${title}`);
}

const below = (...lines: string[]) => `## Action items\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

describe('boxes with a login', () => {
  it.each<Row>([
    ['## Agenda\n\n- [x] [name=ada] [ropes](https://example.org/1)\n- [ ] @bo presentation on ropes', []],
    ['## Agenda\n\n### Old boats\n\n- [ ] @cyd: the budget\n- [ ] @bo discuss the crane\n- [ ] @ada update on it', []],
    ['## New business\n\n- [ ] @cyd the crane\n- [ ] @ada ropes for the yard [#12](https://example.org/12)', []],
    ['## Tagesordnung\n\n- [ ] @cyd Kran', []],
    [
      '## Agenda\n\n- [ ] @ada ropes\n- [ ] @bo will mend the crane for us\n- [ ] @cyd write to the yard at once',
      ['@bo · Mend the crane for us', '@cyd · Write to the yard at once'],
    ],
    ['## Agenda\n\n- [ ] @ada ropes\n\n## Yard\n\n- [ ] @bo the crane of the yard', ['@bo · The crane of the yard']],
    ['## Agenda\n\n- [ ] TODO: order the ropes for it', [' · Order the ropes for it']],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('boxes of those who were there', () => {
  it.each<Row>([
    ['## Participants:\n\n- [ ] @ada\n- [x] @bo (Acme)\n- [ ] @cyd (Yard, on leave)\n- [x] @dee, @eve (Acme)', []],
    ['## Attendees\n\n### Guests\n\n- [x] @ada (Acme)', []],
    ['**Participants**\n\n- [x] @ada (Acme)', []],
    ['Present:\n\n- [x] @ada (Acme)\n\nWe talked.\n\n- [ ] @cyd (the crane)', ['@cyd · (The crane)']],
    ['- Participants:\n  - [x] @ada (Acme)\n  - [ ] @bo', []],
    ['## Teilnehmer\n\n- [x] @ada (Acme)', []],
    [
      '## Attendees\n\n- [ ] @ada will bring the ropes\n- [ ] @bo order the ropes\n- [ ] @cyd (will write to the yard)',
      ['@ada · Bring the ropes', '@bo · Order the ropes', '@cyd · (Will write to the yard)'],
    ],
    ['## Attendees\n\n- [x] @bo (Acme)\n\n## Yard\n\n- [ ] @ada (the crane)', ['@ada · (The crane)']],
    ["## Attendees' tasks\n\n- [ ] @ada (the ropes)", ['@ada · (The ropes)']],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));

  it('says nothing of them', () => {
    const bytes = new TextEncoder().encode('# Yard call\n\n## Participants\n\n- [ ] @ada\n- [x] @bo\n');
    expect(readNote({ path: '2026-01-07.md', bytes }, defaultSettings('acme/notes')).problems).toEqual([]);
  });
});

describe('words that are nobody', () => {
  it.each<Row>([
    [below('**CMake**: move it to the new version', '**Ada**: mend the old crane'), ['Ada · Mend the old crane']],
    [below('Python: drop the old version soon', 'Ada: mend the old crane'), ['Ada · Mend the old crane']],
    [below('**Porting:** Evaluate the new platform', 'Testing: write more of them'), []],
    [
      below('SQL: speed up the report', 'MOU: sign it with the yard', 'AB: sign it with the yard'),
      ['AB · Sign it with the yard'],
    ],
    [below('Accessibility: renew the page', 'Deployment: renew the page', 'Backend: renew the page'), []],
    [
      below('Felicity: renew the page now', 'Constance: renew the page now'),
      ['Felicity · Renew the page now', 'Constance · Renew the page now'],
    ],
    [below('Although Harbourtown should host it, we said nothing', 'Tried to reach the yard again'), []],
    [below('Crane move to December 1st', 'Changes to existing charts of the bay'), []],
    [below('Harbour Group Notes to inform the others', 'Launch ETA to follow the tide'), []],
    [below('Ada confirms that the crane works', 'Ada looks into the crane'), ['Ada · Look into the crane']],
    [
      '## Action items\n\n- Carryovers:\n  - Ask the yard for ropes\n- Ada to mend the crane there',
      ['Ada · Mend the crane there'],
    ],
    [below('Labels- volunteers, please add your name'), []],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('who made, led or attended something', () => {
  it.each<Row>([
    [below('Source: Bo', 'Scribe: Ada', 'Present: Ada', 'Quelle: Bo', 'Moderator: Cyd'), []],
    [below('The crane: Bo', 'Minutes of the yard: Ada'), ['Bo · The crane', 'Ada · Minutes of the yard']],
    [
      '## Action items\n\n| Task | Owner |\n| - | - |\n| Mend the old crane | Ada |\n\n**Source:** [Bo](https://github.com/bo)',
      ['Ada · Mend the old crane'],
    ],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('what was said or decided', () => {
  it.each<Row>([
    [
      '## Discussion & Action Items\n\n**Ada:** We should try the new ropes.\n\n**Bo:** It might be hard to move them.\n\n**Cyd:** We could ask them?',
      [],
    ],
    [
      '## Discussion & Action Items\n\n**Ada:** Write to the yard.\n\n**Bo:** Mend the old crane.',
      ['Ada · Write to the yard', 'Bo · Mend the old crane'],
    ],
    [
      '## Decisions & action items\n\n| Decision Item | Description |\n| - | - |\n| 1.1 | Ropes: thinner ones from May on |\n| 1.2 | So, we keep the crane. Ada thinks so too. |\n| 1.3 | Ada to fix the crane there |\n| 1.4 | TODO: tell the yard of it |',
      ['Ada · Fix the crane there', ' · Tell the yard of it'],
    ],
    [
      '## Decisions & action items\n\n| Decision | Action |\n| - | - |\n| Ropes | Ada: order the thin ropes |',
      ['Ada · Order the thin ropes'],
    ],
    [
      'Action: Ada mended the crane\n\nActions: Kim, Lou and Max.\n\nAction: Ada volunteered to mend it again',
      ['Ada · Mend it again'],
    ],
    [
      'Action item: resolved: do it\n\nAction: Resolved to meet twice a week\n\nAction: Resolve the issue with the yard',
      [' · Resolve the issue with the yard'],
    ],
    ['## Action item review\n\n- Ada: Suggest having one in the yard\n- Bo to ask the yard', ['Bo · Ask the yard']],
    [
      'ACTION: Review completed forms at once\n\nTODO: Ada requested changes, look at them',
      [' · Review completed forms at once', ' · Ada requested changes, look at them'],
    ],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('what a name, a marker and a cell are not', () => {
  it.each<Row>([
    ['LF AI: https://example.org/lists\n\nLF AI: the new group\n\nADA AI: ask the yard', ['ADA · Ask the yard']],
    ['TODO issues: https://example.org/list\n\nTODO: open issues for it', [' · Open issues for it']],
    [below('`Loader` to BF for testing', 'Ada to fix the `Loader`'), ['Ada · Fix the `Loader`']],
    [below('Email team leads - updates for the yard', 'Docs team - write the page'), ['Docs team · Write the page']],
    [
      '## Action items\n\n| Task | Owner |\n| - | - |\n| Order the ropes | ABC DEF |\n| Fix the crane | Docs WG |\n| Ask the yard | AI WG |',
      ['ABC/DEF · Order the ropes', 'Docs WG · Fix the crane', 'AI WG · Ask the yard'],
    ],
    [below('[Ad]{.mark}a to fix the crane there'), ['Ada · Fix the crane there']],
    [below('Ada will check what is needed. – **Ada**'), ['Ada · Check what is needed']],
    [
      '<li>\n<p>\nAction: make a list of the ropes\n</p>\n</li>\n<li>\nThe crane\n</li>',
      [' · Make a list of the ropes'],
    ],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});
