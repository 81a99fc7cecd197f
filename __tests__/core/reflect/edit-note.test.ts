import { describe, expect, it } from '@jest/globals';
import { extractNote } from '../../../src/core/people/extract-note.ts';
import { editNote, type EditedNote } from '../../../src/core/reflect/edit-note.ts';
import type { Mark } from '../../../src/core/reflect/types.ts';
import { buildSettings } from '../../support/build-notes.ts';

const PATH = 'kernel/2026-01-07.md';
const ORG = 'kernel/2026-01-07.org';
const settings = buildSettings({ people: [{ login: 'ada', aliases: ['AM', 'Ada Moe'], teams: null }] });
const read = (file: { path: string; bytes: Uint8Array }) => extractNote(file, settings);
const encode = (text: string) => new TextEncoder().encode(text);

/** Writes a mark into every item of a note. */
function editAll(bytes: Uint8Array, marks: readonly Mark[], path = PATH): EditedNote {
  const wishes = read({ path, bytes }).todos.flatMap((todo, index) =>
    marks.map((mark) => {
      const number = 12 + index;
      return { issue: { repo: 'acme/tracker', number, url: '', title: todo.title }, todo, mark };
    }),
  );
  return editNote({ path, bytes }, wishes, read);
}

function edit(text: string, ...marks: readonly Mark[]): string {
  return editIn(PATH, text, ...marks);
}

function editIn(path: string, text: string, ...marks: readonly Mark[]): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(editAll(encode(text), marks, path).bytes);
}

const HEAD = '## Action items\n';

describe('an item is ticked', () => {
  it.each<[string, string, string, string]>([
    ['its box', '- [ ] AM: do it', '- [x] AM: do it', '- [-] AM: do it'],
    ['its box without a space', '- [] AM: do it', '- [x] AM: do it', '- [-] AM: do it'],
    ['its box in a numbered list', '12. [ ] AM: do it', '12. [x] AM: do it', '12. [-] AM: do it'],
    ['its box in a quotation', '> - [ ] AM: do it', '> - [x] AM: do it', '> - [-] AM: do it'],
    ['its box that is a sign', '- ☐ AM: do it', '- ☑ AM: do it', '- ☐ ❌ AM: do it'],
    ['its box that a chat draws', '- ⬜ AM: do it', '- ✅ AM: do it', '- ⬜ ❌ AM: do it'],
    ['without a box', '- AM: do it', '- ✅ AM: do it', '- ❌ AM: do it'],
    ['a plain line', 'AM: do it', '✅ AM: do it', '❌ AM: do it'],
    ['a login', '* @ada to do it', '* ✅ @ada to do it', '* ❌ @ada to do it'],
    ['trailing spaces', '- [ ] AM: do it  ', '- [x] AM: do it  ', '- [-] AM: do it  '],
    ['a tab behind the bullet', '-\t[ ]\tAM: do it', '-\t[x]\tAM: do it', '-\t[-]\tAM: do it'],
    ['letters that are no ASCII', '- [ ] AM: é für Ș → 漢字', '- [x] AM: é für Ș → 漢字', '- [-] AM: é für Ș → 漢字'],
    ['a continued line', '- AM: do it\n  and more', '- ✅ AM: do it\n  and more', '- ❌ AM: do it\n  and more'],
    [
      'a row of a table',
      '| Action | Owner |\n|---|---|\n| Write it | AM |',
      '| Action | Owner |\n|---|---|\n| ✅ Write it | AM |',
      '| Action | Owner |\n|---|---|\n| ❌ Write it | AM |',
    ],
    [
      'a row whose task is not the first cell',
      '| Owner | Action |\n|---|---|\n| AM | Write it |',
      '| Owner | Action |\n|---|---|\n| AM | ✅ Write it |',
      '| Owner | Action |\n|---|---|\n| AM | ❌ Write it |',
    ],
    [
      'items below an owner',
      'AM:\n- do it\n- and that',
      'AM:\n- ✅ do it\n- ✅ and that',
      'AM:\n- ❌ do it\n- ❌ and that',
    ],
    [
      'an item with a list below',
      '- [ ] AM: do it\n  - [ ] first\n',
      '- [x] AM: do it\n  - [ ] first\n',
      '- [-] AM: do it\n  - [ ] first\n',
    ],
    ['its box in progress', '- [/] AM: do it', '- [x] AM: do it', '- [-] AM: do it'],
    [
      'its box behind a tag and before fields',
      '- [ ] #task AM: do it 🔼 📅 2026-01-20',
      '- [x] #task AM: do it 🔼 📅 2026-01-20',
      '- [-] #task AM: do it 🔼 📅 2026-01-20',
    ],
    ['its keyword', '- TODO AM to do it', '- DONE AM to do it', '- CANCELED AM to do it'],
    [
      'its keyword before a priority, a property and a list',
      '- DOING [#A] AM: do it\n  id:: 6f\n  - part',
      '- DONE [#A] AM: do it\n  id:: 6f\n  - part',
      '- CANCELED [#A] AM: do it\n  id:: 6f\n  - part',
    ],
  ])('%s', (_name, before, done, dropped) => {
    expect(edit(HEAD + before, 'done')).toBe(HEAD + done);
    expect(edit(HEAD + before, 'dropped')).toBe(HEAD + dropped);
  });

  it.each<[string, string, string, string]>([
    ['its keyword', '* TODO AM: do it :team:', '* DONE AM: do it :team:', '* CANCELED AM: do it :team:'],
    [
      'a keyword of the file',
      '#+TODO: FEEDBACK | DONE\n* FEEDBACK AM: do it',
      '#+TODO: FEEDBACK | DONE\n* FEEDBACK ✅ AM: do it',
      '#+TODO: FEEDBACK | DONE\n* FEEDBACK AM: ❌ do it',
    ],
    [
      'its box, by a capital',
      '* Action items\n- [ ] AM: do it',
      '* Action items\n- [X] AM: do it',
      '* Action items\n- [ ] ❌ AM: do it',
    ],
  ])('in Org: %s', (_name, before, done, dropped) => {
    expect(editIn(ORG, before, 'done')).toBe(done);
    expect(editIn(ORG, before, 'dropped')).toBe(dropped);
  });

  it('in the middle of a line', () => {
    expect(edit('We agreed. ACTION: AM to do it\n', 'done')).toBe('We agreed. ACTION: ✅ AM to do it\n');
  });
});

