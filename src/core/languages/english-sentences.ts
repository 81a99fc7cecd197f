import type { SentenceWords } from './sentence-types.ts';
import { list } from './words.ts';

/** The small words of English sentences. */
export const sentences: SentenceWords = {
  pronouns: list(`we, i, you, he, she, it, they, this, that, these, those, there, who, which, what, where, whether, how,
    when, if, once, as, and, or, but, not, also, still, maybe, then, so, a, an, the, be, time, way, ways, everything,
    nothing, more, up, down, out, on, off, back, next, let, let's, please, perhaps, either, both, never, always, later,
    again, now, just, only, in order, due, able, ready, likely, happy, nice, good, best, useful, important, possible, hard,
    easy, easier, harder, simpler, better, worse, needed, required, expected, supposed, scheduled, planned, according, prior, related, my, your, his, her, its,
    our, their, probably, possibly, hopefully, ideally, eventually, definitely, certainly, currently, initially, some, any, one, most, many, several, few, all of, each, other, another,
    although, though, while, whereas, since, because, unless, however, therefore, moreover, furthermore, otherwise, instead, despite,
    regarding, concerning, considering, assuming, given, overall, unfortunately, alternatively, similarly, meanwhile`),
  determiners: list(`the, a, an, our, this, that, these, those, its, their, his, her, my, your, some, new, other, each,
    every, any, me, us, him, them`),
  telling:
    list(`is, are, was, were, has, have, had, does, did, isn't, aren't, wasn't, weren't, hasn't, haven't, doesn't,
    don't, didn't, would, could, cannot, can't, won't, seems, seem, becomes, became, remains, remain, stays, exists, exist, favored, favoured`),
  past: list(`sent, done, made, met, held, got, gave, went, came, began, found, wrote, took, left, kept, said, told, spoke,
    chose, built, brought, thought, saw, ran, set up, put up, submitted, confirmed, presented, created, posted, shared,
    discussed, agreed, decided, noted, announced, asked, mentioned, reported, raised, added, updated, merged, released,
    published, reviewed, approved, adopted, concluded, received, opened, closed, completed, finished, started, requested,
    suggested, proposed, explained`),
  reporting:
    list(`acknowledges, adds, agrees, announces, apologises, apologizes, argues, asks, assigns, believes, clarifies, comments,
    concludes, confirms, describes, disagrees, discusses, elaborates, emphasises, emphasizes, explains, expresses, feels,
    highlights, informs, initiates, inquires, introduces, mentions, notes, observes, outlines, points out, proposes,
    questions, recalls, recommends, recounts, reiterates, reminds, remarks, replies, reports, responds, says, shares, states,
    stresses, suggests, summarises, summarizes, thanks, thinks, touches on, underlines, voices, welcomes, wonders, worries`),
  objects:
    list(`cc, thanks, thank, you, kudos, congrats, credit, credits, welcome, with, without, from, by, to, for, of,
    on, in, at, as, via, per, about, like, than, and, or, nor, not, vs, versus, see, is, are, was, ask, ping, help, assist,
    support, contact, email, e-mail, message, dm, invite, remind, notify, tell, inform, let, have, get, meet, mention,
    assign, unassign, add, remove, nominate, promote, onboard, unblock, follow, tag, call, poke, bug, join, consult, give,
    grant, send, await, handle, user, users, member, members, maintainer, maintainers, contributor, contributors, chair,
    chairs, colleague, colleagues, author, authors, reviewer, reviewers`),
  opinions:
    list(`and, or, as, also, this, us, its, his, always, perhaps, thus, plus, versus, vs, need, needs, want, wants,
    like, likes, agree, agrees, believe, believes, feel, feels, think, say, ask, note, mention, explain,
    prefer, prefers, doubt, doubts`),
  speech:
    list(`i, i'm, i'd, i'll, i've, me, my, we're, we've, we'd, you, you're, your, think, thinks, feel, feels, guess,
    agree, agrees, yes, yeah, yep, nope, ok, okay, sure, right, maybe, perhaps, probably, hopefully, sorry, thanks, wonder,
    wonders, like, likes, love, loves, wants, would, could, isn't, doesn't, don't, didn't, can't, won't, it's, that's,
    there's, what's, no update, no updates, said, says, says that, asked, mentions, mentioned, suggests, suggested,
    explained, explains, believes, curious, personally, happy to, might, we should, we could, we may, it may, it should,
    suggest, suggesting, thank you, basically`),
  answers:
    list(`yeah, yep, yes, nope, okay, ok so, welcome everyone, welcome everybody, welcome all, thanks, thank you, got it, agreed, sure, right, sorry, i like, i think,
    i guess, i agree, i was, i am, i'm, i don't, i feel, i mean`),
  questions:
    list(`who, what, when, where, why, how, which, whose, should we, should i, do we, do you, does, did, can we,
    can you, could we, is there, are there, is it, are we, is this, will we, would it, shall we, any, has anyone`),
  needs: list(`need to, needs to, have to, has to, must, should, ought to, to be, wants to, want to,
    would like to`),
  nouns: list(`doodle, slack, github, gitlab, bitbucket, zoom, jira, trello, asana, clickup, airtable, confluence,
      discord, zulip, gitter, mattermost, whatsapp, telegram, skype, webex, jitsi, hackmd, codimd, etherpad,
      framapad, framadate, overleaf, figma, moodle, dropbox, nextcloud, sharepoint, wiki, wikipedia, youtube,
      twitter, facebook, instagram, linkedin, eventbrite, mailchimp, when2meet, calendly, surveymonkey,
      dependabot, spec, pr, prs, issue, meeting, devnet, work, action, item, items, consensus, proposal, note,
      reference, link,
    document, suggestion, goal, idea, reason, e-mail, e-mails, email, emails, mail, mails, message, messages,
    letter, letters, invite, invites, invitation, invitations, response, responses, reply, replies, feedback, change,
    changes, update, updates, transition, migration, introduction, introductions, intro, links, path, access, support,
    approach, solution, alternative, alternatives, addition, additions, upgrade, contribution, contributions, comment,
    comments, request, requests, question, questions, answer, answers, pointer, pointers, guide, presentation, visit, call,
    commit, commitment, donation, donations, extension, extensions, amendment, amendments, fix, fixes, improvement,
    improvements, return, attempt, decision, option, options, step, steps, todo, plan, plans, hope, need, needs, discussion,
    everything, nothing, things, stuff, ideas, topics, people, want, agree, agreed, decided, has, thanks, assigned, working, looking, trying, hoping, going, pending, outreach, listen, respond, tend, seem, able`),
  abbreviations:
    list(`e.g, i.e, etc, vs, cf, approx, no, dr, mr, ms, mrs, st, prof, fig, sec, dept, inc, ltd, jr, sr, al,
    resp, incl, a.k.a, evt, bijv, bv, ggf, bzw, usw, evtl, inkl, ca, vgl, zzgl, env, p.ex, aprox, ecc, np, tzn, itd`),
  circumstances:
    list(`if, when, unless, as soon as, as, since, given, because, by, before, until, after, during, within, in, on, at, for, with, once, over, this, next, today,
    tomorrow, meanwhile, afterwards, later`),
};
