import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

type Row = readonly [written: string, items: readonly string[]];

const read = (written: string) =>
  tellItems(readLines(written, { unowned: 'skip' })).filter((item) => !item.startsWith(' '));
const readAll = (written: string) => tellItems(readLines(written));
const below = (items: string) => read(`Attendees: Ada Byron, Bo Lind\n\n## Action items\n\n${items}`);

describe('words that own nothing', () => {
  it.each<Row>([
    // Many, and what only leads to them.
    ['- Milo urged participants to attend the call', []],
    ['- Milo invites members to join the talk', ['Milo · Invite members to join the talk']],
    ['- Number of maintainers: (Ada) look into it', ['Ada · Number of maintainers: look into it']],
    ['- Labels for volunteers- members, please add your name', []],
    ['- The migration team to use branches from now on', ['migration team · Use branches from now on']],
    ['- Members of the board to read the draft first', ['Members of the board · Read the draft first']],
    // What one does is nobody.
    ['- Consolidation: look for similar programs', []],
    ['- Chung: look for similar programs', ['Chung · Look for similar programs']],
    // From one thing to another.
    ['- Review Panel Paris to Tornado', []],
    ['- Ada to Google the rules of it', ['Ada · Google the rules of it']],
    // A heading of a part of the list.
    ['- Standing:\n  - Send the reminders', []],
    ['- Recurring:\n  - Send the reminders', []],
    // A link with a space in it, a number.
    ['- [Drafts of rules] (https://example.org/12) - a little longer', []],
    ['- 註冊編號：03701202', []],
    ['- 確認最晚繳費時間：星期一(6/18)', []],
    // A login has no space.
    ['- @Nicholas M to open the issue', ['Nicholas M · Open the issue (WG)']],
    ['- @Nicholas M: open the issue', ['Nicholas M · Open the issue (WG)']],
  ])('%s', (items, todos) => expect(below(items)).toEqual(todos));
});

describe('behind a marker', () => {
  it.each<Row>([
    ['- Action item(s): Continue the talk on scope', [' · Continue the talk on scope']],
    ['- TODO(you): ask the bank about it', [' · Ask the bank about it']],
    ['- AI [Oskar to begin with it] : talk with the board', ['Oskar · Talk with the board']],
    ['- ACTION - Future Business – we should think about it', [' · Future Business – we should think about it']],
    ['- ACTION - Oskar – ask the bank about it', ['Oskar · Ask the bank about it']],
  ])('%s', (items, todos) => expect(readAll(items)).toEqual(todos));

  it('is one with a box and a name that has a space', () =>
    expect(readAll('- [ ] @Nicholas M to open the issue')).toEqual(['Nicholas M · Open the issue (WG)']));
});

describe('what stands among those who were there', () => {
  it('their time, and what is said of them, are nobody', () => {
    const list = '## Attendees\n\n- **Time:** 14:00\n- Facilitator travel: The chair will be away\n- Ada Byron';
    expect(read(`${list}\n\n## Action items\n\n- Time: 15:00 as ever\n- Ada Byron: write it`)).toEqual([
      'Ada Byron · Write it (WG)',
    ]);
    expect(readAll(`${list}\n\nAction: The group agreed not to pay. Ada will raise it with the office.`)).toEqual([
      'Ada · Raise it with the office',
    ]);
  });

  it('a label that other languages have as well lends an English note none of their words', () => {
    const note = `
## 1. Setup & Data

All the data has to stay within the machine that we were given, and nobody is allowed to take it out of there.
The team talked about this for a while, and then about what they would like to see in the first report.

## Next steps

- **Time**: 2:30 PM (one hour)
- Ada Byron to write the report`;
    expect(read(note)).toEqual(['Ada Byron · Write the report (WG)']);
  });

  it('a box with a link at either end is no link as a whole', () => {
    const box = '- [ ] [Zanny](https://github.com/zz) to read the list sent by [Milo](https://github.com/mm)';
    expect(read(box)).toEqual(['Zanny · Read the list sent by Milo']);
    expect(read('- [ ] [The new page](https://example.org/zz)')).toEqual([]);
  });

  it('who is requested is told', () => {
    expect(below('- All members are requested to review it')).toEqual(['All members · Review it (WG)']);
  });
});
