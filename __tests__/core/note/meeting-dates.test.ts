import { describe, expect, it } from '@jest/globals';
import type { DateOrder } from '../../../src/core/note/types.ts';
import { withoutDate } from '../../../src/core/note/dates/path-day.ts';
import { nameMeeting } from '../../../src/core/note/name-meeting.ts';
import { readMinutes } from '../../../src/core/note/read-minutes.ts';

const read = (path: string, text = '', order?: DateOrder) =>
  readMinutes({ path, bytes: new TextEncoder().encode(text) }, order);
const dateOf = (...args: Parameters<typeof read>) => read(...args).date;

describe('the day that a path names', () => {
  it.each<[string, string | null]>([
    ['2026-01-07.md', '2026-01-07'],
    ['2026_01_07.md', '2026-01-07'],
    ['2026.01.07.md', '2026-01-07'],
    ['2026-01_07.md', '2026-01-07'],
    ['notes/2026-1-7 weekly.md', '2026-01-07'],
    ['notes/2026 01 07 weekly.md', '2026-01-07'],
    ['20260107.md', '2026-01-07'],
    ['minutes-20260107-call.md', '2026-01-07'],
    ['202601071400.md', '2026-01-07'],
    ['td/2026020405/Readme.md', '2026-02-04'],
    ['260107.md', '2026-01-07'],
    ['221208_TC_71.md', '2022-12-08'],
    ['2026/01/07/minutes.md', '2026-01-07'],
    ['2026/01-07/minutes.md', '2026-01-07'],
    ['2026/01-07.md', '2026-01-07'],
    ['2026-01/07.md', '2026-01-07'],
    ['2026-01/7.md', '2026-01-07'],
    ['2026-01/january-07.md', '2026-01-07'],
    ['2026/january/07.md', '2026-01-07'],
    ['2026/01-january/7th.md', '2026-01-07'],
    ['2016-07/july-08.md', '2016-07-08'],
    ['2014-06/jun-5-modules.md', '2014-06-05'],
    ['main/2018/CG-02-21.md', '2018-02-21'],
    ['2025/docs-03-12.md', '2025-03-12'],
    ['2026/13-01.md', '2026-01-13'],
    ['2026/02/12-telecon/minutes.md', '2026-02-12'],
    ['07-01-2026.md', '2026-01-07'],
    ['7-january-2026.md', '2026-01-07'],
    ['7th_of_January_2026.md', '2026-01-07'],
    ['07Jan2026.md', '2026-01-07'],
    ['Jan.7.2026.md', '2026-01-07'],
    ['Nov.19.2019.md', '2019-11-19'],
    ['January 7 2026.md', '2026-01-07'],
    ['January 7-8, 2026.md', '2026-01-07'],
    ['7-8-january-2026.md', '2026-01-07'],
    ['meeting-18-7-january-2026.md', '2026-01-07'],
    ['meeting-2-27-january-2026.md', '2026-01-27'],
    ['2026-jan-07.md', '2026-01-07'],
    ['protokolle/7. Januar 2026.md', '2026-01-07'],
    ['actas/7 de enero de 2026.md', '2026-01-07'],
    ['議事録/2026年1月7日.md', '2026-01-07'],
    ['archived/2021-02-22/wg/2019-9-25.md', '2019-09-25'],
    ['2025-12-01/2026-01-05.md', '2026-01-05'],
    ['2026-01-05/call.md', '2026-01-05'],
    ['2026/01/01-05.md', '2026-01-05'],
    ['2026/ab/01-05.md', '2026-01-05'],
    ['minutes/2026/0107.md', '2026-01-07'],
    ['minutes13012026/README.md', '2026-01-13'],
    ['compte-rendu-reunion/CR-31.01.24.md', '2024-01-31'],
    ['protokolle/05.02.26.md', '2026-02-05'],
    ['meeting_minutes/23_01_26_meeting.md', '2023-01-26'],
    ['meetings/call 01-26-23.md', '2023-01-26'],
    ['meetings/call 02-03-23.md', null],
    ['minutes/Telcon033011Minutes.md', '2011-03-30'],
    ['minutes/telcon-200113.md', null],
    ['docs/Build033011.md', null],
    ['2026‐01‐07-panel.md', '2026-01-07'],
    ['2026/10-26/01_13-10-26.md', '2026-10-13'],
    ['2026/10-26/26_10-10-26.md', '2026-10-10'],
    ['2026/12/2_01_15-12-2026.md', '2026-12-15'],
    ['docs/31.01.24.md', null],
    ['docs/13012026.md', null],
    ['releases/0107.md', null],
    ['2026/1307.md', null],
    ['2026/agenda.md', null],
    ['notes/2026/2026_11_nov.md', null],
    ['2026/01/agenda.md', null],
    ['2026/02-30.md', null],
    ['2026/01-051.md', null],
    ['2026-13-45.md', null],
    ['2026-01-051.md', null],
    ['12026-01-05.md', null],
    ['12026/01-05.md', null],
    ['2126-01-05.md', null],
    ['123456.md', null],
    ['call_105.md', null],
    ['project-reports/2020/2020-Q3-Besu.md', null],
    ['readme.md', null],
  ])('%s: %s', (path, date) => expect(dateOf(path)).toBe(date));

  it.each<[string, DateOrder, string, string | null]>([
    ['R_Sub_9-02-2022_Minutes.md', 'day-first', '', '2022-02-09'],
    ['R_Sub_9-02-2022_Minutes.md', 'month-first', '', '2022-09-02'],
    ['R_Sub_9-02-2022_Minutes.md', 'auto', '2022-09-02', '2022-09-02'],
    ['R_Sub_9-02-2022_Minutes.md', 'day-first', '# Minutes, September 2, 2022', '2022-09-02'],
    ['R_Sub_9-02-2022_Minutes.md', 'month-first', '# Minutes, September 9, 2022', '2022-09-02'],
    ['R_Sub_9-22-2022_Minutes.md', 'day-first', '', '2022-09-22'],
    ['minutes 3.3.2026.md', 'auto', '', '2026-03-03'],
  ])('%s, %s, %j: %s', (path, order, text, date) => expect(dateOf(path, text, order)).toBe(date));
});

