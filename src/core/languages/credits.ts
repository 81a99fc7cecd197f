import { isOneOf } from './compile.ts';
import { list } from './words.ts';

/** What minutes write before somebody's name, in any language, to say who made, led or attended something. */
const CREDITS = list(
  `source, sources, author, authors, written by, reviewed by, approved by, edited by, prepared by, compiled by, recorded by,
  scribe, notetaker, note taker, chair, co-chair, moderator, facilitator, host, presenter, speaker, reporter, timekeeper,
  photo, photos, image, figure, table, contact, present, absent, regrets, apologies, guest, guests, credit, credits, approved,
  quelle, quellen, autor, autorin, verfasser, verfasserin, protokollant, protokollantin, protokollführung, moderation,
  sitzungsleitung, anwesend, entschuldigt, gast, gäste, foto, bild, abbildung, auteur, auteure, rédacteur, rédactrice,
  secrétaire, animateur, animatrice, présents, excusés, absents, fuente, autora, elaborado por, moderador, secretario,
  asistentes, ausentes, fonte, fontes, autores, relator, presentes, figura, tabela, quadro, autore, verbalizzatore, presenti,
  assenti, bron, notulist, voorzitter, aanwezig, afwezig, sursa, secretar, prezenți, absenți, źródło, protokolant, obecni,
  nieobecni, 出典, 作成者, 書記, 司会, 出席者, 欠席者, 来源, 作者, 记录人, 主持人, 出席, 출처, 작성자, 서기, 참석자`,
);

/** Whether a label says who made, led or attended something, and not what somebody is to do. */
export const isCredit = isOneOf(CREDITS);
