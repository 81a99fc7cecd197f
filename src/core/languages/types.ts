import type { DueWords } from './due-types.ts';
import type { SentenceWords } from './sentence-types.ts';

/** Words of a language that minutes are written in, as a person writes them. Compared without case and diacritics. */
export type Words = readonly string[];

/** Everything that reading knows of one language. A word stands once in it; a word of several senses, once in each list. */
export type Language = {
  /** As ISO 639-1 has it. */
  readonly code: string;
  readonly sections: SectionWords;
  readonly plans: PlanWords;
  readonly people: PeopleWords;
  readonly tasks: TaskWords;
  readonly states: StateWords;
  readonly columns: ColumnWords;
  readonly meetings: MeetingWords;
  readonly due: DueWords;
  /** Where it is known. */
  readonly sentences?: SentenceWords;
  /**
   * Words of a sentence that say nothing of what is to be done: articles, pronouns, prepositions, auxiliaries and the like.
   * Two TODOs that differ in nothing else are the same. Words that turn a meaning round are none.
   */
  readonly small: Words;
  /** Turn round what is said: `not`, `without`. */
  readonly turning: Words;
  /** The source of a pattern of letters that only it is written in; of two that share them, the one that has more comes first. */
  readonly script?: string;
};

/** What headings are called. */
export type SectionWords = {
  /** Things to do: `action items`, `Offene Punkte`. */
  readonly actions: Words;
  /** Of the same kind, below which topics stand as often: `follow-up`. */
  readonly topics?: Words;
  /** What may stand before such a name and changes nothing: `open`, `new`, `summary of`. */
  readonly before: Words;
  /** What may stand beside such a name, joined to it or not: `decisions`, `owners`. */
  readonly beside: Words;
  /** Behind such a name whatever follows tells of which meeting or for whom: `from`, `for`. */
  readonly from: Words;
  /** Behind such a name tells whose they are: `for`. */
  readonly whom?: Words;
  /** Names last time's things to do: `follow-up from last meeting`, `Suivi des actions`. */
  readonly review: Words;
  /** Makes things to do those of last time: `previous`, `last`. */
  readonly last: Words;
  /** Makes things to do such as are over: `completed`, `closed`. */
  readonly over: Words;
  /** Parts of minutes in which nothing is to be done: `agenda`, `decisions`. */
  readonly other: Words;
  /** With a number beside it, tells for which stretch of work: `Sprint 1 tasks`, `Aufgaben Woche 3`. */
  readonly spans?: Words;
  /** Of these, parts that record what was agreed, now and then by telling somebody to do it: `resolved`. */
  readonly decisions: Words;
  /** Labels and headings under which people are listed: `attendees`, `Anwesend`. */
  readonly attendance: Words;
  /** Names the meeting that comes next: `next meeting`. */
  readonly nextMeeting: Words;
};

/** What makes a name of things to do of words that by themselves are none: `Goals for next week`, `Work assigned`. */
export type PlanWords = {
  /** What people do or aim at: `work`, `goals`. */
  readonly matters: Words;
  /** Beside one, says that it is still to be done: `assigned`, `to be done`, `of the week`. */
  readonly pending: Words;
  /** Before the next meeting or a time ahead: `for`, `until`. */
  readonly until: Words;
  /** A time ahead: `next week`. */
  readonly ahead: Words;
  /** Of one, or of tasks: `division`, `assignment`. */
  readonly sharing: Words;
  /** Beside one, or beside tasks, tells that the meeting shared it out: `divided up`, `allocated`. */
  readonly shared?: Words;
  /** In a name, makes it likely that people share out what is to be done: `responsibilities`, `deadlines`. */
  readonly hints?: Words;
  /** In such a name, says that it is talked of, or past: `discussion`, `review`. */
  readonly noHints?: Words;
  /** Names of lists that tell people to do something as tasks do, and hold none: `votes`, `roles`, `talks`. */
  readonly noTasks?: Words;
};

