import { list } from './words.ts';

/** English verbs that people are called as well. */
export const VERBS_AND_NAMES: ReadonlySet<string> = new Set(
  list('mark, bill, pat, bob, rob, drew, grant, will, chase, art, skip'),
);

/** Words that end as nouns do, and people's names. */
export const NOUNS_AND_NAMES: ReadonlySet<string> = new Set(
  list('felicity, constance, charity, trinity, verity, clemence, prudence, patience, clement'),
);

/** Names of months that are people's more often. */
export const MONTHS_OF_PEOPLE: ReadonlySet<string> = new Set(list('jan'));

/** Behind an English verb stand for what was said before: `share it`. */
export const MEANS_IT = list('it, this, that, these, those, them, so');

/** English verbs that are nouns as well, with the small word that shows them to be verbs: `Ada follow up`. */
export const VERBS_WITH_SMALL: ReadonlySet<string> = new Set(
  list(
    `follow up, reach out, check with, check in, check on, work with, work on, talk to, talk with, speak to, speak with,
    help with, report back, open up, sign up, wrap up, look into, look at, start on, link to, share with`,
  ),
);

/** English words right behind a verb that no noun and no adjective has behind it: `mock up a template`. */
export const BEHIND_VERBS: ReadonlySet<string> = new Set(list('up, out, into, through, together'));

/** What English says behind a name of what stands above it: `Ada will do this`. */
export const TAKES_IT: ReadonlySet<string> = new Set(
  list(
    `do this, do it, do that, do so, handle this, handle it, work on this, work on it, take this, take it, take this on, take it on,
    take care of this, take care of it, look into this, look into it, follow up, follow up on this, follow up on it, own this, own it,
    do, have a look, take a look, lead this, lead it, drive this, drive it, be responsible, help, help with this, help with it`,
  ),
);

/** English words that begin a sentence before a verb of speech and are nobody: `They said …`. */
export const NOBODY_SPEAKING = list(
  'the, this, that, it, we, he, she, they, you, who, some, someone, people, everyone, one, also, then, and, but, as',
);

/** English verbs that say nothing of what is to be done behind a link: `Review https://…`. */
export const VERBS_BEFORE_LINKS = list(
  `review, check, look at, look into, see, read, fix, merge, work on, finish, handle, do, open, close, update, test,
    address, continue, complete, rereview, re-review, approve, rebase, follow up on, comment on, answer, solve,
    implement, resolve, discuss, push, have a look at, take a look at`,
);

/** Of these, such as stand behind another one: `review / merge`. */
export const SECOND_VERBS_BEFORE_LINKS = list('review, check, fix, merge, test, approve, close');

/** English words around links that say nothing either. */
export const WORDS_AROUND_LINKS = list('and, the, this, these, pr, prs, pull request, pull requests, issue, issues');

/** English words before `to` that are nobody's nick: things made for something, and verbs and adjectives that lead to one. */
export const NO_NICKS: ReadonlySet<string> = new Set(
  list(`script, tool, page, function, method, class, module, library, command, bot, server, service, client, account, form,
    folder, directory, template, checklist, button, flag, setting, field, column, row, table, database, query, job, room,
    venue, place, slot, section, chapter, paragraph, text, article, tutorial, example, website, site, wiki, repository,
    channel, thread, ticket, branch, workflow, action, pipeline, benchmark, dashboard, blog, slide, video, poster, flyer,
    banner, logo, budget, money, person, volunteer, team, group, subgroup, session, process, procedure, mechanism, policy,
    rule, criteria, strategy, roadmap, timeline, reminder, warning, note, code, patch, hook, wrapper, helper, parser,
    endpoint, api, ui, parameter, argument, variable, config, configuration, method, step, task, item, effort, work, chance,
    right, interface, adapter, feature, ability, capability, data, dataset, model, form, data, info, information, hardware,
    software, equipment, space, forget, hope, wish, wants, strive, endeavour, endeavor, opt, elect, refuse, decline, fail,
    attempt, struggle, rush, hesitate, begin, prefer, free, eager, glad, willing, unable, sufficient, enough, relevant,
    interesting, necessary, critical, essential, crucial, impossible, difficult, safe, similar, next, new, road, key, close,
    web, backend, frontend, core, network, networking, kernel, storage, mobile, desktop, android, linux, windows, python,
    rust, java, node, marketing, finance, legal, community, social, media, catering, food, drink, sponsor, program,
    programme, travel, press, kitchen, garden, membership, merch, music, photo, hosting, mailing, homepage, readme, main,
    due, subject, respect, regard, thanks, addition, order, unwilling, someone, anything, something, somewhere`),
);

/** What notes call the thing that a number or link names, before it: `issue 12`. */
export const REFERENCES = list('pr, mr, issue, bug, ticket, item, point, task');

/** Of these, what is filed under its number; written so, since it is looked for in what nobody folded. */
export const TICKETS = list('PR, MR, issue, Issue, bug, Bug, ticket, Ticket');

/** Behind a number, tell how long a part of a meeting takes: `(5 min)`. */
export const MINUTES = list('m, min, mins, minute, minutes');