describe('the day that the first lines tell', () => {
  it.each<[string, string | null]>([
    ['**Date:** January 7, 2026', '2026-01-07'],
    ['**Date**: 2026.01.07', '2026-01-07'],
    ['Date: 2026-01-07', '2026-01-07'],
    ['Date: 2026-01-07T14:00:00Z', '2026-01-07'],
    ['# Weekly\n\nMeeting date 2026-01-07', '2026-01-07'],
    ['# January 7, 2026 Meeting Notes', '2026-01-07'],
    ['# Notes of the meeting on 7 January 2026', '2026-01-07'],
    ['### Meeting Date/Time: Wednesday, January 7, 2026 14:00 UTC', '2026-01-07'],
    ['# Call 12\n## Time and date: January 7, 2026, 14:00 UTC', '2026-01-07'],
    ['- Date & Time: January 7, 2026', '2026-01-07'],
    ['* **Date & Time**: [Jan 7, 2026, 14:00-15:00 UTC](https://time.example.org/?iso=20240213)', '2026-01-07'],
    ['### Wednesday 2026/01/07 at 14:00', '2026-01-07'],
    ['# Call 12\n### Wed 2026/1/7 at [14:00 GMT](https://time.example.org/2025-01-01) (10:00 ET)', '2026-01-07'],
    ['# Docs WG\n\nJanuary 7th, 2026', '2026-01-07'],
    ['# Docs WG\n\n| Date | 2026-01-07 |\n|---|---|\n| Chair | Ada |', '2026-01-07'],
    ['# Docs WG\n\n**Wednesday, 7 January 2026, 14h00**', '2026-01-07'],
    ['# Protokoll\n\nDatum: 7. Januar 2026', '2026-01-07'],
    ['# Compte rendu\n\nDate : mercredi 7 janvier 2026', '2026-01-07'],
    ['# Acta\n\nFecha: 7 de enero de 2026', '2026-01-07'],
    ['# 議事録\n\n日付：2026年1月7日', '2026-01-07'],
    ['Date: Wednesday 02/04/2026', '2026-02-04'],
    ['Date: Wednesday 2/4/26', '2026-02-04'],
    ['Date: 13/01/2026', '2026-01-13'],
    ['# Weekly 18.05.2026', '2026-05-18'],
    ['# Protokoll vom 18.05.2026', '2026-05-18'],
    ['# Ata\n\n| Data | Local |\n| --- | --- |\n| 22/09/2025 | Online |', '2025-09-22'],
    ['# Minutes\n\n| Chair | Date |\n| --- | --- |\n| Ada | 7 January 2026 |', '2026-01-07'],
    ['# Protokoll 16.05.22', '2022-05-16'],
    ['Date: 16.05.22', '2022-05-16'],
    ['# 회의록 22.05.16', '2022-05-16'],
    ['# Plan\n\n**Start date:** 2026-01-07', null],
    ['### 2026.01.07 (수)', '2026-01-07'],
    ['# 2026.1.7', null],
    ['# 26-01-13 (Week 2) Team meeting', '2026-01-13'],
    ['# Team meeting 26-01-13', null],
    ['# Release 16.05.22', null],
    ['# 26-01-13 release', null],
    ['# Build farm 16.05.22', null],
    ['# Panel\n## Minutes of the panel, Genoa, 05-07/07/2026', '2026-07-05'],
    ['# Treffen am 5.-7.7.2026', '2026-07-05'],
    ['# Ata 2 - 15/09/2026', '2026-09-15'],
    ['<h1 align="center">Minutes of <em>7 January 2026</em></h1>', '2026-01-07'],
    ['<h1>Call 12</h1>\n<h3>Date: 13-01-2026</h3>', '2026-01-13'],
    ['---\ntitle: Panel of 2026-01-07\n---\n\n## Actions', '2026-01-07'],
    ['# Plan\n\n| Milestone | Due date |\n| --- | --- |\n| Beta | 7 January 2026 |', null],
    ['# Release 18.05.2', null],
    ['Date: 3/4/2026', null],
    ['# Roadmap 2026-01-07', null],
    ['# Release 1.2.0 (2026-01-07)', null],
    ['# Changelog\n\n## 1.2.0 - 2026-01-07', null],
    ['# Call 12\n## Next meeting: January 21, 2026', null],
    ['# Plan\n\nDate of report generation: 01/13/2026', null],
    ['# Plan\n\nLast updated: 2026-01-07', null],
    ['# Plan\n\nDeadline: January 7, 2026', null],
    ['# Plan\n\nIt was decided on January 7, 2026 that the bridge stays.', null],
    ['```\nDate: 2026-01-07\n```', null],
    ['', null],
  ])('%j: %s', (text, date) => expect(dateOf('wg/minutes.md', text)).toBe(date));

  it('reads no further than fifteen lines with text', () => {
    const lines = (count: number) => `# Call\n\n${'text\n\n'.repeat(count)}Date: 2026-01-07`;
    expect([dateOf('a.md', lines(13)), dateOf('a.md', lines(14))]).toEqual(['2026-01-07', null]);
  });

  it('reads numbers as the language of the note does where nothing else tells', () => {
    const text =
      'Acta de la reunión\n\nFecha: 04/11/2025\n\nSe habló de la puesta en marcha del taller y de los pagos que se deben a la caja de la escuela, y el equipo está de acuerdo con el plan.';
    expect([dateOf('a.md', text), dateOf('a.md', text, 'month-first')]).toEqual(['2025-11-04', '2025-04-11']);
  });

  it('takes the year from the path where the lines have none', () => {
    expect(dateOf('2026/kickoff.md', '# Kickoff\n\nDate: January 7')).toBe('2026-01-07');
    expect(dateOf('kickoff.md', '# Kickoff\n\nRecorded on 7 January 2026 at 10:00')).toBe('2026-01-07');
    expect(dateOf('kickoff.md', '# Kickoff\n\nDate: January 7')).toBeNull();
    expect(dateOf('2026/kickoff.md', '# Meeting 14/15 May')).toBe('2026-05-15');
  });
});

