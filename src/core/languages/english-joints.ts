import { list } from './words.ts';

/** Stand in English sentences between who does it and who helps. */
export const HELPED_BY = list(
  'with help from, with the help of, with some help from, with support from, with the support of, assisted by, helped by',
);

/** Joins a name or a verb and a verb. */
export const INFINITIVES = list('to');

/** Join a name and what it is to do, where the place and case of what stands beside them tell the rest: `Ada to write it`. */
export const JOINING = list('to, will');

/** Of these, tells what will be: `The board will meet`. */
export const FUTURES = list('will');

/** More of these, behind what is a name by its shape. */
export const ORDERING = list('to, will, should, need, needs, has, must');

/** Stand before a joint or a verb and say nothing: `Ada will also write it`. */
export const FILLERS = list('also, then, please, still, maybe, perhaps, possibly');

/** Forms of `be` between a name and what it is doing: `Ada is writing it`. */
export const COPULAS = list('is, are, was, were');

/** Before a verb no progress but a plan: `Ada is going to write it`. */
export const PLANNED = list('going');

/** Ask where they begin a sentence: `Can the page be renewed?`, and of whom. */
export const ASKING = list('can, will, should, does');
export const ASKED = list('you, we, i, they');
export const ASKED_ALL = list('you');

/** End like a verb in progress and are none, or tell that somebody is not there: `Ada will be missing`. */
export const NOT_DOING = list(
  `during, morning, evening, nothing, something, anything, everything, meeting, missing, leaving, travelling, traveling,
    joining, existing, interesting, upcoming, outstanding`,
);

/** Stand between a name and a verb and promise less than `will`: a title goes without them. */
export const WEAK_JOINTS = list('could, might, may, would');

/** Between a name and the rest of a clause say whose something is: `Ada has not begun`, `Ada is on it`. */
export const NOT_YET = list(
  `has not, hasn't, hasn’t, have not, haven't, haven’t, did not, didn't, didn’t, is on it, are on it, is on this`,
);

/** Between a form of `be` and `this` say whose it is: `Ada is working on this`. */
export const ON_IT = list(
  'on, doing, working on, handling, taking, taking care of, looking into, looking at, dealing with',
);

/** Begin what is no task behind a joint: `Ada to be there`. */
/** Behind it stands what somebody is to become, unless a participle does: `be moderator`, but `be added`. */
export const BECOME = list('be');
export const PARTICIPLES_END = list('ed, wn, en');

export const NO_ORDERS = list('be, you');

/** Join names where the vocabulary of a note is not at hand. */
export const AND = list('and');

/** Join names in languages that have no file of their own: `Ada og Bo`. */
export const AND_ELSEWHERE = list('og, och');

/** Between two names say that the second helps the first. */
export const BESIDE = list('with, and');

/** Stand before names, groups and sections: `the docs team`, `both Ada and Bo`. */
export const ARTICLES = list('the, both');

/** Before a word for many: `The committee`, `All members`. */
export const ALL = list('all');

/** Begin a clause that explains: `…, which is late`. */
export const CLAUSES = list('which, who, so, but, because');

/** Between a name or a marker and those for whom it is: `ACTION on Ada`, `Chores for Bo:`. */
export const WHOSE = list('on, for, by, to, from');

/** Behind a verb that is a noun as well show it to be one: `Review of it`, `Report date`. */
export const BEHIND_NOUNS = list('of, from, by, was, were, is, are, has, had, period, date, time');

/** Of the verbs that are nouns as well, such as take a date or a time: `Schedule time with them`, but `Review date`. */
export const DATING = list('schedule, book, block, check, name, confirm');

/** Behind a marker show it to be a noun: `TODO list`, `TODO is empty`. */
export const BEHIND_MARKERS =
  list(`list, lists, item, items, issues, section, sections, group, comment, comments, app, apps, file, files,
    is, are, was, were, for, from, in, of, and, or`);

/** Behind a marker name nobody: `ACTION required: …`. */
export const NEUTRAL_BEHIND_MARKERS = list("required, needed, requested, req'd, req’d");

/** Begin what an order waits for: `If it fails, find out why`. */
export const CONDITIONS = list('if, when, once, after, before, until, for, in, at, on, by');

/** More that stands before a verb: `Let's try it`, `Re check it`. */
export const PROPOSALS = list("let's, re, re-, further, double");

/** Stand before a verb, with a hyphen or without: `Double-check it`. */
export const VERB_PREFIXES = list('re, double, cross, co, pre, fine');

