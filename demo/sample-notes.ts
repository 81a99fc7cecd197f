/** The repository of the sample notes, and the tracker their TODOs go to. */
export const NOTES_REPOSITORY = 'harbour-os/meeting-notes';
export const TARGET = 'harbour-os/harbour';

/** People who can be assigned in the target; the configuration knows how the notes write them. */
export const PEOPLE: readonly string[] = ['tamara-t', 'cvoicu', 'amanea', 'apetrov', 'mara-l'];

/** `.github/meeting-todos.yml` of the sample. */
export const CONFIGURATION = `target: ${TARGET}
notes: ["minutes/**/*.md"]
since: 2026-01-01
labels: ["team/{team}"]
people:
  tamara-t: [TT, Tamara]
  cvoicu: [CV, CosminV]
  amanea: [AM, AndreiM]
  apetrov: [AP, AnaP]
groups:
  Everyone: []
`;

/** Path of the note that is edited later. */
export const KERNEL_NOTE = 'minutes/kernel/2026-01-07.md';
const RELEASE_NOTE = 'minutes/release/2026-01-09.md';

const KERNEL_MINUTES = `---
title: "Kernel WG, January 7, 2026"
tags: harbour, kernel
datetime: 2026-01-07T17:00:00+02:00
location: Online, the \`#harbour-kernel\` channel
teams:
- kernel
participants:
- Tamara
- CosminV
- AndreiM
- AnaP
- Zoe
---

## :dart: Agenda

- Boot times on the new boards
- What is missing for 0.12

## :closed_book: Discussions

TT: The new boards boot in two seconds, half of which is spent before \`main()\`.

CV: I see the same. The timer is set up twice.

AM: The \`procfs\` branch works with 0.11, mostly.

## :wrench: TODOs and Decisions

TT/CV: Find out why the timer is set up twice on the new boards.

AM: In 3 weeks time:
- Make \`procfs\` work with 0.12
- Describe how the stream buffer grows

AP:
- Run the test suite on two more boards
- Publish the boot times in the wiki

ZK: Ask the hosting company for a second build machine.

~~CV: Book a room for the next meeting.~~
`;

const RELEASE_MINUTES = `---
title: "Release planning, January 9, 2026"
datetime: 2026-01-09T15:00:00+02:00
teams:
- release
participants:
- Tamara
- AnaP
---

Short meeting; the date of the release stands.

## Action items

- [ ] @mara-l Pin the versions of the linters by 2026-01-16
- [ ] Everyone: Read the draft of the release notes
- [x] AP: Create the milestone for 0.12
`;

/** The sample notes by path. */
export const NOTES: Readonly<Record<string, string>> = {
  [KERNEL_NOTE]: KERNEL_MINUTES,
  [RELEASE_NOTE]: RELEASE_MINUTES,
};

/** The note of the meeting after those. */
export const NEXT_NOTE = 'minutes/kernel/2026-01-14.md';

/** What somebody corrects in the notes a day later. */
export const EDIT = {
  before: 'Ask the hosting company for a second build machine.',
  after: 'Ask the hosting company for a second build machine by 2026-02-01.',
} as const;