describe('what counts where several tell a day', () => {
  it.each<[string, string, string, string | null]>([
    ['datetime before all', '2026-01-07.md', 'datetime: 2026-01-08 10:00\ndate: 2026-01-09', '2026-01-08'],
    ['the path before date', '2026-01-07.md', 'date: 2026-01-09', '2026-01-07'],
    ['date where the path has none', 'call.md', 'date: January 9, 2026', '2026-01-09'],
    [
      'the path before the last edit of a wiki',
      '2021-05-03.md',
      'date: 2026-04-01\ndateCreated: 2021-05-02',
      '2021-05-03',
    ],
    [
      'the day of creation before that of the last edit',
      'a.md',
      'date: 2026-04-01\ndateCreated: 2021-05-03',
      '2021-05-03',
    ],
    ['the path where datetime is impossible', '2026-01-07.md', 'datetime: 2026-02-30', '2026-01-07'],
  ])('%s', (_name, path, front, date) => expect(dateOf(path, `---\n${front}\n---\n`)).toBe(date));

  it.each<[string, string, string]>([
    ['the path before the first lines', '2026-01-07.md', 'Date: 2026-01-09'],
    ['the first lines before the day of creation', 'a.md', '---\ndateCreated: 2026-01-01\n---\nDate: 2026-01-07'],
  ])('%s', (_name, path, text) => expect(dateOf(path, text)).toBe('2026-01-07'));
});

