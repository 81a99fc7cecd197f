import { foldCase } from '../text/fold-text.ts';
import { remember } from '../text/remember.ts';
import { findsWord } from './matcher.ts';
import { list } from './words.ts';

/** What the plan of a meeting is called, whatever stands beside it. */
const PLANS = findsWord(
  list(
    `agenda, agendas, tagesordnung, traktanden, ordre du jour, orden del día, ordem de trabalhos, pauta,
    ordine del giorno, ordinea de zi, porządek obrad, 議題, アジェンダ, 议程, 議程, 안건, 의제`,
  ),
);

/** Names of lists of what is to be talked of, which say so only where they are the whole name. */
const TOPICS = list(
  `topics, topic, proposed topics, suggested topics, meeting topics, parking lot, discussion topics, topics for discussion, discussion items, items for discussion, talking points,
  new business, old business, themen, punkte, sujets, temas, argomenti, onderwerpen, tematy, subiecte`,
);

const topics = remember(() => new Set(TOPICS.map(foldCase)));

/** Words of a heading that names an agenda; a longer one says more. */
const MOST_WORDS = 5;

/** Whether a heading, folded as the names of sections are, heads what is to be talked of. */
export function namesAgenda(name: string): boolean {
  return topics().has(name) || (name.split(' ', MOST_WORDS + 1).length <= MOST_WORDS && PLANS.test(name));
}

/** What one does at a meeting with a topic of its agenda. */
const TALKING = list(
  `discuss, present, introduce, announce, share, show, demo, talk, explain, recap, propose, raise, report, update, review,
  brainstorm, debate, welcome, summarise, summarize, walk, go, cover, consider, revisit, vote, decide, approve, check`,
);

const talking = remember(() => new Set(TALKING.map(foldCase)));

/** Whether a verb says what is done with a topic in the meeting itself. */
export function isDoneInMeeting(verb: string): boolean {
  return talking().has(foldCase(verb));
}

/** What is written down of a meeting, and made known after each. */
const MINUTES = findsWord(
  list(
    `minutes, meeting notes, meeting recording, protokoll, sitzungsprotokoll, compte rendu, compte-rendu, procès-verbal,
    acta, minuta, ata, verbale, notulen, proces-verbal, protokół, 議事録, 会议纪要, 會議紀要, 회의록`,
  ),
);

/** Whether a task is about what is written down of a meeting: a duty of each meeting, whoever has it. */
export function isAboutMinutes(task: string): boolean {
  return MINUTES.test(task);
}
