import { describe, expect, it } from '@jest/globals';
import { readNote } from '../../../src/core/reading/read-note.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';

/** Owners, title, state and due date of the items below a heading, in minutes of Wednesday, January 7, 2026. */
function read(attendance: string, heading: string, lines: readonly string[]): readonly string[] {
  const markdown = `# Notes\n\n${attendance}\n\n## ${heading}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
  const bytes = new TextEncoder().encode(markdown);
  const { items } = readNote({ path: 'notes/2026-01-07.md', bytes }, defaultSettings('acme/notes'));
  return items
    .filter(({ owners }) => owners.length > 0)
    .map(({ owners, title, state, due }) => [owners.join('/'), title, state, due.due ?? '–'].join(' | '));
}

/** Each list as a secretary of that language would write it; two people were there. */
describe('sentences that say who does what', () => {
  it.each([
    [
      'German',
      'Anwesend: Lena Brandt, Tim Schäfer',
      'Aufgaben',
      [
        ['Lena kümmert sich um den Serverumzug', 'Lena | Serverumzug | open | –'],
        ['Lena und Tim übernehmen die Kasse', 'Lena/Tim | Kasse | open | –'],
        ['Tim schreibt eine Mail an alle', 'Tim | Schreibt eine Mail an alle | open | –'],
        ['Tim fragt beim Vermieter nach (bis 10.1.)', 'Tim | Fragt beim Vermieter nach | open | 2026-01-10'],
        ['Tim ist krank', null],
        ['Raum buchen (Lena)', 'Lena | Raum buchen | open | –'],
      ],
    ],
    [
      'French',
      'Présents : Chloé Martin, Hugo Lefèvre',
      'Points d’action',
      [
        ['Chloé se charge de la mise à jour du site', 'Chloé | Mise à jour du site | open | –'],
        ["Hugo s'occupe d'envoyer le devis", 'Hugo | Envoyer le devis | open | –'],
        ["Hugo et Chloé préparent l'ordre du jour", "Hugo/Chloé | Préparer l'ordre du jour | open | –"],
        ['Chloé enverra la lettre à la banque', 'Chloé | Envoyer la lettre à la banque | open | –'],
        ['Hugo sera en vacances la semaine suivante', null],
        ['Chloé a relancé le prestataire', null],
        ['Relire la charte (Hugo)', 'Hugo | Relire la charte | open | –'],
      ],
    ],
    [
      'Spanish',
      'Asistentes: Ana Torres, Luis Vega',
      'Acuerdos',
      [
        ['Ana se encarga de las actas', 'Ana | Actas | open | –'],
        ['Luis prepara la sala para el 15 de enero', 'Luis | Prepara la sala | open | 2026-01-15'],
        ['Invitar a Luis y a los socios', null],
        ['Ana enviará la carta al banco', 'Ana | Enviar la carta al banco | open | –'],
        ['Luis estará de viaje', null],
        ['Luis está de acuerdo con todo', null],
      ],
    ],
    [
      'Portuguese',
      'Presentes: Rita Lopes, Bruno Dias',
      'Encaminhamentos',
      [
        ['Rita e Bruno ficam responsáveis pelo evento', 'Rita/Bruno | Evento | open | –'],
        ['Bruno ficou de falar com o fornecedor', 'Bruno | Falar com o fornecedor | open | –'],
        ['Atualizar a documentação (Rita)', 'Rita | Atualizar a documentação | open | –'],
      ],
    ],
    [
      'Italian',
      'Presenti: Sara Conti, Paolo Greco',
      'Prossimi passi',
      [
        ['Sara si occupa della locandina', 'Sara | Locandina | open | –'],
        ['Paolo contatta il comune', 'Paolo | Contatta il comune | open | –'],
        ['Paolo è assente oggi', null],
      ],
    ],
    [
      'Dutch',
      'Aanwezig: Femke Jansen, Bram de Wit',
      'Afspraken',
      [
        ['Bram regelt de zaal', 'Bram | Zaal | open | –'],
        ['Femke belt de gemeente uiterlijk vrijdag', 'Femke | Belt de gemeente | open | 2026-01-09'],
        ['Zaal reserveren (Femke)', 'Femke | Zaal reserveren | open | –'],
      ],
    ],
    [
      'Romanian',
      'Prezenți: Elena Radu, Vlad Munteanu',
      'De făcut',
      [
        ['Vlad se ocupă de site', 'Vlad | Site | open | –'],
        ['Elena pregătește afișul până vineri', 'Elena | Pregătește afișul | open | 2026-01-09'],
      ],
    ],
    [
      'Polish',
      'Obecni: Magda Wójcik, Piotr Lis',
      'Co dalej',
      [
        ['Piotr zajmie się stroną', 'Piotr | Zajmie się stroną | open | –'],
        ['Magda i Piotr przygotują plakat', 'Magda/Piotr | Przygotują plakat | open | –'],
        ['Magda jest chora', null],
      ],
    ],
    [
      'Japanese',
      '参加者：山田、鈴木',
      '持ち帰り事項',
      [
        ['文書の更新（山田）', '山田 | 文書の更新 | open | –'],
        ['鈴木：見積もりを取る【完了】', '鈴木 | 見積もりを取る | done | –'],
      ],
    ],
    [
      'Chinese',
      '与会者：王小明、李华',
      '待跟进',
      [
        ['整理会议记录（李华）', '李华 | 整理会议记录 | open | –'],
        ['王小明：更新文档，1月20日前完成', '王小明 | 更新文档 | open | 2026-01-20'],
      ],
    ],
    [
      'Korean',
      '참석자: 김철수, 이영희',
      '조치 사항',
      [['발표 자료 준비(김철수)', '김철수 | 발표 자료 준비 | open | –']],
    ],
  ] as const)('%s', (_language, attendance, heading, rows) => {
    const lines = rows.map(([line]) => line);
    expect(read(attendance, heading, lines)).toEqual(rows.flatMap(([, item]) => (item === null ? [] : [item])));
  });
});
