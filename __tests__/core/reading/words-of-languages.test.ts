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
      ['Pendente: reservar a sala (Ana)', 'Ana | Reservar a sala'],
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
    ],
  ],
  [
    '# Notulen\n\nAanwezig: Anna Smit, Bram Visser\n\n## Actiepunten\n\n',
    [
      ['Grote zaal boeken - Anna - 30-01-2026', 'Anna | Grote zaal boeken | 2026-01-30'],
      ['Het bestuur moet de uitgave goedkeuren', 'bestuur | De uitgave goedkeuren'],
      ['De zaal moet worden geboekt', null],
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
