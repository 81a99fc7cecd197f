import { list } from './words.ts';

/** Verbs that are no nouns, in the form in which minutes tell somebody to do something. */
export const verbs =
  list(`accept, accomplish, achieve, acquire, activate, adapt, add, address, adjust, adopt, advertise,
  advise, advocate, align, allocate, allow, amend, analyse, analyze, announce, apply, appoint, approve, arrange, ask,
  assemble, assess, assign, assist, attach, attend, authorise, authorize, automate, avoid, backport, become, begin, bring,
  broaden, calculate, capture, celebrate, choose, circulate, clarify, clean, clear, coordinate, co-ordinate, collaborate,
  collate, collect, combine, come, communicate, compare, compile, compose, conduct, configure, confirm, connect, consider, consolidate,
  consult, continue, contribute, convene, convert, convince, correct, create, cut, deal, decide, define, delegate, delete,
  deliver, demonstrate, deploy, deprecate, describe, determine, develop, disable, discover, discuss, distribute, dive, do,
  download, e-mail, eliminate, email, embed, enrich, enable, encourage, engage, enhance, enquire, ensure, establish, evaluate, examine, expand,
  explain, explore, extend, extract, facilitate, figure, fill, finalise, finalize, formalise, formalize, formulate, forward,
  gather, generate, get, give, go, have, hire, hold, identify, implement, improve, include, incorporate, increase, inform, initialise, initialize, initiate, inquire,
  insert, inspect, install, integrate, introduce, investigate, invite, involve, keep, leave, let, liaise, listen, lower, maintain, make, manage,
  meet, mention, migrate, modify, monitor, move, negotiate, nominate, notify, obtain, onboard, optimise, optimize,
  organise, organize, outline, participate, pay, perform, persuade, pick, prepare, present, prevent, prioritise, prioritize, proceed,
  prod, produce, promote, propose, prototype, prove, provide, publicise, publicize, publish, purchase, pursue, put, raise, reactivate, read, reassess, rebase,
  recommend, reconsider, reconvene, record, recruit, rectify, reduce, refactor, refer, refine, register, reiterate, relay, remember, remind, remove,
  rename, renew, reopen, reorganise, reorganize, replace, reschedule, research, resend, reserve, resolve, respond, restart, restore, restrict,
  restructure, resubmit, retrieve, reuse, revert, revise, revisit, rework, rewrite, save, see, seek, select, sell, send, settle, be, separate, set, setup, show, simplify, sketch,
  solicit, solve, specify, standardise, standardize, strengthen, submit, subscribe, suggest, summarise, summarize, supply, sync, synchronise,
  synchronize, teach, tell, tidy, transcribe, translate, triage, try, turn, unify, validate, verify, wait, welcome, write`);

/** Verbs that are nouns as well: `review the draft`, but `code review`. */
export const verbsAndNouns =
  list(`advance, aim, answer, approach, archive, audit, back, backup, balance, benchmark, block, book,
  brainstorm, build, bump, buy, call, cancel, change, chase, check, circle, close, code, comment, commit, complete, contact, contract,
  copy, cost, cover, debug, demo, design, detail, document, draft, drive, drop, edit, end, escalate, estimate, experiment, export, feed, file, find, finish,
  fix, focus, follow, form, format, frame, fund, group, guide, handle, head, help, host, import, index, interview, issue, join, judge, label, launch, lead, link,
  list, look, mail, map, mark, market, match, measure, merge, message, mirror, name, nudge, open, order, outreach, own, package, paste, ping,
  pilot, pitch, plan, point, poll, port, post, print, process, profile, pull, push, query, question, quote, reach, rebuild, recap, refresh, release,
  repeat, reply, report, request, rerun, rescue, reset, rest, return, review, roll, rotate, run, scan, schedule, scope, score, search, share,
  ship, sign, sort, source, speak, split, spread, start, state, stop, store, stress, study, support, survey, switch, tag, take, talk, task, test, think, thank, track, transfer, trial, trim, trigger,
  tweak, tweet, update, upgrade, upload, use, view, visit, volunteer, vote, warn, watch, work, wrap`);
