import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

/** What a note holds, and the items read from it. Meeting on Wednesday 2026-01-07. */
type Row = readonly [written: string, items: readonly string[]];

const read = (written: string) => tellItems(readLines(written));

describe('columns that only white space draws', () => {
  it.each<Row>([
    [
      '## Action items\n\nAction Item         Owner    Deadline\nRenew the domain    Ada      2026-01-20\nAsk the printer     Bo       -',
      ['Ada · Renew the domain (WG) · 2026-01-20', 'Bo · Ask the printer (WG)'],
    ],
    ['## Aufgaben\n\nAufgabe\tWer\nRaum buchen\tMia', ['Mia · Raum buchen (WG)']],
    ['## Action items\n\nWe met in the   small room today.', []],
    ['## Action items\n\nName   Company\nAda    Acme', []],
    ['## Budget\n\nAction Item   Owner\nRenew it      Ada', ['Ada · Renew it (WG)']],
    ['## Budget\n\nItem     Owner\nDomain   Ada', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('numbers that head the parts of minutes', () => {
  it.each<Row>([
    [
      '4. Reports\n\nAll is well.\n\n5. Action items\n\n* Ada: ask the bank\n* Bo: renew the domain\n\n6. Next meeting\n\n* Cy: brings cake',
      ['Ada · Ask the bank (WG)', 'Bo · Renew the domain (WG)'],
    ],
    ['3. Next steps\n- Ada to ask the bank\n4. Any other business\n- Bo to tell a joke', ['Ada · Ask the bank (WG)']],
    ['1. Reports\n2. Action items\n3. Next meeting', []],
    ['1. Action items\n\n2. Reports\n\n- Ada: the bank is fine', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('names of sections', () => {
  it.each([
    '## Shared to do',
    '## Task allocation',
    '## Tâches à effectuer',
    '## Actions à suivre',
    '## Asignación de tareas',
    '## Divisão de tarefas',
    '## Assegnazione dei compiti',
    '## Taskuri',
    '## Actiepunten volgende vergadering',
    '## 任务安排',
    '## 下周事项 -> 负责人',
    '## 次回までのタスク',
    '## 추후 작업',
  ])('%s', (heading) => expect(read(`${heading}\n\n- @ada: the page`)).toEqual(['@ada · The page (WG)']));

  it.each(['## Call to action', '## Task force', '## Responsibilities', '## 工作会议'])('%s holds none', (heading) =>
    expect(read(`${heading}\n\n- Ada: the page`)).toEqual([]),
  );
});

describe('what was said, and what is to be done', () => {
  it.each<Row>([
    [
      '## Action items\n\n- [ ] Ask the bank (Ada)\n\n**Feedback on the draft**\n\nAda Byron inquires about the second page. Bo replies that it is fine, and wants to keep it.',
      ['Ada · Ask the bank (WG)'],
    ],
    [
      '## Action items\n\n- [ ] Ask the bank (Ada)\n\n**Assignment of tasks**\n\nAda assigns Bo to document the page. Bo has agreed to do so.',
      ['Ada · Ask the bank (WG)'],
    ],
    [
      '## Action items from last meeting\n\n- Ada and Bo will find out what forms are needed\n- Ada confirmed that the forms were sent',
      ['Ada/Bo · Find out what forms are needed'],
    ],
    ['## Action items from last meeting\n\n- Ada and Bo are having talks about what was sent', []],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});

describe('names alone on a line in bold', () => {
  it.each<Row>([
    [
      'Attendees: Ada, Bo, Cyd\n\n## Action items\n\n***Ada™***\n\n***Bo***\n* ask the bank\n\n***Cyd***\n* renew it\n\n***Dee***\n* include the link',
      ['Bo · Ask the bank (WG)', 'Cyd · Renew it (WG)', 'Dee · Include the link (WG)'],
    ],
    [
      '## Action items\n\n***Website***\n* ask the bank\n\n***Printing***\n* renew it',
      [' · Ask the bank (WG)', ' · Renew it (WG)'],
    ],
  ])('%s', (written, items) => expect(read(written)).toEqual(items));
});
