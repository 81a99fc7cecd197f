import type { Language, Words } from './types.ts';
import { list } from './words.ts';

/** What English minutes call their parts. */
export const sections: Language['sections'] = {
  topics: list('follow up, followup'),
  actions:
    list(`action items, followup, followups, followup items, todo list, to do list, things to do, action list, action log, action register, action tracker, action step, action steps,
    actions required, action required, actions arising, action summary, action plan, actionable,
    actionables, actionable items, tasking, taskings, ai, ais, next step, next steps, next action, next actions, task, tasks, task list,
    tasks for next week, work items, new pr tasks, follow up, follow ups, follow up item, follow up items,
    follow up action, follow up actions, follow up tasks, assignment, assignments, homework, whats next, to be done,
    actions to take, items for action, still to do, left to do, items for follow up, items to follow up, deliverables, commitments, open items, outstanding items,
    open action items, who does what, owners and next actions, job list, joblist, jobs, chores, work list, whos doing what, who will do what,
    task allocation, task distribution, task assignment, task assignments, division of tasks, division of work,
    allocation of tasks, distribution of tasks, what needs to be done, plan for next week, plans for next week, work for next week,
    work assigned, work assignments, assigned work, work to be done, work to do, tasks to complete, tasks to be completed, tasks to be done,
    to be completed, action items to complete, actions to be taken, work distribution, work allocation, work division, task breakdown,
    remaining work, pending work, upcoming work, todo item, todo items, to do item, to do items, follow on, follow ons,
    follow on action, follow on actions, follow on items, actions item, actions items, actions point, actions points, action s, plan of action, tasks items, actions plan, action plans, what to do, what to do next,
    what we need to do, what needs doing, what next, aps, ars, action requests,
    must dos, must do list, pending items, items pending, items to complete, errands`),
  before:
    list(`the, few, some, several, concrete, specific, next week, this week, new, our, open, outstanding, resulting, pending, current, remaining, upcoming, summary of, list of,
    review of, review, immediate, main, key, team, board, committee, sprint, existing, ongoing, agreed, proposed, suggested, recommended,
    assigned, planned, meeting, post meeting, personal, group, final, overall, all, your, updated, additional, other,
    priority, high priority, next, individual, weekly, todays, this meetings, update on, updates on, updates from, progress on, status of, this weeks, next weeks, required, short term, long term, future, potential, possible, further, shared, allocated, delegated, carried forward, carried over`),
  beside: list(`decision, decisions, decisions made, resolutions, resolution, conclusion, conclusions, summary, outcome,
    outcomes, takeaway, takeaways, result, results, wrap up, wrapup, agenda for next call, agenda for next meeting, updates, update, status, owner,
    owners, deadline, deadlines, due date, due dates, assignee, assignees, responsibilities, assigned, agreed,
    allocated, delegated, needed, arising, carried forward, carried over, timeline, timelines, responsible, roles, risks, reminders,
    aob, any other business, list, log, tracker, table, recap, overview, register, tracking, dates, priorities, priority, progress, given, set, added, raised,
    created, recorded, captured`),
  from: list(
    `from, from today, for, of, by, with, after, this, next, today, until, before, since, identified, assigned to, going forward,
    due, till, til, per`,
  ),
  whom: list('for, assigned to, of'),
  review:
    list(`follow up from last meeting, follow ups from last time, follow up from last time, review of action items,
    review previous meetings action items, review of last meetings action items, last meetings action items,
    previous meetings action items, action item review, todo review, todos review, task review, tasks review, action item follow up, action items from last meeting,
    review action items, actions review, action items review, review of actions, review actions, action review,
    review of open actions, review of previous actions, status of action items, action item status, action updates`),
  last: list('previous, prior, past, last, old, last meetings, previous meetings, last weeks, last times'),
  over: list('completed, complete, closed, done, finished, resolved, archived, archive, taken'),
  other: list(`decision, decisions, decisions made, agenda, attendees, attendance, participants, notes, note, minutes,
    parking lot, open questions, questions, resolved, completed, closed, done, next meeting, resolution, resolutions, links, references, present, apologies`),
  spans:
    list(`sprint, sprints, week, weeks, iteration, phase, milestone, module, unit, cycle, lab, meeting, month, topic, item,
    agenda item, part, section, step`),
  decisions: list(
    `resolved, resolution, resolutions, decision, decisions, decisions made, agreed, agreements, outcome, outcomes, conclusion, conclusions`,
  ),
  attendance: list(`attendees, attendee, attendance, attending, participants, participant, present, in attendance,
    people, members, people present, members present, whos here, who is here, roll call, rollcall, notetaker, notetakers, note takers, regrets, apologies, scribe, scribes,
    scribenick, chair, chairs, facilitator, note taker`),
  nextMeeting: list('next meeting, next mtg, next call, next session'),
};

