import { describe, expect, it } from '@jest/globals';
import { readLines, tellItems } from '../../support/read-lines.ts';

type Row = readonly [written: string, items: readonly string[]];

const read = (written: string) => tellItems(readLines(written)).map((item) => item.replace(/ \(WG\)/, ''));

describe('lists of teams, clubs and small companies', () => {
  it.each<Row>([
    // Below a heading of things to do, lines without bullets are items where nearly each is an instruction.
    [
      '## Goals for next week\n\nOrder the ropes\n\nFind a day for the crane\n\nRopes of the old yard',
      [' · Order the ropes', ' · Find a day for the crane', ' · Ropes of the old yard'],
    ],
    ['## Next steps\n\nThe crane was mended last week.\n\nOrder the ropes', []],
    ['## Next steps\n\nOrder the ropes, of which\nsend two to the yard', []],
    ['## TODO\nOrder the ropes.\n\n---\n\nThe crane is old.', [' · Order the ropes']],
    ['## Action items\n\nThe ropes are old.', []],
    ['## Action items\n\nOrder the ropes.\n\n-----\n## Yard\n\nThe crane is old.', [' · Order the ropes']],
    ['## Action items\n\nNone this week.', []],
    ['## Action items\n\n[Open action items](https://example.org/list)', []],
    [
      '## Action items\n\nOrder the ropes\n\nAsk for a day:\n\nYard - March 29th\nPier - March 4th',
      [' · Order the ropes', ' · Ask for a day'],
    ],
    // Names that a bracket and bold type set apart, behind a bullet that was typed.
    ['## Action items\n\n•\t**(AB)** Mend the crane', ['AB · Mend the crane']],
    ['## Action items\n\n- **(All)** Mend the crane', ['All · Mend the crane']],
    // How the bullets below are written, and what else stands over some.
    ['**<u>To do:</u>**\n\nWhat / Who / When\n\n- Order the ropes, AB,', [' · Order the ropes, AB']],
    ['## Action items\n\n[Timestamp: 8:44](https://example.org/v)\n\n- To order the ropes AB would ask', []],
    // A mention by first name and initial.
    ['## Action items\n\n- order ropes for the crane @Renato C', ['Renato C · Order ropes for the crane']],
    // A box that says in the way of HackMD whose it is.
    ['## Fair\n\n- [ ] Ropes\n- [ ] 準備碼頭繩索 [name=Renato]\n- [ ] Paint', ['Renato · 準備碼頭繩索']],
    // Markers with a day, behind a stroke, and with a word for all of some.
    ['ACTION 2026-01-07 Renato - will order the ropes', ['Renato · Order the ropes']],
    ['- Under way / TODO: order the ropes', [' · Order the ropes']],
    ['- Decisions / ACTIONS: we talked of the ropes', []],
    ['**Action - All yards**: Order the ropes', ['All yards · Order the ropes']],
    ['**Action - All is well**: the ropes came', [' · All is well the ropes came']],
    // What makes a question of it stays, and where to read on is no part of the name.
    ['## Action items\n\n- AB: can ropes of the yard be mended?', ['AB · Can ropes of the yard be mended?']],
    ['## Action items\n\n- AB should ask whether it holds?', ['AB · Ask whether it holds?']],
    [
      '## Action items\n\n- AB to mend the crane. [https://example.org/x](https://example.org/x)',
      ['AB · Mend the crane'],
    ],
    ['## Action items\n\n- AB: What is it for? https://example.org/x', ['AB · What is it for? https://example.org/x']],
    ['## Next steps\n\nAB: Order the ropes.\nThen send two.', ['AB · Order the ropes']],
    ['## 下一步\n\n完成码头文档\n准备绳索清单', [' · 完成码头文档', ' · 准备绳索清单']],
    // Numbers of bullets without a space behind them.
    ['## 下一步\n\n1.章伟：完成码头文档\n2.准备绳索清单', ['章伟 · 完成码头文档', ' · 准备绳索清单']],
    ['## 下一步\n\n1）完成码头文档\n(2)准备绳索清单', [' · 完成码头文档', ' · 准备绳索清单']],
    ['## 할 일\n\n- 1.밧줄 준비\n- 2.5톤 밧줄 정리', [' · 밧줄 준비', ' · 2.5톤 밧줄 정리']],
    // Parts of the day are nobody.
    [
      '## Action items\n\n**Morning**\n- mend the crane\n\n**Afternoon**\n- order the ropes',
      [' · Mend the crane', ' · Order the ropes'],
    ],
    ['## Aufgaben\n\n**Nachmittag**\n- Kran reparieren', [' · Kran reparieren']],
    ['## 할 일\n\n**오전**\n- 밧줄 준비', [' · 밧줄 준비']],
    // A label right below a heading, and one that says how its items are written.
    ['# Acta\nTareas pendientes\n1. Pedir las cuerdas - Renato', ['Renato · Pedir las cuerdas']],
    [
      '# Acta\n\nTareas de cada participante (tarea - responsable - fecha: )\n1. Pedir las cuerdas - Renato',
      ['Renato · Pedir las cuerdas'],
    ],
    // French sets a space before its colon.
    ['**Prochaines étapes** :\n\nNous en avons parlé.\n\n- Commander les cordes', [' · Commander les cordes']],
    // A preposition that leads to a day as well.
    [
      '## Tareas\n\n- Hablar con la grúa para ver - Renato - 22/01/2026\n- Pedir las cuerdas - Oriol - 23/01/2026',
      ['Renato · Hablar con la grúa para ver · 2026-01-22', 'Oriol · Pedir las cuerdas · 2026-01-23'],
    ],
    // What is to be done with many.
    ['## Action items\n\n- Backup members list of the yard', [' · Backup members list of the yard']],
    ['## Tarefas\n\n- Determinar quais membros farão isso', [' · Determinar quais membros farão isso']],
    // Heads of columns that wait to be filled.
    ['## Action items\n\n- [ ] Owner / Deadline / Task\n- [ ] Name: Task (due date)', []],
    ['## 액션 아이템\n\n- [ ] 담당자 / 기한 / 내용', []],
    ['## Action items\n\n- [ ] Deadline: ask what the task is', [' · Deadline: ask what the task is']],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));
});