/** How people are named. */
export type PeopleWords = {
  /** Join two names: `and`, `und`. Short ones (`e`, `i`, `en`) are words of other languages: only between names. */
  readonly and: Words;
  /** Stand for somebody to be found: `someone`, `TBD`. */
  readonly placeholders: Words;
  /** Stand for many by themselves: `everyone`. */
  readonly everyone: Words;
  /** Stand for many with words around them: `the docs team`, `Vorstand`. */
  readonly groups: Words;
  /** Stand before colons and are nobody: `Note`, `Next meeting`. */
  readonly nobody: Words;
  /** Name a part of the work in a line of their own, and no person: `Marketing`, `Board Section`. */
  readonly parts?: Words;
  /** How such words end: `coordination`. */
  readonly partEndings?: Words;
  /** Stand behind a name and belong to it: `さん`. */
  readonly titles: Words;
  /** Which part of a whole name people are called by, where no space stands between the two. */
  readonly calledBy?: 'family' | 'given';
  /** Where they are written without spaces: what many people are called by, and nothing else is. */
  readonly names?: Words;
  /** With what a whole name begins there. */
  readonly families?: Words;
  /** What somebody is or sees to in a team; a list of them gives nobody anything to do: `組長`, `PM`. */
  readonly roles?: Words;
  /** Small words inside names: `van`, `de la`. */
  readonly particles: Words;
};

/** How it is said that something is to be done. */
export type TaskWords = {
  /** Explicit markers, in any case: `TODO`, `ACTION ITEM`, `Maßnahme`. */
  readonly markers: Words;
  /** Explicit markers in capitals only, since they are topics as well: `AI`. */
  readonly initials: Words;
  /** Markers that are somebody's initials as often: in capitals, where somebody is named behind them (`AP: Ada to …`). */
  readonly points?: Words;
  /** Join an owner and what he is to do: `to`, `will`, `is going to`, `muss`. */
  readonly joints: Words;
  /** Lead in brackets to the one who does it: `by`, `à faire par`. */
  readonly agents?: Words;
  /** Stand before the one who is asked to do it: `请`. */
  readonly asks?: Words;
  /** Before a mention, make whoever is mentioned their object: `联系`. */
  readonly toward?: Words;
  /** Behind one, or at the end of its clause, show that it names the thing to be done: `be`, `werden`. */
  readonly passives?: Words;
  /** Such as tell of an offer or a promise: `agreed to`, `volunteers to`. */
  readonly promises: Words;
  /** What a promise in the first person begins with, where what follows is what is to be done: `I will`, `je vais`. */
  readonly pledges?: Words;
  /** Join an owner and a matter, with the article of what follows: `takes care of`, `kümmert sich um den`. */
  readonly cares: Words;
  /** Ends of verbs that tell what somebody known does: `looks`, `schreibt`. */
  readonly presentEnds: Words;
  /** Such verbs that tell what is, was or was said: `is`, `hat`. */
  readonly telling: Words;
  /** Verbs that are no nouns, in the form in which minutes tell somebody to do something. */
  readonly verbs: Words;
  /** Such verbs that are nouns as well: `review`, `draft`. */
  readonly verbsAndNouns: Words;
  /** Elsewhere such verbs are told by their endings: those of the first word (`Envoyer la lettre`), written here. */
  readonly orderEndings: Words;
  /** How a verb that tells what somebody does or will do is written as an order, that first: `fera/faire`. */
  readonly orders?: { readonly words: readonly Words[]; readonly endings: readonly Words[] };
  /** Those of the last word of the first clause, written in small letters: `Brief schreiben`. */
  readonly lastOrderEndings: Words;
  /** Before a colon, name the one who is to do it: `owner`, `Verantwortlich`. */
  readonly ownerLabels: Words;
  /** Before a colon, name the thing to do itself: `task`, `Aufgabe`. */
  readonly taskLabels: Words;
  /** What begins a remark that is no task: `decided`, `FYI`. */
  readonly notices: Words;
  /** Say that there is nothing to do: `none`, `no action items`. */
  readonly nothing: Words;
  /** Verbs of speech between a name and what was said: `said`, `mentions`. */
  readonly saying: Words;
};

/** How far something is. */
export type StateWords = {
  readonly done: Words;
  readonly dropped: Words;
  /** Not done yet: `ongoing`, `in progress`. */
  readonly open: Words;
  /** What else is said of how it goes, set apart from the item: `no update`, `on hold`. */
  readonly progress: Words;
};

/** Headers of the columns of a table of tasks. */
export type ColumnWords = {
  readonly task: Words;
  readonly owner: Words;
  /** Whoever stands there, not always as the one who is to do it: `name`. */
  readonly person: Words;
  readonly due: Words;
  readonly state: Words;
};

/** How meetings and their days are named. */
export type MeetingWords = {
  /** Stand before the day of a meeting: `date`, `when`, `Datum`. */
  readonly date: Words;
  /** Name a meeting or its record: `meeting`, `minutes`, `Sitzung`. */
  readonly kinds: Words;
  /** Name what is no meeting as often: `workshop`, `notes`. */
  readonly gatherings?: Words;
  /** Beside a day, say that it is another one's: `next`, `updated`, `Frist`. */
  readonly otherDays: Words;
};
