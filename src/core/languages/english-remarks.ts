import { list } from './words.ts';

/** English verbs that tell what a meeting did, unless `to` or `on` follows: `Agreed that …`. */
export const VERBS_OF_MEETINGS = list(
  'agreed, approved, decided, resolved, discussed, reviewed, announced, adopted, concluded, noted',
);

/** What English minutes call an address: `Slides: https://…`. */
export const NAMES_OF_LINKS = list(
  `recording, slides, minutes, notes, video, transcript, chat, chat log, see, link, links, source, sources, credit, credits,
    doc, docs, ref, refs, reference, references, new`,
);

/** With what an English sentence begins that tells of something. */
export const SUBJECTS = list(
  `the, we, it, this, that, these, there, they, most, some, a, an, our, no, everyone, discussion, suggestion, request,
    consensus`,
);

/** By what one knows that it tells. */
export const VERBS_OF_SUBJECTS = list(
  `will, is, are, was, were, has, have, had, would, could, favored, favoured, agreed, decided, discussed, regarding, meet,
    met`,
);

/** What lists of those who were there are called after. */
export const KINDS_OF_ATTENDEES = list(
  'meeting, voting, committee, board, team, tac, toc, tsc, pmc, other, additional, all',
);

/** Who writes and who leads, before a nick: `Scribe: ada`. */
export const WRITERS = list('scribe, chair');

/** Begin what a meeting decided, behind a marker too: `Action: resolved to keep it`. */
export const DECIDED = list('resolved, decided, approved');

/** Begin what was agreed: `Consensus is to keep it`. */
export const CONSENSUS = list('consensus');

/** Meetings, where something is said of one: `Next team meeting: …`. */
export const MEETINGS = list('meeting, call');

/** What becomes of a meeting, as its minutes end. */
export const ENDED = list('adjourned, closed, ended');

/** What people had, and of what: `Discussion about the page`. */
export const TALKS = list('discussion, discussions, update, updates, presentation, presentations');
export const ABOUT = list('regarding, about, on, of');

/** Name what was said, beside what is to be done: `Discussion & action items`. */
export const DISCUSSIONS = list('discussion, discussions, comments, questions');

/** Behind what a meeting did, lead to a task: `Agreed to write it`. */
export const LEADS_TO_TASKS = list('to, on');

/** Ask somebody to do something, and no question: `Can you write it?`. */
export const REQUESTS = list('can you, could you, would you, will you');

/** Thank somebody. */
export const THANKS = list('thanks, thank you, kudos');

/** Point somewhere, unless a clause follows: `See the page`, but `See whether it works`. */
export const SEE = list('see');
export const BEHIND_SEE = list('if, whether, what, how, about, to, with');

/** Before those who are only told of it. */
export const COPIES = list('cc');

/** Say that there is none of something: `No further action items`. */
export const NO = list('no');
export const NO_MORE = list('new, further, other, outstanding, open, pending');

/** What templates call an item that is still to be written. */
export const SAMPLES = list('example, sample, item, action, task, todo, to-do, point, topic, text, description, lorem');
export const FILLING = list('lorem ipsum, blah, fill in, fill this in, to be filled in');
/** Tell whoever fills a template in where to write. */
export const FILL_IN = list('fill in, fill in the, fill in your, insert, insert the, insert your, your');
export const FILL_IN_BEHIND = list('here');
export const HANDLES = list('name, username, user, someone, somebody, person, handle, login, assignee, owner');
export const BLANKS = list(
  'insert, your, action, task, description, name, names, owner, person, assignee, who, topic, title, date, tbd',
);

/** What is done besides what the lists of states say: `already merged`. */
export const ALREADY = list('already');
export const DONE_OTHERWISE = list('merged, sent');

/** Written with a capital tells by itself that it is done. */
export const SURELY_DONE: ReadonlySet<string> = new Set(list('Done'));

/** In front of an item they say that it will hardly be done: `NON-ISSUE: write it`. */
export const HARDLY_DONE = list(
  `non-issue, non issue, not an issue, not possible, not feasible, impossible, dropping, skipping, parked, stalled`,
);

/** Words that tell how sure or how soon something is, and nothing of what it is. */
export const HEDGES = list(
  `indeed, really, actually, already, currently, soon, asap, today, whenever, maybe, perhaps, possibly,
  probably, hopefully, ideally`,
);

/** Tell when it came to be so: `Finished yesterday.` */
export const WHEN_DONE = list('yesterday, recently, already, meanwhile');

/** Lead to where it was done: `(done, see issue 12)`. */
export const WHERE_DONE = list('see, in');

/** Head what became of an item that was to be done. */
export const OUTCOMES = list('result, results, outcome, consensus, conclusion, resolution');

/** Head how far an item is. */
export const STATUS = list('status, state');

/** Stand before a word that says how far it is: `That was done`. */
export const PREDICATES = list(
  'this was, this is, this has been, that was, that is, that has been, it was, it is, it has been',
);

/** Between somebody and a verb, and verbs beside those of the states, that tell what was done: `Ada has already done this`. */
export const PERFECT = list('has, have, already, just');
export const DID = list('did');

/** Behind `done` tell a plan. */
export const PLANS_OF_DONE = list('by, until, before, when, if');

/** Columns of tables beside those of the task, which hold it where no other does. */
export const NAMES_OF_NOTES = list('note, notes, comment, comments, remark, remarks, detail, details');
/** Beside people these are what they are to do, else whose something is. */
export const DUTIES = list('responsibility, responsibilities');
export const NAMES_OF_DETAILS = list('description, details');

/** What a cell of a column of states holds where it is done. */
export const TICKS = list('yes, x, y, [x]');
/** A cell that says the same as the one above it, whatever the language. */
export const DITTO = list(`ditto, idem, dito, same, same as above, as above, ", ”, ″, 〃, '', -"-, 同上`);

/** Nobody in particular beside those who are named. */
export const OTHERS = list('others');
export const AS_NEEDED = list('as needed');

/** Begin the name of a section that goes through what was to be done, and lead to it: `Updates on prior actions`. */
export const REVIEWS = list('review, reviews, status, update, updates');
export const LEADS_TO_REVIEWED = list('of, on, from, the, all');

/** Behind a word for tasks make people of it: `Update from task forces`. */
export const PEOPLE_OF_TASKS = list('force, forces, group, groups, team, teams');

/** Begin the name of a section that is long and still no name of whose it is: `To do list`. */
export const NO_WHOSE: ReadonlySet<string> = new Set(list('to, things, what, whats'));

/** Say that a section holds nothing to do. */
export const NO_SECTIONS = list('no, not, example, sample');

/** Stand before the name of what a sentence announces: `We identified the following next steps:`. */
export const ANNOUNCED = list('the following, these');

/** Begin a sentence that announces what is to be done: `We agreed on these action items:`. */
export const OPENINGS =
  list(`here are, here is, these are, there are, so the, the, few, some, we have, we had, we agreed, we identified, we noted,
    we came up with, we decided, we took, our, following`);