describe('an item gets its reference', () => {
  it.each<[string, string, string]>([
    ['at its end', '- [ ] AM: do it', '- [ ] AM: do it (acme/tracker#12)'],
    [
      'before the fields of Obsidian, which end its line',
      '- [ ] #task AM: do it ⏫ 🔁 every week 📅 2026-01-20 ^a1b2c3',
      '- [ ] #task AM: do it (acme/tracker#12) ⏫ 🔁 every week 📅 2026-01-20 ^a1b2c3',
    ],
    ['before spaces', '- AM: do it  ', '- AM: do it (acme/tracker#12)  '],
    ['before the sign of a line break', '- AM: do it\\\n  now', '- AM: do it\\\n  now (acme/tracker#12)'],
    ['behind a full stop', '- AM: do it.', '- AM: do it. (acme/tracker#12)'],
    ['on its last line', '- AM: do it\n  and more\n  - first', '- AM: do it\n  and more (acme/tracker#12)\n  - first'],
    ['behind a reference to somebody else’s', '- AM: see (x/y#3)', '- AM: see (x/y#3) (acme/tracker#12)'],
    ['behind its due date', '- AM: do it by 2026-02-03', '- AM: do it by 2026-02-03 (acme/tracker#12)'],
    [
      'under an owner with a due date',
      'AM: In 3 weeks time:\n- do it',
      'AM: In 3 weeks time:\n- do it (acme/tracker#12)',
    ],
    [
      'in the cell of its task',
      '| Action | Owner |\n|---|---|\n| Write it | AM |',
      '| Action | Owner |\n|---|---|\n| Write it (acme/tracker#12) | AM |',
    ],
  ])('%s', (_name, before, after) => {
    expect(edit(HEAD + before, 'link')).toBe(HEAD + after);
  });

  it('beside its tick', () => {
    expect(edit(`${HEAD}- [ ] AM: do it`, 'done', 'link')).toBe(`${HEAD}- [x] AM: do it (acme/tracker#12)`);
    expect(edit(`${HEAD}AM: do it`, 'dropped', 'link')).toBe(`${HEAD}❌ AM: do it (acme/tracker#12)`);
  });
});

describe('the bytes around', () => {
  it.each<[string, string]>([
    ['CRLF', '## Action items\r\n- [ ] AM: do it\r\n- [ ] AM: and that\r\n'],
    ['CR', '## Action items\r- [ ] AM: do it\r'],
    ['all line ends at once', '# A\r\n## Action items\n- [ ] AM: do it\r\n\r- [ ] AM: and that'],
    ['a byte order mark', '\ufeff## Action items\n- [ ] AM: do it\n'],
    ['a byte order mark before the item', '\ufeff- [ ] @ada to do it\n'],
    ['no line end at the end', '## Action items\n- [ ] AM: do it'],
    ['front matter', '---\r\ntitle: A\r\n---\r\n\r\n## Action items\r\n- [ ] AM: do it\r\n'],
  ])('stay: %s', (_name, text) => {
    expect(edit(text, 'done')).toBe(text.replaceAll('[ ]', '[x]'));
  });

  it('are left alone where the note is not UTF-8, and that is said', () => {
    const bytes = Uint8Array.from([...encode(`${HEAD}- [ ] AM: do it `), 0xe9, 0x0a]);
    expect(editAll(bytes, ['done'])).toEqual({ bytes, made: [], refusal: 'its note is not UTF-8' });
  });

  it('are left alone where the note is cut off', () => {
    const bytes = encode(`${HEAD}- [ ] AM: do it\n${'x'.repeat(5000)}\n`);
    expect(editAll(bytes, ['done']).refusal).toBe('its note cannot be read whole');
  });
});

it('leaves out what cannot be written, and nothing else', () => {
  const text = `${HEAD}- [ ] AM: do it\n- [ ] AM: and that\n`;
  const bytes = encode(text);
  const [first, second] = read({ path: PATH, bytes }).todos;
  if (first === undefined || second === undefined) throw new Error('two items');
  const issue = { repo: 'acme/tracker', number: 12, url: '', title: '' };
  const wishes = [
    { issue, todo: { ...first, text: 'something else' }, mark: 'done' as const },
    { issue, todo: second, mark: 'done' as const },
  ];
  const edited = editNote({ path: PATH, bytes }, wishes, read);
  expect(edited.made).toEqual(wishes.slice(1));
  expect(new TextDecoder().decode(edited.bytes)).toBe(text.replace('[ ] AM: and', '[x] AM: and'));
});
