import { foldCase } from '../text/fold-text.ts';
import { remember } from '../text/remember.ts';
import { gather, LANGUAGES } from './vocabulary.ts';
import { list } from './words.ts';

/** Words in the names of folders in which minutes lie that are over. */
const ARCHIVES = list(
  `archive, archives, archived, past, old, older, previous, former,
  archiv, alt, alte, frühere, bisherige, vergangene, ancien, ancienne, anciens, anciennes, passées, précédentes,
  archivo, archivos, archivado, anteriores, pasadas, antiguas, arquivo, arquivos, arquivado, antigas, passadas,
  archivio, archiviati, precedenti, vecchi, passati, archief, gearchiveerd, oude, vorige, arhiva, arhivă, vechi,
  anterioare, archiwum, archiwalne, poprzednie, stare, 過去, アーカイブ, 归档, 歸檔, 历史, 歷史, 보관, 지난`,
);

const words = remember(() => ({
  archives: new Set(ARCHIVES.map(foldCase)),
  meetings: new Set(
    gather(LANGUAGES, ({ meetings: { kinds, gatherings = [] } }) => [...kinds, ...gatherings]).map(foldCase),
  ),
}));

/** Whether a folder's name says nothing but that minutes in it are over: `previous_meetings`, `Archive`, `alte Protokolle`. */
export function namesArchive(folder: string): boolean {
  const { archives, meetings } = words();
  const all = foldCase(folder)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return all.some((word) => archives.has(word)) && all.every((word) => archives.has(word) || meetings.has(word));
}
