import { describe, expect, it } from '@jest/globals';
import { listAttendees } from '../../../src/core/reading/observe/attendance.ts';
import { collectNames } from '../../../src/core/reading/known-names.ts';
import { ENGLISH } from '../../../src/core/languages/vocabulary.ts';
import { scanLines } from '../../../src/core/note/scan-lines.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';

const ADA = 'Ada Moe';
const BO = 'Bo Noe';

describe('listAttendees', () => {
  const list = (...lines: string[]) => listAttendees(scanLines(lines, 1), ENGLISH);

  it.each<[string, string[], string[]]>([
    ['a heading, up to the next one', ['## attendees', '', ADA, '', BO, '## agenda', 'Cy Poe'], [ADA, BO]],
    ['a label, up to text behind a gap', ['attendees:', `- ${ADA}`, '', `- ${BO}`, '', 'Cy Poe'], [ADA, BO]],
    ['text right below a label', ['attendees:', ADA, BO], [ADA, BO]],
    ['a label in its line, and what goes on', [`attendees: ${ADA},`, BO, '- Cy Poe'], [ADA, BO]],
    ['a label in its line, up to a gap', [`attendees:${ADA}`, '', BO], [ADA]],
    ['a label in its line, up to a bullet', [`attendees:${ADA}`, `- ${BO}`], [ADA]],
    ['a bullet, and those below it', ['- attendees:', `  - ${ADA}`, `- ${BO}`], [ADA]],
    ['a bullet, up to one further out', ['  - attendees:', `    - ${ADA}`, `- ${BO}`], [ADA]],
    ['text below a bullet', ['- attendees:', `  ${ADA}`], [ADA]],
    ['a bullet that holds them', [`- attendees: ${ADA}`, `  - ${BO}`], [ADA]],
    ['nowhere', [ADA, '', `- ${BO}`, 'cy, dee'], []],
    ['code', ['## attendees', '```', ADA, '```', `- ${BO}`], [BO]],
    [
      'nicks',
      ['## attendees', '- ada', '- 4da', '- bo_m (12)', '- ef(3)', '- cy|away'],
      ['ada', '4da', 'bo_m', 'ef', 'cy|away'],
    ],
    ['no nicks', ['## attendees', '- x', '- ada (12) too', '- ~ada', 'ada', '- ada (bo)'], []],
    ['nicks of those who were on a channel', ['## people present (lines said)', '- ada (12)'], ['ada']],
    ['underscores inside of nicks', ['present: *Bo_Lee*, _Cy_'], ['Bo_Lee', 'Cy']],
    ['nicks in a line', ['present: ada, bo'], ['ada', 'bo']],
    ['a single nick in a line', ['present: ada'], []],
    ['words in a line below a label', ['present:', 'ada, bo'], []],
    ['the nick of a scribe', ['scribe: ada'], ['ada']],
    ['the nick of a chair', ['**Chair:** ada'], ['ada']],
    ['the nick of one of many', ['team scribe: ada'], []],
    ['links', [`present: [${ADA}](https://example.org), [${BO}][bo], [Cy Poe][]`], [ADA, BO, 'Cy Poe']],
    [
      'separators',
      ['## people', `- ${ADA} - ${BO}; Cy Poe | Dee-Ann Roe, Eva Soe`],
      [ADA, BO, 'Cy Poe', 'Dee-Ann Roe', 'Eva Soe'],
    ],
    ['asides', ['## people', `- (chair) ${ADA}`, `- ${BO} (late)`], [ADA, BO]],
    ['signs inside of words', ['## people', '- Ada2 Moe', '- Bo Noe2', '- 12 Cy'], ['Ada', BO]],
    ['words in lower case', ['## people', '- de Moe', '- of all'], []],
    ['logins', ['## people', '- @ada'], ['@ada']],
    ['what stands before a colon', ['## people', `- Hosts:${ADA}`, `- Guests:  ${BO}`], [ADA, BO]],
  ])('%s', (_name, lines, people) => expect(list(...lines)).toEqual(people));

  it.each([
    'attendees',
    'attendee list',
    'attendance',
    'attending',
    'TOC members',
    'TAC members',
    'tsc members',
    '1. attendees',
    'members',
    'participant',
    'participants',
    'roll call',
    'rollcall',
    'who is here',
    'scribe',
    'scribes',
    'scribenick',
    'chair',
    'chairs',
    'note-taker',
    'note takers',
    'notetaker',
  ])('%s lists people', (heading) => expect(list(`## ${heading.toLowerCase()}`, `- ${ADA}`)).toEqual([ADA]));

  it.each(['members to be asked', 'members should vote', 'txc members', 'no attendees', 'peoples'])(
    '%s does not',
    (heading) => expect(list(`## ${heading}`, `- ${ADA}`)).toEqual([]),
  );
});