describe('work that was shared out', () => {
  const below = (written: string) => read(`Attendees: Ada Byron, Bo Lind, Cora Mora\n\n${written}`);
  it.each<Row>([
    [
      '- Talked of the yard\n- Divided up the work\n  - Ropes of the crane: Ada\n  - Paint: Bo, Cora\n- The yard is old',
      ['Ada · Ropes of the crane', 'Bo/Cora · Paint'],
    ],
    ['- Assigned tasks for the fair\n  - **Ropes** - Ada\n  - **Paint** - Cora', ['Ada · Ropes', 'Cora · Paint']],
    ['## Tasks were assigned\n\n- Ada: the ropes\n- Bo: the paint', ['Ada · The ropes', 'Bo · The paint']],
    ['- Assigned roles for the fair\n  - Chair: Ada\n  - Scribe: Bo', []],
    ['- Assigned tables for the work\n  - Ada: near the door\n  - Bo: near the crane', []],
    ['- Divided up the work\n  - Ropes\n  - Paint: Bo', []],
    ['## Division of the slides\n\n- Ropes of the crane: Ada\n- Paint: Bo', ['Ada · Ropes of the crane', 'Bo · Paint']],
    ['## Division of roles\n\n- Chair: Ada\n- Scribe: Bo', []],
    ['- How we divided the work last year\n  - Ada: the ropes\n  - Bo: the paint', []],
  ])('%j', (written, items) => expect(below(written)).toEqual(items));

  it.each<Row>([
    [
      'Présents : Ada Byron, Bo Lind\n\n## Répartition des grands points\n\n- Les cordes : Ada\n- La grue : Bo',
      ['Ada · Les cordes', 'Bo · La grue'],
    ],
    [
      'Anwesend: Ada Byron, Bo Lind\n\n- Aufgaben wurden verteilt\n  - Seile: Ada\n  - Farbe: Bo',
      ['Ada · Seile', 'Bo · Farbe'],
    ],
    [
      'Presentes: Ada Byron, Bo Lind\n\nDividimos o trabalho:\n- Cordas do guindaste: Ada\n- Tinta: Bo',
      ['Ada · Cordas do guindaste', 'Bo · Tinta'],
    ],
  ])('%j', (written, items) => expect(read(written)).toEqual(items));

  it.each<Row>([
    ['1. 码头\n2. 接口的分工：\n   - 绳索清单：章伟\n   - 油漆清单：李娜', ['章伟 · 绳索清单', '李娜 · 油漆清单']],
    ['1. 码头\n2. 人员的分工：\n   - 前端：章伟\n   - 后端：李娜', []],
  ])('%j', (written, items) => expect(read(`参会人员：章伟、李娜\n\n${written}`)).toEqual(items));
});

describe('who takes it, in scripts without spaces', () => {
  const below = (item: string) => read(`参会人员：章伟、李娜\n\n## 分工\n\n- ${item}`);
  it.each<Row>([
    ['绳索：章伟负责，在1月20日之前完成', ['章伟 · 绳索 · 2026-01-20']],
    ['绳索清单，李娜负责', ['李娜 · 绳索清单']],
    ['绳索清单：由李娜负责', ['李娜 · 绳索清单']],
  ])('%j', (item, items) => expect(below(item)).toEqual(items));
});
