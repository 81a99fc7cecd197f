import { afterEach, describe, expect, it } from '@jest/globals';
import { closeWorlds, createWorld } from '../support/world.ts';

afterEach(closeWorlds);

/** A note of a program that keeps tasks: as first pushed, and after its user has worked with it. */
type Story = { readonly path: string; readonly before: string; readonly after: string };

const STORIES: readonly (readonly [string, Story])[] = [
  [
    'Logseq',
    {
      path: 'journals/2026_01_07.md',
      before: `- ## Kernel
- TODO [#A] Ada to write the draft of the talk
  id:: 64c0a9f0-1111-4222-8333-444455556666
  SCHEDULED: <2026-01-10 Sat>
  DEADLINE: <2026-01-31 Sat>
- LATER order the cards for the booth
- DOING Bo: call the printer about the cards
`,
      after: `- ## Kernel
- DONE Ada to write the draft of the talk
  id:: 64c0a9f0-1111-4222-8333-444455556666
  SCHEDULED: <2026-01-12 Mon>
  DEADLINE: <2026-01-31 Sat>
  :LOGBOOK:
  CLOCK: [2026-01-08 Thu 10:00:00]--[2026-01-08 Thu 10:20:00] =>  00:20:00
  :END:
- NOW [#B] order the cards for the booth
  collapsed:: true
- CANCELED Bo: call the printer about the cards
`,
    },
  ],
  [
    'Obsidian',
    {
      path: 'kernel/2026-01-07.md',
      before: `## Action items
- [ ] #task Ada: write the draft of the talk ⏫ ⏳ 2026-01-10 📅 2026-01-31
- [ ] Ada to order the cards for the booth
- [/] Bo: call the printer about the cards
`,
      after: `## Action items
- [x] #task Ada: write the draft of the talk ⏫ ⏳ 2026-01-12 📅 2026-01-31 ✅ 2026-01-09
- [/] #task Ada to order the cards for the booth 🔼 ^cards
- [-] Bo: call the printer about the cards ❌ 2026-01-09
`,
    },
  ],
  [
    'Org',
    {
      path: 'kernel/2026-01-07.org',
      before: `* Kernel
** TODO [#A] Ada: write the draft of the talk   :talk:
   SCHEDULED: <2026-01-10 Sat> DEADLINE: <2026-01-31 Sat>
   It is for the spring.
** TODO order the cards for the booth
** NEXT Bo: call the printer about the cards
`,
      after: `* Kernel
** DONE Ada: write the draft of the talk   :talk:spring:
   CLOSED: [2026-01-09 Fri 10:00] SCHEDULED: <2026-01-12 Mon> DEADLINE: <2026-01-31 Sat>
   :LOGBOOK:
   - State "DONE" from "TODO" [2026-01-09 Fri 10:00]
   :END:
   It is for the spring.
** WAITING [#C] order the cards for the booth [0/2]
** CANCELLED Bo: call the printer about the cards
`,
    },
  ],
];

describe('a note of a program that keeps tasks', () => {
  it.each(STORIES)('%s: becomes issues, and what was done there closes them', async (_name, story) => {
    const world = await createWorld({ files: { 'README.md': '# Notes\n' } });
    const first = await world.push({ [story.path]: story.before });
    expect({ code: first.code, created: first.outputs['created'] }).toEqual({ code: 0, created: '3' });
    const issues = () => world.server.github.issues('acme/tracker');
    const list = () =>
      issues().map(({ title, state, stateReason }) => `${title} | ${state} ${stateReason ?? ''}`.trim());
    expect(list()).toEqual([
      'Write the draft of the talk | open',
      'Order the cards for the booth | open',
      'Call the printer about the cards | open',
    ]);
    const [draft] = issues();
    expect(draft?.body).toContain('2026-01-31');
    const second = await world.push({ [story.path]: story.after });
    const { code, outputs } = second;
    expect([code, outputs['closed'], outputs['updated'], outputs['created']]).toEqual([0, '2', '0', '0']);
    expect(list()).toEqual([
      'Write the draft of the talk | closed completed',
      'Order the cards for the booth | open',
      'Call the printer about the cards | closed not_planned',
    ]);
  });
});