describe('collectNames', () => {
  const about = { words: ENGLISH, isConfigured: () => false, isCommon: () => false, inSection: true };
  const names = (lines: readonly string[], participants: readonly string[] = []) =>
    [...collectNames(defaultSettings('a/b'), participants, scanLines(lines, 1), about)].sort();

  it('takes logins, aliases and groups of the configuration', () => {
    const settings = {
      ...defaultSettings('a/b'),
      people: [{ login: 'ada-m', aliases: ['AM', 'Ada Moe', '.'], teams: null }],
      groups: new Map([['Core', []]]),
    };
    expect([...collectNames(settings, [], [], about)].sort()).toEqual(['ada moe', 'ada-m', 'am', 'core']);
  });

  it.each<[string, string[], string[]]>([
    ['full names, first names and initials', ['Ada  Moe'], ['ada', 'ada moe', 'adamoe', 'am']],
    ['no first name of two letters', ['Ed Poe'], ['ed poe', 'edpoe', 'ep']],
    ['no initials that are a marker', ['Al Ida', 'Ann Ida S'], ['al ida', 'alida', 'ann', 'ann ida s', 'as']],
    ['names that begin or end like a marker', ['Aiko', 'Kai', 'Actionez'], ['actionez', 'aiko', 'kai']],
  ])('takes of participants %s', (_name, participants, found) => expect(names([], participants)).toEqual(found));

  it.each<[string, string[], string[]]>([
    ['whoever said something', ['Then Ada said it', 'Bo Moe mentioned that', 'and cy asked'], ['ada', 'bo moe']],
    ['no pronoun that said something', ['We said it', 'They asked', 'NoteAda said it2'], ['noteada']],
    ['nobody in code', ['```', 'Ada said it to @bo', '```'], []],
    ['mentions', ['Ask @ada-m, (@4bo) and @c'], ['4bo', 'ada-m']],
    ['no packages or addresses', ['Use @scope/name, x@example.org, a/@bo, .@cy and @@dee'], []],
    [
      'whoever is told to',
      ['TODO: Ada approve it', '- TODO: Heidi add it', 'ACTION: Susan send it'],
      ['ada', 'heidi', 'susan'],
    ],
    ['names that begin like other words', ['TODO: Tom approve it', 'TODO: Lyra add it'], ['lyra', 'tom']],
    ['no other words', ['TODO: Please add it', 'TODO: Quickly add it', 'TODO: Docs add it', 'TODO: Code review'], []],
    ['no topics and no groups', ['TODO: Documentation add it', 'TODO: Everyone add it', 'TODO: Summary add it'], []],
    ['nobody in a heading', ['# TODO: Ada approve it'], []],
    ['initials told once', ['TODO: AB review it'], []],
    ['initials told once that speak once', ['TODO: AB review it', 'AB: it rains'], ['ab']],
    ['speakers', ['Ada: it rains', 'Bo: it rains', 'Ada: still'], ['ada']],
    ['speakers in bold type', ['**Ada Moe:** it rains', '**Ada Moe**: still'], ['ada moe']],
    ['speakers in bullets', ['- Ada M: it rains', '- Ada M: still'], ['ada m']],
    ['one who speaks below a heading', ['## Ada', 'Ada: it rains'], ['ada']],
    ['one who speaks below text', ['Ada', 'Ada: it rains'], []],
    ['no topic below a heading', ['## Testing', 'Testing: it rains'], []],
    ['no marker', ['TODO: do it', 'TODO: do that', 'AI: do it', 'AI: do that', 'To-do: it', 'To-do: that'], []],
    ['no marker of many', ['Actions: do it', 'Actions: do that', 'Action: x', 'Action: y', 'AIs: x', 'AIs: y'], []],
    ['nicks before colons', ['ada: it rains', 'ada: still'], ['ada']],
    ['nicks before dashes', ['ada_m – it rains', 'ada_m - still'], ['ada_m']],
    ['nicks with a second word', ['ada M: it rains', 'ada M: still'], ['ada m']],
    ['no nicks in bullets', ['- ada: it rains', '- ada: still'], []],
    ['no topics for nicks', ['note: it rains', 'note: still'], []],
    ['nicks of a log', ['<ada> it rains', '<ada> still', '<b0> it', '<b0> still'], ['ada', 'b0']],
    ['no tags of HTML', ['<br> it rains', '<br> still', '<h2> it rains', '<h2> still'], []],
    ['no log inside of text', ['Text <ada> it rains', 'Text <ada> still', '<ada>it', '<ada>that'], []],
    ['no sentences', ['Then Ada went: it rains', 'Then Ada went: still', 'Ada moe: a', 'Ada moe: b'], []],
    [
      'no signs',
      ['- Ad?a: a', '- Ad?a: b', '- Ada M?: a', '- Ada M?: b', 'ad?a: a', 'ad?a: b', 'ada M?: a', 'ada M?: b'],
      [],
    ],
    ['nobody behind signs', ['- (Ada: it rains', '- (Ada: still', '(ada: it rains', '(ada: still'], []],
    ['nobody in headings', ['# Ada: it rains', '# Ada: still'], []],
  ])('takes %s', (_name, lines, found) => expect(names(lines)).toEqual(found));
});