describe('running notes', () => {
  const meetings = (path: string, ...lines: string[]) =>
    read(path, lines.join('\n')).meetings.map(({ date, line, lines: own }) => [date, line, own.length]);

  it('hold a meeting under each heading with a day', () => {
    const lines = ['# Calls 2026', '', '## January 21, 2026', '- a', '', '### Notes', '- b', '## 2026-01-07', '- c'];
    expect(meetings('2026.md', ...lines)).toEqual([
      ['2026-01-21', 1, 2],
      ['2026-01-21', 3, 5],
      ['2026-01-07', 8, 2],
    ]);
    expect(read('2026.md', lines.join('\n')).date).toBe('2026-01-21');
  });

  it('take the year from a heading above or from the path', () => {
    expect(meetings('running.md', '# 2026', '## January 21', '# 2025', '## 17 December')).toEqual([
      ...[
        ['2026-01-21', 1, 1],
        ['2026-01-21', 2, 1],
      ],
      ...[
        ['2026-01-21', 3, 1],
        ['2025-12-17', 4, 1],
      ],
    ]);
    expect(meetings('2026.md', '## 01-21', 'x', '## 01-07')).toEqual([
      ['2026-01-21', 1, 2],
      ['2026-01-07', 3, 1],
    ]);
  });

  it('may head their older meetings further in', () => {
    const newer = ['## May 9, 2024', '- a', '## April 11, 2024'];
    const older = ['### October 26, 2023', '- b', '### Thursday, 14th of September 2023', '- c'];
    const days = (lines: string[]) => meetings('calls.md', ...lines).map(([day]) => day);
    expect(days([...newer, ...older])).toEqual(['2024-05-09', '2024-04-11', '2023-10-26', '2023-09-14']);
    // One alone, one of more words and one that is younger are parts of the meeting above.
    expect(days([...newer, '### October 26, 2023'])).toHaveLength(2);
    expect(days([...newer, '### Outage of October 26, 2023', '### Outage of September 14, 2023'])).toHaveLength(2);
    expect(days([...newer, '### May 26, 2025', '### June 14, 2025'])).toHaveLength(2);
  });

  it('may head all older meetings but the latest further in', () => {
    const lines = ['# Minutes', '## May 9, 2024', '### October 26, 2023', '### October 19, 2023'];
    expect(meetings('calls.md', ...lines).map(([day]) => day)).toEqual([
      '2024-05-09',
      '2024-05-09',
      '2023-10-26',
      '2023-10-19',
    ]);
  });

  it('may tell the day below the heading of each meeting', () => {
    const lines = [
      '# Team',
      '## Meeting 1',
      '- Date: 6 May 2026',
      '## Meeting 2',
      '',
      '- **When:** May 13, 2026',
      '- a',
    ];
    expect(meetings('team.md', ...lines)).toEqual([
      ['2026-05-13', 1, 1],
      ['2026-05-06', 2, 2],
      ['2026-05-13', 4, 4],
    ]);
    // Other headings are of what else has a day.
    expect(meetings('team.md', '## Concert', '- Date: 6 May 2026', '## Picnic', '- Date: 13 May 2026')).toHaveLength(1);
    expect(meetings('2026-06-01.md', ...lines)).toHaveLength(1);
  });

  it('may be plain text with days alone on their lines, which go up or down', () => {
    const days = ['January 21, 2026', 'January 14, 2026', 'January 7, 2026'].flatMap((day) => [day, '- a']);
    expect(meetings('calls.txt', 'Calls', ...days).map(([day]) => day)).toEqual([
      '2026-01-21',
      '2026-01-21',
      '2026-01-14',
      '2026-01-07',
    ]);
    expect(meetings('calls.txt', 'Calls', ...days.slice(0, 4))).toHaveLength(1);
    expect(meetings('calls.txt', 'Calls', ...days, 'January 14, 2026')).toHaveLength(1);
  });

  it('may be folded, each meeting under what its fold is called', () => {
    const fold = (day: string) => ['<details>', `<summary>Call - ${day}</summary>`, '### Agenda', '- a', '</details>'];
    const { meetings: found } = read('a.md', ['# Calls', ...fold('June 8, 2026'), ...fold('May 25, 2026')].join('\n'));
    expect(found.map(({ date, heading, line }) => [date, heading, line])).toEqual([
      ['2026-06-08', null, 1],
      ['2026-06-08', 'Call - June 8, 2026', 3],
      ['2026-05-25', 'Call - May 25, 2026', 8],
    ]);
  });

  it('take the year of a heading without any from the meeting above', () => {
    expect(meetings('a.md', '## January 7, 2026', '## December 17', '## 3 December')).toEqual([
      ['2026-01-07', 1, 1],
      ['2025-12-17', 2, 1],
      ['2025-12-03', 3, 1],
    ]);
    expect(meetings('a.md', '## 1/21/2026', '## 1/13')).toEqual([
      ['2026-01-21', 1, 1],
      ['2026-01-13', 2, 1],
    ]);
    expect(meetings('a.md', '### Date: January 7, 2026', '### 11.1 Bees', '### 12.1 Hives')).toHaveLength(1);
    expect(meetings('minutes/2026.md', '### 10.1: Bees', '### 11.2: Hives', '### 12.1: Honey')).toHaveLength(1);
    expect(meetings('a.md', '## Camp 2026', '## January 7', '## December 17')).toHaveLength(1);
  });

  it('read numbers as the repository does', () => {
    const text = '## 01/12/2026 Meeting\n## 02/03/2026 Meeting';
    expect(readMinutes({ path: 'a.md', bytes: new TextEncoder().encode(text) }, 'month-first').date).toBe('2026-02-03');
  });

  it('begin no meeting in the middle of one', () => {
    const inner = [
      '## 2026-01-07 Weekly',
      '### 2026-01-05: an outage',
      '### 2026-01-06: another',
      '## Next: 2026-02-04',
    ];
    expect(meetings('a.md', ...inner)).toHaveLength(1);
    expect(meetings('a.md', '## Release 2026-01-07', '## Due 2026-01-21')).toHaveLength(1);
    expect(meetings('a.md', '## 2026-01-07', '## A', '## B', '## C', '## 2026-01-21', '## D')).toHaveLength(1);
  });

  it('are no files whose name tells another day', () => {
    expect(meetings('2026-01-07.md', '## 2026-01-05', '## 2026-01-06')).toEqual([['2026-01-07', 1, 2]]);
    expect(meetings('2026020405/Readme.md', '## Slot 1 - 4 February 2026', '## Slot 2 - 5 February 2026')).toHaveLength(
      2,
    );
  });

  it('may have blank lines and a title above, which are no meeting of their own', () => {
    expect(meetings('a.md', '', '## 2026-01-21', '## 2026-01-07')).toEqual([
      ['2026-01-21', 2, 1],
      ['2026-01-07', 3, 1],
    ]);
  });
});