/** Begin what is to be found out or written down, and no question of somebody's: `How to write a guide?`. */
export const INSTRUCTIVE = list('how to, what to, where to, when to');

/** How somebody speaks of what is his own: `Ada: ACTION: I'll write it`. */
export const OWN_PROMISES = list("I will, I'll, I’ll, will");

/** How one asks others, or speaks of all: `please read it`, `we should read it`. */
export const ASKING_OTHERS = list("please, we, you, they, let's, let’s, let us, someone, somebody, anyone, who");

/** Before a word for many lead from something else to it: `number of members`, `labels for volunteers`. */
export const LEADS_TO_MANY = list('of, on, for, in, with, from, to, by, and');

/** Somebody to be found, who is to do something all the same: `Someone to write it`. */
export const SOMEBODY = list('someone, somebody, anyone, anybody, a volunteer, volunteer, volunteers');

/** Between somebody and many tell that the first asked the others: `Ada urged members to come`. */
export const ASKED_MANY = list(
  `asked, urged, encouraged, invited, reminded, requested, advised, told, allowed, asks, urges, encourages, invites,
    reminds, requests, advises, tells, allows, wants`,
);

/** End the names of things that one does, and nobody's: `Consolidation: …`. */
export const ENDINGS_OF_DOING = list('tion, sion, tions, ship');

/** Behind a word say that it may be one or many: `Action item(s): …`. */
export const PLURALS = list('s, es, n, en');

/** Begin a sentence about what stands before a dash: `Business – we should think about it`. */
export const SPEAKING = list('we, it, they, there');

/** Whose a name is, before it: `for Ada`. */
export const FOR = list('for');

/** Before one of many, each of whom is meant: `Every SIG lead`, `Each member`. */
export const EACH = list('each, every');
export const ONE_OF_MANY = list(
  `member, person, participant, lead, chair, co-chair, maintainer, attendee, contributor, student, author, editor, owner,
    partner, speaker, developer, reviewer, mentor, organizer, organiser, trustee, volunteer, team, group, committee, sig, wg`,
);

/** Many of these a verb before them may name: `support teams`. */
export const UNITS = list('teams, groups, committees, boards, sigs, wgs');

/** Joins a group and what it is a group of. */
export const OF = list('of');

/** Many who are not named: `interested members`. */
export const INTERESTED = list('interested');

/** Behind a name in brackets say whose it is: `(Ada driving)`. */
export const LEADING = list(
  'driving, leading, handling, coordinating, owning, shepherding, organising, organizing, championing, working on it, on it',
);

/** Says in brackets whose it is. */
export const ASSIGNED = list('assigned to');
/** The same behind an item, where the capital makes a label of it. */
export const CALLED_ASSIGNED = list('Assigned, Assigned to, Assigned To');

/** Behind these somebody is spoken of across a dash or bracket too. */
export const ASIDES = list(
  'cc, thanks, thank, you, kudos, with, from, by, to, for, see, ask, ping, credits, author, authors, reviewer, reviewers',
);

/** What somebody takes, has or is given: `Ada took the action to write it`, `the AI is on Ada to write it`. */
export const ACTIONS_TAKEN = list(
  'action, action item, action point, AI, AP, todo, Action, Action item, Action point, TODO',
);
export const TAKING = list('take, takes, took, taken, has, have, accepts, accepted, gets, got, given');
/** Stand before such a verb. */
export const BEFORE_TAKING = list('will, can, shall, has, have, was, is, been, still, also, now, to');
/** Stand behind such a verb. */
export const BEHIND_TAKING = list('on, away, the, an, that, new, another, it as an, this as an, that as an');
/** What is for somebody to do next: `The next step is for Ada to write it`. */
export const STEPS = list('next step, next steps, Next step, Next steps');
export const BEING = list('is, are');
export const WHOSE_ACTION = list('for, on');
/** Points to where more is said. */
export const SEE = list('see');
/** How a speaker tells of what is his own. */
export const OWN = list('I');

/** Tells of how things are at present, and of no day by which to do it: `show how it works today`. */
export const AT_PRESENT = list('today, right now');
export const HOW = list('how');

/** Behind what may be a noun show that it is an order: `Update issues to say so`. */
export const SHOWING_ORDER = list(
  'the, a, an, it, them, this, these, to, with, on, in, into, up, out, for, back, about',
);

/** Labels in the middle of a line, before who is to do what: `It is late. Next step: Ada will ask`. */
export const LABELS_INSIDE = list('next step, next steps, next action, next actions, follow up, followup');
