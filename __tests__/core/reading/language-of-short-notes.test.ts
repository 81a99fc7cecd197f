import { describe, expect, it } from '@jest/globals';
import { readNote } from '../../../src/core/reading/read-note.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';

/** Owners and title of each item, default configuration. */
function read(markdown: string): readonly string[] {
  const bytes = new TextEncoder().encode(markdown);
  const note = readNote({ path: 'a/2026-01-07.md', bytes }, defaultSettings('acme/notes'));
  return note.items.map(({ owners, title }) => `${owners.join('/')} | ${title.replace(/ \([^()]*\)$/, '')}`);
}

describe('the language of a note of few words', () => {
  it.each([
    // Told by a few small words, with none of English beside them.
    [
      '# Weekly\n\n## TODOs\n\n- Lena kümmert sich um die Halle\n- Jonas holt das Angebot für den Anhänger\n',
      ['Lena | Halle', 'Jonas | Holt das Angebot für den Anhänger'],
    ],
    [
      '# Meeting\n\n## ¿Quién hace qué y para cuándo?\n\n- **Lucía**\n  - [ ] Hablar con la imprenta\n- **Mateo**\n  - [ ] Medir la sala del piano\n',
      ['Lucía | Hablar con la imprenta', 'Mateo | Medir la sala del piano'],
    ],
    // By what the note is called.
    ['# Verbale\n\n## Suddivisione compiti\n\n- **Giulia**\n  - [ ] Parlare con Rino\n', ['Giulia | Parlare con Rino']],
    ['# Notulen\n\n## TODO\n\n- Femke regelt de sleutel\n', ['Femke | Sleutel']],
    ['# Proces-verbal\n\n## TODO\n\n- Vlad se ocupă de chirie\n', ['Vlad | Chirie']],
    // By the word with which a heading begins.
    ['# Sync\n\n## Tâches pour la prochaine fois\n\n* Tous : lire un livre\n', ['Tous | Lire un livre']],
    [
      '# Sync\n\n## Zadania na następne spotkanie\n\n- Marek - prototyp\n- Kinga: plakat\n',
      ['Marek | Prototyp', 'Kinga | Plakat'],
    ],
    ['# Sync\n\n## Tareas para la semana\n\n### Mateo\n\n- Pintar sillas\n', ['Mateo | Pintar sillas']],
    ['# Sync\n\n## ✅ Qui fait quoi ?\n\n**Chloé**\n\n- imprimer un plan\n', ['Chloé | Imprimer un plan']],
  ])('%s', (note, expected) => expect(read(note)).toEqual(expected));

  it.each([
    '# Weekly\n\n## Taken from the last call\n\n- Alle: the valley is open\n',
    '# Weekly\n\n## Done\n\n- Fixed the build of the kernel\n- Anna: moved to Den Haag, der Hans too\n',
  ])('%s is English', (note) => expect(read(note)).toEqual([]));
});

describe('names of lists behind which more follows', () => {
  it.each([
    ['# Minuta\n\n## Ce avem de făcut până data viitoare\n\n- Răzvan: vopsește gardul\n', ['Răzvan | Vopsește gardul']],
    [
      '# Weekly\n\n## Review of new action items from this meeting\n\n* Steph to call the bank\n',
      ['Steph | Call the bank'],
    ],
    ['# 组会\n\n## 接下来一周的任务\n\n- 张伟：清洗数据\n', ['张伟 | 清洗数据']],
    ['# Weekly\n\n## Action items of the last meeting that are completed\n\n* Steph to call the bank\n', []],
  ])('%s', (note, expected) => expect(read(note)).toEqual(expected));
});

it('reads a table of tasks and people anywhere, the tasks first', () => {
  const head = '# Ata\n\n## Resultados da reunião\n\n';
  const table = (header: string, row: string) => `${head}| ${header} |\n|---|---|\n| ${row} |\n`;
  expect(read(table('Tarefas | Integrante(s)', 'Pintar o muro | Elias, Danilo'))).toEqual([
    'Elias/Danilo | Pintar o muro',
  ]);
  expect(read(table('Integrante | Tarefa', 'Elias | Observador'))).toEqual([]);
});

it('takes nothing for a task that is still to be defined', () => {
  expect(read('# Verbale\n\n## Compiti\n\n- Matteo: da definire\n- Elena: dipingere il muro\n')).toEqual([
    'Elena | Dipingere il muro',
  ]);
});