describe('a folder without its date', () => {
  it.each([
    '2026',
    '2025-26',
    '2025-2026',
    '2026-01',
    '202601',
    '01',
    '01-2026',
    '2026-Q1',
    'q3',
    '2026-W03',
    '2026-01-07',
    '20260107',
    '260107',
    '7-january-2026',
    'January 2026',
    '01-january',
    'maart',
    '',
  ])('nothing is left of %j', (folder) => {
    expect(withoutDate(folder)).toBe('');
  });

  it.each([
    ['2026-01-07-call', 'call'],
    ['docs_20260107', 'docs'],
    ['board 2026-01-07 extra', 'board extra'],
    ['wg1', 'wg1'],
    ['team-12', 'team-12'],
    ['marchers', 'marchers'],
    ['previous_meetings', 'previous_meetings'],
  ])('%j: %j', (folder, rest) => {
    expect(withoutDate(folder)).toBe(rest);
  });
});

describe('a day that is told in part', () => {
  it.each<[string, string, boolean]>([
    ['docs/meetings/call-mar-2019-summary.md', '# Summary', true],
    ['meeting-notes/2012-07-Springfield.md', '', true],
    ['minutes/2026/march.md', '', true],
    ['minutes/kickoff.md', '# July 2026 meeting', true],
    ['calls/call_027.md', '# Call 27\n### Meeting Date/Time: Thursday, November 6 at 14:00 UTC', true],
    ['minutes/minutes-5-12.md', '5月12日（火）14:55', true],
    ['minutes/third.md', 'Date: 3/4/2026', true],
    ['wg/third.md', '# WG meeting\n\nDate: January 7\n\nAttendees: Ada, Bo', true],
    ['minutes.md', '# January 2026', true],
    ['wg/third.md', '# WG\n\nDate: January 7', false],
    ['docs/plan.md', '# Plan for March 2026', false],
    ['blog/2026-03-release.md', '# March 2026', false],
    ['release-notes/2026-03.md', '# March 2026', false],
    ['minutes/README.md', '# Minutes of 2026\n\nDate: January 7', false],
    ['minutes/template.md', 'Date: January 7', false],
    ['minutes/how-to-chair.md', '# How to chair\n\nSend the agenda early.', false],
    ['docs/meetings/roadmap.md', '# Roadmap until March 2026', false],
  ])('%s with %j: %s', (path, text, is) => {
    const { date, hasDay } = read(path, text);
    expect([date, hasDay]).toEqual([null, is]);
  });

  it('is not asked for where the whole day is told', () => {
    const { date, hasDay } = read('docs/2026-01-07.md');
    expect([date, hasDay]).toEqual(['2026-01-07', true]);
  });
});

describe('what a meeting is called', () => {
  it.each<[string, string | null, string]>([
    ['Docs WG', null, 'Docs WG'],
    ['Docs WG', '2026-01-07', 'Docs WG, 2026-01-07'],
    ['Docs WG', 'Wednesday, January 7, 2026', 'Docs WG, Wednesday, January 7, 2026'],
    ['Docs WG', '2026-01-07: kickoff of the site', '2026-01-07: kickoff of the site'],
    ['2026-01-21', '2026-01-07', '2026-01-07'],
    ['Agenda 2026-01-21', 'Agenda 2026-01-07', 'Agenda 2026-01-07'],
  ])('%s, %s: %s', (title, heading, name) => expect(nameMeeting(title, heading)).toBe(name));

  it('is told by the heading that begins it', () =>
    expect(read('a.md', '# 2026-01-21\n- a\n# 2026-01-07\n- b').meetings.map(({ heading }) => heading)).toEqual([
      '2026-01-21',
      '2026-01-07',
    ]));
});
