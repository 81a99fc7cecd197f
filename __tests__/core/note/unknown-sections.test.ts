import { describe, expect, it } from '@jest/globals';
import { readMinutes } from '../../../src/core/note/read-minutes.ts';
import { describeUnknownSections, findUnknownSections } from '../../../src/core/note/unknown-sections.ts';

const note = (...lines: string[]) => readMinutes({ path: 'a.md', bytes: new TextEncoder().encode(lines.join('\n')) });
const tell = (...notes: ReturnType<typeof note>[]) => describeUnknownSections(findUnknownSections(notes, notes.length));

describe('headings that may announce things to do', () => {
  it('are told with the line that would make them sections', () => {
    const one = note('## 📌 Our promises (2026-01-07)', '- [ ] write it', '- [ ] send it');
    expect(tell(one, one)).toBe(
      '2 notes have lists below "Our promises" that may be action items but are not read; if so, add `sections: ["Our promises"]`',
    );
    expect(tell(one)).toContain('a note has a list below "Our promises" that may be action items but is not read');
  });

  it.each<[string, string[], boolean]>([
    ['logins', ['## Homework', '- @ada write it', '- @bo send it'], true],
    ['initials', ['## Homework', '- AB: write it', '- CD/EF: send it', '- the rest'], true],
    ['one item', ['## Homework', '- @ada write it'], false],
    ['mostly text', ['## Homework', '- @ada write it', '- @bo send it', '- a', '- b'], false],
    ['what is done', ['## Homework', '- [x] write it', '- [x] send it'], false],
    ['attendees', ['## Attendees', '- [ ] Ada', '- [ ] Bo'], false],
    ['who came, under a heading that nobody knows', ['## Visitors', '- @ada', '- @bo (guest)'], false],
    ['who came, with boxes', ['## Came', '- [ ] Ada Moe', '- [ ] Bo Lind (ACME)'], false],
    ['writing without small letters', ['## 宿題', '- [ ] 議事録を公開する', '- [ ] 部屋を予約する'], true],
    ['an agenda', ['## Agenda', '- [ ] Budget', '- [ ] Release'], false],
    ['boxes below another heading', ['## Homework', '## Attendees', '- [ ] Ada', '- [ ] Bo'], false],
  ])('%s', (_name, lines, is) => expect(tell(note(...lines)) !== null).toBe(is));

  it('are not told for one note among many', () => {
    const one = note('## Homework', '- [ ] write it', '- [ ] send it');
    expect(tell(one, note('## A'), note('## B'), note('## C'))).toBeNull();
  });
});