/** What they call work that lies ahead. */
export const plans: Language['plans'] = {
  matters: list('work, goal, goals, plan, plans, objective, objectives, targets, activities, things, priorities'),
  pending: list(
    'assigned, allocated, planned, to do, to be done, to get done, will be done, to complete, to be completed, to finish, to work on, to prepare, next, upcoming, remaining, outstanding, weekly, this week, this weeks, of the week, for the week',
  ),
  until: list('for, until, till, by, before, in, over'),
  ahead: list('next week, next weeks, coming week, coming weeks, upcoming week, next sprint, next month, next time'),
  sharing: list('allocation, distribution, division, assignment, assignments, delegation, breakdown, split'),
  shared: list(
    'divided, divided up, split, split up, assigned, allocated, delegated, distributed, divvied up, shared out',
  ),
  hints: list(`responsibilities, responsibility, responsible, duties, duty, takeaway, takeaways, take aways, reminders,
    requests, volunteers, assigned, assigning, assignee, assignees, delegations, delegated, issues, owner, owners, who, by when, deadlines, prep,
    preparation, preparations, to prepare, planning, sprint, pending, still, left, open, outstanding, remaining, stuff, notes to self,
    labor, labour, workload, next, coming up, further, future, promises, pledges, before, until, til, till, by, moving forward, going forward,
    will do, will be done, get done, done by`),
  noHints:
    list(`discussion, discussions, discuss, topic, topics, review, retro, did, accomplished, achieved, retrospective, status, done, yesterday,
    example, template, agenda, minutes, report, reports, how, why, ideas, dreams, wishes, wish list, wishlist, questions, attendees, history, release notes, role, roles, event, events,
    task force, task forces`),
  noTasks:
    list(`vote, votes, voting, motion, motions, ballot, rota, rotation, roster, talk, talks, session, sessions, schedule,
    speakers, presentations, presentation, demo, demos, announcements, announcement, news, highlights, achievements, accomplished, introductions,
    proposal, proposals, suggestion, suggestions, idea, brainstorming, brainstorm, opinions, feedback, comments,
    today, standup, stand up, check in, round table, round robin, icebreaker, hobbies, workshops, tracks, papers, readings, nominations, candidates`),
};

/** Parts of a project's work, in a line of their own, and no person. */
export const parts: Words =
  list(`section, image, images, picture, pictures, photo, photos, poster, posters, logo, frontend, front-end, backend, back-end, database, server,
      hosting, network, hardware, software, app, code, homepage, form, marketing, finance, funding, fundraising,
      communication, social, media, publicity, advertising, merchandise, sponsorship, venue, catering, food, drink,
      travel, training, education, governance, legal, membership, registration, accounting, community, general, common,
      misc, miscellaneous, other, administration, admin, technical, technology, engineering, science, data, platform, project,
      product, quality, content, language, translation, hiring, recruiting, recruitment, onboarding, programme, program,
      curriculum, course, publication, paper, report, survey, incubation, development, management, operations, sales,
      service, support, system, working, library, module, core, kernel, web, mobile, desktop, cloud, storage, model,
      immediate, future, ahead, before, after, between, internal, external, main, side, final, initial, phase, sprint, round`);

/** What columns of tables are called. */
export const columns: Language['columns'] = {
  task: list(`action, action required, action needed, task, tasks, task item, task items, task point, task points, followup, followups, item, items, next step, next steps, follow up,
    follow ups, what, description, deliverable, deliverables, work, work item, work items, activity`),
  owner: list(`assign, assigned, assigned to, assignee, assignees, action owner, action owners, action by, responsible,
    responsible person, responsible party, person s responsible, person responsible, persons responsible, accountable, responsibility, responsibilities, owner, owners, who,
    lead, leads, by whom, champion, dri, poc, point person, driver`),
  person: list(`name, names, person, persons, people, member, members, group member, group members, team member,
    team members`),
  due: list(`due, due date, due dates, due by, due on, due when, date due, deadline, deadlines, by when, until when, when, eta, target, target date, target due date,
    target completion, target completion date, completion, completion date, completion deadline, expected, expected by, expected date, expected completion,
    expected completion date, estimated completion, estimated date, estimated completion date, planned, planned date, planned for, planned completion, end date,
    finish date, finish by, complete by, completed by, done by, to be done by, needed by, required by, deliver by, delivery date, delivery deadline, until, before, timeline, date,
    timeframe, time frame, timescale, timing`),
  state: list('status, state, done, complete, completed, progress, current status, status update, action status'),
};
