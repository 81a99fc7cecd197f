import { describe, expect, it } from '@jest/globals';
import { readNote } from '../../../src/core/reading/read-note.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';

/** Owners, title, due date and state of each item, default configuration. */
function read(markdown: string): readonly string[] {
  const bytes = new TextEncoder().encode(markdown);
  const note = readNote({ path: 'a/2026-01-07.md', bytes }, defaultSettings('acme/notes'));
  return note.items.map(({ owners, title, due, state }) =>
    [owners.join('/'), title.replace(/ \([^()]*\)$/, ''), due.due ?? '', state === 'open' ? '' : state]
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
}

describe.each([
  [
    '# Protokoll\n\nAnwesend: Anna Kern, Bernd Lutz\n\n## Aufgaben\n\n',
    [
      ['Raum buchen bis KW 12 (Anna)', 'Anna | Raum buchen | 2026-03-20'],
      ['Anna: Raum buchen (erl.)', 'Anna | Raum buchen |  | done'],
      ['Raum buchen (verantw.: Anna)', 'Anna | Raum buchen'],
      ['Der Vorstand soll den Raum buchen', 'Vorstand | Den Raum buchen'],
      ['Raum buchen - Anna - 30.01.2026', 'Anna | Raum buchen | 2026-01-30'],
      ['Die Zugänge müssen gesperrt werden', null],
    ],
  ],
  [
    '# Compte rendu\n\nPrésents : Anaïs Petit, Bruno Roy\n\n## Actions\n\n',
    [
      ['Réserver la salle (resp. Anaïs)', 'Anaïs | Réserver la salle'],
      ['Le bureau doit valider le devis', 'bureau | Valider le devis'],
      ['Action : Bruno appeler la mairie', 'Bruno | Appeler la mairie'],
      ["Bruno s'est engagé à relire le texte", 'Bruno | Relire le texte'],
      ['La salle doit être réservée', null],
      ["Bruno demande un devis à l'imprimeur", "Bruno | Demande un devis à l'imprimeur"],
      ['Bruno demande si la salle est libre', null],
      ['Tous lisent le texte', 'Tous | Lisent le texte'],
    ],
  ],
  [
    '# Acta\n\nAsistentes: Ana Ruiz, Bruno Gil\n\n## Tareas\n\n',
    [
      ['TODOS: leer el texto', 'TODOS | Leer el texto'],
      ['Ana se encargará de la sala grande', 'Ana | Sala grande'],
      ['Bruno será responsable de enviar la lista', 'Bruno | Enviar la lista'],
      ['Bruno enviar la lista', 'Bruno | Enviar la lista'],
      ['Reservar la sala - Ana - 30/01/2026', 'Ana | Reservar la sala | 2026-01-30'],
      ['La sala debe ser reservada', null],
    ],
  ],
  [
    '# Ata\n\nPresentes: Ana Reis, Bruno Melo\n\n## Encaminhamentos\n\n',
    [
      ['TODOS: ler o texto', 'TODOS | Ler o texto'],
      ['Bruno se comprometeu a enviar a lista', 'Bruno | Enviar a lista'],
      ['Ação: Bruno ligar para a câmara', 'Bruno | Ligar para a câmara'],
      ['A sala deve ser reservada', null],
    ],
  ],
  [
    '# Verbale\n\nPresenti: Anna Riva, Bruno Sala\n\n## Azioni\n\n',
    [
      ['Il direttivo deve approvare la spesa', 'direttivo | Approvare la spesa'],
      ['Bruno sarà responsabile di inviare la lista', 'Bruno | Inviare la lista'],
      ['Inviare la lista (resp. Bruno)', 'Bruno | Inviare la lista'],
      ['La sala deve essere prenotata', null],
      ['Bruno chiede un preventivo', 'Bruno | Chiede un preventivo'],
      ['Bruno chiede se la sala è libera', null],
    ],
  ],
  [
    '# Notulen\n\nAanwezig: Anna Smit, Bram Visser\n\n## Actiepunten\n\n',
    [
      ['Grote zaal boeken - Anna - 30-01-2026', 'Anna | Grote zaal boeken | 2026-01-30'],
      ['Het bestuur moet de uitgave goedkeuren', 'bestuur | De uitgave goedkeuren'],
      ['De zaal moet worden geboekt', null],
      ['Bram vraagt de bank om een pas', 'Bram | Vraagt de bank om een pas'],
      ['Bram vraagt of de zaal vrij is', null],
      ['Iedereen leest de brief', 'Iedereen | Leest de brief'],
      ['Joep belt de drukker', 'Joep | Belt de drukker'],
    ],
  ],
  [
    '# Notatka\n\nObecni: Anna Kos, Bartek Lis\n\n## Zadania\n\n',
    [
      ['Anna zajmie się salą', 'Anna | Zajmie się salą'],
      ['Zarezerwować salę - Anna - 30.01.2026', 'Anna | Zarezerwować salę | 2026-01-30'],
      ['Sala musi zostać zarezerwowana', null],
    ],
  ],
  [
    '# Proces-verbal\n\nPrezenți: Ana Pop, Bogdan Ilie\n\n## Sarcini\n\n',
    [
      ['Ana trebuie să rezerve sala', 'Ana | Să rezerve sala'],
      ['Rezervarea sălii (resp. Ana)', 'Ana | Rezervarea sălii'],
    ],
  ],
] satisfies readonly (readonly [string, readonly (readonly [string, string | null])[]])[])('%s', (head, items) => {
  it.each(items)('%s', (item, expected) =>
    expect(read(`${head}- ${item}\n`)).toEqual(expected === null ? [] : [expected]),
  );
});

it('takes no word for how far something is, explained in a legend, for a marker', () => {
  expect(read('# Ata\n\n## Decisões\n\n- **Pendente:** Dúvida que ainda será discutida\n')).toEqual([]);
});

describe('brackets behind a marker', () => {
  it.each([
    ['- TODO (by the end of this week): write it', ' | Write it | 2026-01-09'],
    ['- TODO (Ada): write it', 'Ada | Write it'],
    ['- TODO (nick): write it', 'nick | Write it'],
  ])('%s', (item, expected) => expect(read(`# Notes\n\n## Actions\n\n${item}\n`)).toEqual([expected]));
});

it('takes a marker in brackets with nothing but a name for that of the sentence before it', () => {
  expect(read('# Treffen\n\nAnwesend: Anna\n\n* Den Raum früher buchen. (ToDo: Anna)\n')).toEqual([
    'Anna | Den Raum früher buchen',
  ]);
});

describe('columns', () => {
  it.each([
    [
      '# Ata\n\n## Tarefas',
      'Tarefa | Atribuição | Revisor | Data da entrega',
      'Criar o site | Ana | Bruno | 20/01/2026',
    ],
    ['# Acta\n\n## Tareas', 'Tarea | Asignado | Revisor | Fecha compromiso', 'Criar o site | Ana | Bruno | 20/01/2026'],
    [
      '# Protokoll\n\n## Aufgaben',
      'Aufgabe | Hauptverantwortlich | Vertretung | Zieldatum',
      'Criar o site | Ana | Bruno | 20.01.2026',
    ],
    [
      '# Compte rendu\n\n## Actions',
      'Action | Responsable(s) | Avis | Échéance (AAAA-MM-JJ)',
      'Criar o site | Ana | Bruno | 2026-01-20',
    ],
    ['# 議事録\n\n## アクション', 'タスク | 主担当 | 備考 | 完了予定日', 'Criar o site | Ana | Bruno | 2026-01-20'],
    ['# 会议纪要\n\n## 待办', '任务 | 跟进人 | 备注 | 预计完成时间', 'Criar o site | Ana | Bruno | 2026-01-20'],
    ['# 회의록\n\n## 할 일', '할 일 | 수행자 | 비고 | 완료 예정일', 'Criar o site | Ana | Bruno | 2026-01-20'],
  ])('%s: %s', (head, header, row) => {
    expect(read(`${head}\n\n| ${header} |\n|---|---|---|---|\n| ${row} |\n`)).toEqual([
      'Ana | Criar o site | 2026-01-20',
    ]);
  });

  it('keeps what somebody is responsible for apart from who is', () => {
    const table = '| 담당자 | 담당 업무 |\n|---|---|\n| 김민수 | 서버 설정 |\n';
    expect(read(`# 회의록\n\n## 할 일\n\n${table}`)).toEqual(['김민수 | 서버 설정']);
  });
});

describe('a language that is not known', () => {
  it.each([
    '# Mötesprotokoll\n\nNärvarande: Anna, Björn\n\n## Att göra\n\n- Anna: boka lokal till fredag\n- Björn ska ringa kommunen\n- Styrelsen ska godkänna budgeten\n',
    '# Zápis\n\nPřítomni: Jana, Petr\n\n## Úkoly\n\n- Jana: zamluvit sál do pátku\n- Petr pošle seznam\n\nPetr: musíme najít nové členy\n',
    '# Протокол\n\nПрисутствовали: Анна, Борис\n\n## Задачи\n\n- Анна: забронировать зал\n- Борис отправит список\n',
    '# Toplantı\n\nKatılımcılar: Ayşe, Burak\n\n## Yapılacaklar\n\n- Ayşe: salonu ayırt\n- Burak listeyi gönderecek\n',
  ])('nothing is invented: %s', (note) => expect(read(note)).toEqual([]));

  it('still has the markers that all share', () => {
    expect(read('# Mötesprotokoll\n\nTODO: Anna bokar lokal\n\n- [ ] @anna boka lokal\n')).toEqual([
      ' | Anna bokar lokal',
      '@anna | Boka lokal',
    ]);
  });
});

it('takes no English note for Romanian because somebody is its moderator', () => {
  const english =
    'We talked about what is to be done with the server and who will do it, as it was not done by the board. ';
  const note = `# Notes\n\nModerator: Ada\n\n${english.repeat(3)}\n\n## Action items\n\n- Ada we ask\n`;
  expect(read(note).filter((item) => item.startsWith('Ada'))).toEqual([]);
});
