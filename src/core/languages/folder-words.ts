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

/** Names of meetings that tell one series from another. */
const SERIES = list(
  `sync, standup, stand-up, weekly, biweekly, bi-weekly, monthly, workshop, conference, gathering, meetup, session, slot,
  jour fixe, plenum, 定例, 例会, 例會`,
);

const words = remember(() => {
  const kinds = gather(LANGUAGES, ({ meetings }) => [...meetings.kinds, ...(meetings.gatherings ?? [])]);
  const series = new Set(SERIES.map(foldCase));
  const own = [...ARCHIVES, ...kinds].map(foldCase).filter((word) => !series.has(word));
  return {
    own: new Set(own.flatMap((word) => word.split(/[\s-]+/))),
    spans: new Set(gather(LANGUAGES, ({ sections }) => sections.spans ?? []).map(foldCase)),
  };
});

/**
 * Whether a folder's name says nothing but that minutes lie in it, or minutes that are over, or which meeting it is:
 * `notes`, `previous_meetings`, `Meeting 12`, `sprint-3`.
 */
export function namesMinutesAlone(folder: string): boolean {
  const { own, spans } = words();
  const all = foldCase(folder)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const names = all.filter((word) => !/^\d+$/.test(word));
  const isNumbered = names.length < all.length;
  return names.length > 0 && names.every((word) => own.has(word) || (isNumbered && spans.has(word)));
}
