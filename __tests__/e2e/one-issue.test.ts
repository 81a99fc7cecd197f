import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeWorlds } from '../support/world.ts';
import { playScenes, type Played, type Scene } from '../support/play-scenes.ts';

const A = 'minutes/2026-01-05.md';
const B = 'minutes/2026-01-12.md';
const C = 'minutes/2026-01-19.md';
/** Of another series: one of so many folders has no strays. */
const LOCK = 'minutes/lock-2026-01-05.md';
const WATCH = 'minutes/watch-2026-01-05.md';

const list = (...items: readonly string[]) => `## Action items\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const note = (title: string, ...items: readonly string[]) => `# ${title}\n\n${list(...items)}`;
const weekly = (...items: readonly string[]) => note('Weekly', ...items);

const talk = (line: string) => `# Weekly\n\n## Talk\n\n${line}\n`;

/** An item of one meeting, then of the next in other words: one issue, or two. */
const carryAs =
  (first: string, second: string) =>
  (name: string, before: string, after: string, then: readonly string[], title?: string): Scene => ({
    name,
    stages: [
      { files: { [first]: weekly(before) }, then: [`${title ?? before.replace(/^\w+: /, '')} (open)`] },
      { files: { [second]: weekly(after) }, then },
    ],
  });
const carry = carryAs(A, B);
const reword = carryAs(WATCH, 'minutes/watch-2026-01-12.md');

const RENAMES: readonly Scene[] = [
  {
    name: 'an undated note that is renamed three times, the last time to a day',
    stages: [
      {
        files: { 'people/x.md': note('Team', 'AM: Measure the draught of the ferry') },
        then: ['Measure the draught of the ferry (open)'],
      },
      {
        files: { 'people/x.md': null, 'people/team/x.md': note('Team', 'AM: Measure the draught of the ferry') },
        writes: 0,
      },
      {
        files: { 'people/team/x.md': null, 'people/team/x_.md': note('Team', 'AM: Measure the draught of the ferry') },
        writes: 0,
      },
      {
        files: {
          'people/team/x_.md': null,
          'people/2026-01-07.md': note('Team', 'AM: Measure the draught of the ferry'),
        },
        writes: 1,
      },
    ],
  },
  {
    name: 'an undated note with another title after a second renaming',
    stages: [
      {
        files: { 'desk/x.md': note('Desk', 'AM: Sort the tickets of the harbour') },
        then: ['Sort the tickets of the harbour (open)'],
      },
      { files: { 'desk/x.md': null, 'desk/in/x.md': note('Desk', 'AM: Sort the tickets of the harbour') }, writes: 0 },
      {
        files: { 'desk/in/x.md': null, 'desk/in/y.md': note('Desks', 'AM: Sort the tickets of the harbour') },
        writes: 1,
      },
      {
        files: { 'desk/in/y.md': note('Desks', 'AM: Sort the bookings of the harbour') },
        then: ['Sort the bookings of the harbour (open)'],
      },
    ],
  },
  {
    name: 'a day that is corrected, and an edit afterwards',
    stages: [
      {
        files: { 'minutes/2026-01-07.md': weekly('AM: Paint the railing of the pier') },
        then: ['Paint the railing of the pier (open)'],
      },
      {
        files: { 'minutes/2026-01-07.md': null, 'minutes/2026-01-08.md': weekly('AM: Paint the railing of the pier') },
        writes: 1,
      },
      {
        files: { 'minutes/2026-01-08.md': weekly('AM: Paint the railing of both piers') },
        then: ['Paint the railing of both piers (open)'],
      },
    ],
  },
  {
    name: 'a note of the next meeting that gets its day, and an edit afterwards',
    stages: [
      {
        files: { 'next.md': note('Next meeting', 'AM: Book the diver for the keel') },
        then: ['Book the diver for the keel (open)'],
      },
      { files: { 'next.md': null, '2026-01-07.md': note('January 7', 'AM: Book the diver for the keel') }, writes: 1 },
      {
        files: { '2026-01-07.md': note('January 7', 'AM: Book two divers for the keel') },
        then: ['Book two divers for the keel (open)'],
      },
    ],
  },
];

const PLACES: readonly Scene[] = [
  {
    name: 'work finished years ago whose note is archived in a folder with a later day',
    stages: [
      {
        files: {
          'wg/2019-9-25.md': weekly('AM: Weigh the anchor of the tug'),
          'wg/2019-10-2.md': weekly('AM: Weigh the anchor of the tug'),
        },
        then: ['Weigh the anchor of the tug (open, raised again)'],
      },
      {
        files: { 'wg/2019-10-2.md': weekly('[x] AM: Weigh the anchor of the tug') },
        then: ['Weigh the anchor of the tug (completed, raised again)'],
      },
      {
        files: {
          'wg/2019-9-25.md': null,
          'archived/2021-02-22/wg/2019-9-25.md': weekly('AM: Weigh the anchor of the tug'),
        },
        writes: 0,
      },
    ],
  },
  {
    name: 'dated folders, a state in front that changes, and two items that name one issue',
    stages: [
      {
        files: { 'docs/2026-01-05/notes.md': note('Docs', '_No update_: Log the winds of the cape (@ada)') },
        then: ['No update: Log the winds of the cape (open)'],
      },
      {
        files: { 'docs/2026-01-12/notes.md': note('Docs', '_In progress_: Log the winds of the cape (@ada)') },
        then: ['Log the winds of the cape (open, raised again)'],
      },
      {
        files: ([first]) => ({
          'docs/2026-01-19/notes.md': note(
            'Docs',
            `@ada: Chart the tides of the cape (tracker#${first?.number ?? 0})`,
            `@ada: Log the winds of the cape (tracker#${first?.number ?? 0})`,
          ),
        }),
        then: ['Log the winds of the cape (open, raised again)', 'Chart the tides of the cape (open)'],
      },
    ],
  },
  {
    name: 'an agenda that is cleared into its archive',
    stages: [
      {
        files: {
          'council/AGENDA.md': note('Agenda', 'AM: Grease the winch of the crane', 'CV: Count the lifebelts on deck'),
        },
        then: ['Grease the winch of the crane (open)', 'Count the lifebelts on deck (open)'],
      },
      {
        files: {
          'council/AGENDA.md': note('Agenda'),
          'council/previous_meetings/2026-01-07.md': note(
            'Old',
            'AM: Grease the winch of the crane',
            'CV: Count the lifebelts on deck',
          ),
        },
      },
    ],
  },
  {
    name: 'the same in another folder while the first place still holds it',
    stages: [
      {
        files: { 'council/AGENDA.md': note('Agenda', 'AM: Mend the nets of the trawler') },
        then: ['Mend the nets of the trawler (open)'],
      },
      {
        files: { 'board/2026-01-07.md': note('Old', 'AM: Mend the nets of the trawler') },
        then: ['Mend the nets of the trawler (open)', 'Mend the nets of the trawler (open)'],
      },
    ],
  },
  {
    name: 'the same in the archive while the agenda still holds it',
    stages: [
      {
        files: { 'council/AGENDA.md': note('Agenda', 'AM: Coil the ropes of the barge') },
        then: ['Coil the ropes of the barge (open)'],
      },
      {
        files: { 'council/previous_meetings/2026-01-07.md': note('Old', 'AM: Coil the ropes of the barge') },
        then: ['Coil the ropes of the barge (open)', 'Coil the ropes of the barge (open)'],
      },
    ],
  },
];

/** Meetings of one file, each below its day. */
const rolling = (...meetings: readonly (readonly [day: string, ...items: readonly string[]])[]) =>
  `# Calls\n\n${meetings.map(([day, ...items]) => `## ${day}\n\n#${list(...items)}`).join('\n')}`;

const YAWL = rolling(
  ['2026-01-12', '[x] AM: Show the rudder of the yawl to the guild'],
  ['2026-01-05', 'AM: Show the lantern of the yawl to the guild'],
);

const ARCHIVES: readonly Scene[] = [
  {
    name: 'a file of several meetings that is copied into its archive, and cleared later, with work that is over',
    stages: [
      {
        files: { 'docs/calls.md': YAWL.replace('[x] ', '').replace('rudder', 'lantern') },
        then: ['Show the lantern of the yawl to the guild (open, raised again)'],
      },
      {
        files: { 'docs/calls.md': YAWL },
        then: ['Show the rudder of the yawl to the guild (completed, raised again)'],
      },
      { files: { 'docs/calls_2026.md': YAWL.replace('# Calls', '# Calls of 2026') }, writes: 0 },
      {
        files: { 'docs/calls.md': rolling(['2026-01-19', 'CV: Count the oars of the gig']) },
        then: [
          'Show the rudder of the yawl to the guild (completed, raised again)',
          'Count the oars of the gig (open)',
        ],
      },
    ],
  },
  {
    name: 'the same words in a note older than the issue, which goes into the archive with a new title',
    stages: [
      {
        files: {
          'docs/calls.md': rolling(['2026-01-05', '[x] AM: Wash the flags of the mole']),
          'docs/log.md': rolling(['2026-01-12', 'AM: Wash the flags of the mole']),
        },
        then: ['Wash the flags of the mole (open)'],
      },
      {
        files: {
          'docs/log.md': rolling(),
          'docs/old.md': rolling(
            ['2026-01-12', 'AM: Wash the flags of the mole'],
            ['2026-01-08', '[x] AM: Wash the flags of the mole'],
            ['2026-01-05', '[x] AM: Wash the flags of the mole'],
          ).replace('# Calls', '# Old calls'),
        },
        then: ['Wash the flags of the mole (open)'],
      },
    ],
  },
  {
    name: 'work that is over beside the same of one of its owners, which go into the archive together',
    stages: [
      {
        files: { 'docs/calls.md': rolling(['2026-01-05', 'AM, BO: Trim the wicks of the light']) },
        then: ['Trim the wicks of the light (open)'],
      },
      {
        files: {
          'docs/calls.md': rolling([
            '2026-01-05',
            '[x] AM, BO: Trim the wicks of the light',
            'BO: Trim the wicks of the light',
          ]),
        },
        then: ['Trim the wicks of the light (completed)', 'Trim the wicks of the light (open)'],
      },
      {
        files: {
          'docs/calls.md': rolling(),
          'docs/old.md': rolling([
            '2026-01-05',
            '[x] AM, BO: Trim the wicks of the light',
            'BO: Trim the wicks of the light',
          ]).replace('# Calls', '# Old calls'),
        },
      },
    ],
  },
  {
    name: 'the same of one owner and of two, copied into the archive',
    stages: [
      {
        files: {
          'docs/calls.md': rolling(
            ['2026-01-12', 'AM: Shine the lens of the light'],
            ['2026-01-05', 'AM: Shine the lens of the light'],
          ),
        },
        then: ['Shine the lens of the light (open, raised again)'],
      },
      {
        files: {
          'docs/calls.md': rolling(
            ['2026-01-19', 'AM: Shine the lens of the light', 'AM, BO: Shine the lens of the light'],
            ['2026-01-12', 'AM: Shine the lens of the light'],
            ['2026-01-05', 'AM: Shine the lens of the light'],
          ),
        },
        then: ['Shine the lens of the light (open, raised again)', 'Shine the lens of the light (open)'],
      },
      {
        files: {
          'docs/old.md': rolling(
            ['2026-01-19', 'AM: Shine the lens of the light', 'AM, BO: Shine the lens of the light'],
            ['2026-01-12', 'AM: Shine the lens of the light'],
            ['2026-01-05', 'AM: Shine the lens of the light'],
          ),
        },
        then: ['Shine the lens of the light (open, raised again)', 'Shine the lens of the light (open, raised again)'],
      },
    ],
  },
];

const call = (day: number, ...items: readonly string[]) =>
  `# Call\n\nDate: 2026-01-${String(day).padStart(2, '0')}\n\n${list(...items)}`;

const STRAYS: readonly Scene[] = [
  {
    name: 'a note put into the folder above by mistake, and moved to where it belongs after the next one',
    stages: [
      {
        files: {
          'harbour/Call 1.md': call(1, 'AM: Weave the net of the dory'),
          'harbour/Call 2.md': call(2, 'AM: Weave the net of the dory'),
        },
        then: ['Weave the net of the dory (open, raised again)'],
      },
      {
        files: { 'Call 3.md': call(9, 'AM: Weave the net of the dory', 'CV: Dye the net of the dory') },
        then: ['Weave the net of the dory (open, raised again)', 'Dye the net of the dory (open)'],
        writes: 1,
      },
      {
        files: { 'harbour/Call 4.md': call(16, 'CV: Dye the net of the dory') },
        then: ['Weave the net of the dory (open, raised again)', 'Dye the net of the dory (open, raised again)'],
        writes: 1,
      },
      {
        files: {
          'Call 3.md': null,
          'harbour/Call 3.md': call(9, 'AM: Weave the net of the dory', 'CV: Dye the net of the dory'),
        },
        writes: 0,
      },
    ],
  },
  {
    name: 'a numbered note in a folder above that holds others',
    stages: [
      {
        files: {
          'Call 1.md': call(1, 'CV: Count the corks of the seine'),
          'harbour/Call 1.md': call(1, 'AM: Weave the seine of the dory'),
          'harbour/Call 2.md': call(2, 'AM: Weave the seine of the dory'),
        },
        then: ['Count the corks of the seine (open)', 'Weave the seine of the dory (open, raised again)'],
      },
      {
        files: { 'Call 3.md': call(9, 'AM: Weave the seine of the dory') },
        then: [
          'Count the corks of the seine (open)',
          'Weave the seine of the dory (open, raised again)',
          'Weave the seine of the dory (open)',
        ],
      },
    ],
  },
  {
    name: 'a dated note put into the folder above by mistake',
    stages: [
      {
        files: {
          'harbour/2026-01-05.md': weekly('AM: Mend the sail of the lugger'),
          'harbour/2026-01-06.md': weekly('AM: Mend the sail of the lugger'),
        },
        then: ['Mend the sail of the lugger (open, raised again)'],
      },
      {
        files: { '2026-01-12.md': weekly('AM: Mend the sail of the lugger', 'CV: Dye the sail of the lugger') },
        then: ['Mend the sail of the lugger (open, raised again)', 'Dye the sail of the lugger (open)'],
      },
      {
        files: { 'harbour/2026-01-19.md': weekly('CV: Dye the sail of the lugger') },
        then: ['Mend the sail of the lugger (open, raised again)', 'Dye the sail of the lugger (open, raised again)'],
      },
      {
        files: {
          '2026-01-12.md': null,
          'harbour/2026-01-12.md': weekly('AM: Mend the sail of the lugger', 'CV: Dye the sail of the lugger'),
        },
        writes: 0,
      },
    ],
  },
  {
    name: 'a dated note in a folder above that is no slip: two folders below hold notes',
    stages: [
      {
        files: {
          'harbour/2026-01-05.md': weekly('AM: Mend the jib of the lugger'),
          'harbour/2026-01-06.md': weekly('AM: Mend the jib of the lugger'),
          'market/2026-01-06.md': weekly('CV: Sweep the hall of the market'),
        },
        then: ['Mend the jib of the lugger (open, raised again)', 'Sweep the hall of the market (open)'],
      },
      {
        files: { '2026-01-12.md': weekly('AM: Mend the jib of the lugger') },
        then: [
          'Mend the jib of the lugger (open, raised again)',
          'Sweep the hall of the market (open)',
          'Mend the jib of the lugger (open)',
        ],
      },
    ],
  },
];

const GONE: readonly Scene[] = [
  {
    name: 'what stands nowhere is gone, and comes back',
    stages: [
      {
        files: { [A]: weekly('AM: Oil the hinges of the hatch', 'CV: Repair the compass of the yawl') },
        then: ['Oil the hinges of the hatch (open)', 'Repair the compass of the yawl (open)'],
      },
      {
        files: { [A]: weekly('CV: Repair the compass of the yawl') },
        then: ['Oil the hinges of the hatch (open, marked)', 'Repair the compass of the yawl (open)'],
        writes: 1,
      },
      {
        files: { [A]: weekly('AM: Oil the hinges of the hatch', 'CV: Repair the compass of the yawl') },
        then: ['Oil the hinges of the hatch (open)', 'Repair the compass of the yawl (open)'],
        writes: 1,
      },
    ],
  },
  ...(
    [
      ['stands as talk of the same note', { [A]: '# Weekly\n\n## Talk\n\n* AM: Polish the bell of the bridge\n' }],
      [
        'stands in the note of another team',
        { [A]: weekly(), 'docs/2026-01-05.md': note('Docs', 'AM: Polish the bell of the bridge') },
      ],
      ['is in a note with a fence that never ends', { [A]: '# Weekly\n\n```\nmake\n\n## Action items\n' }],
      [
        'is in a note that became an LFS pointer',
        { [A]: `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 120\n` },
      ],
      ['is in a note with conflict marks', { [A]: '# Weekly\n\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> notes\n' }],
    ] as const
  ).map(([name, files], index) => ({
    name: `what ${name} is not gone`,
    stages: [
      {
        files: { [A]: weekly(`AM: Polish the bell of the bridge no ${index}`) },
        then: [`Polish the bell of the bridge no ${index} (open)`],
      },
      {
        files: Object.fromEntries(
          Object.entries(files).map(([path, text]) => [path, text.replace('the bridge', `the bridge no ${index}`)]),
        ),
        writes: 0,
      },
    ],
  })),
  {
    name: 'what stands behind another word than its marker is not gone',
    stages: [
      {
        files: { [A]: '# Weekly\n\nWe spoke.\n\nTODO: Ada to tar the roof of the kiosk\n' },
        then: ['Tar the roof of the kiosk (open)'],
      },
      { files: { [A]: '# Weekly\n\nWe spoke.\n\nPostponed: Ada to tar the roof of the kiosk\n' }, writes: 0 },
    ],
  },
  {
    name: 'what lies outside the globs of today is not gone',
    stages: [
      {
        files: { 'outside/2026-01-05.md': weekly('AM: Varnish the tiller of the dinghy') },
        then: ['Varnish the tiller of the dinghy (open)'],
      },
      { writes: 0 },
    ],
  },
  ...(
    [
      [
        'a bullet that loses its owner where it stands',
        weekly('AM: Grease the winch of the slipway', 'CV: Fetch the fenders of the slipway'),
        weekly('Grease the winch of the slipway', 'CV: Fetch the fenders of the slipway'),
        'Grease the winch of the slipway (open)',
        'Fetch the fenders of the slipway (open)',
      ],
      [
        'a bullet that moves within its note to where nobody owns it',
        weekly('AM: Grease the crane of the slipway', 'CV: Fetch the hooks of the slipway'),
        `# Weekly\n\n## Merged\n\n* Grease the crane of the slipway\n\n${list('CV: Fetch the hooks of the slipway')}`,
        'Grease the crane of the slipway (open)',
        'Fetch the hooks of the slipway (open)',
      ],
      [
        'one word that becomes a bullet of nobody',
        weekly('AM: Bilges', 'CV: Fetch the pumps of the slipway'),
        `# Weekly\n\n## Agenda\n\n- Bilges\n\n${list('CV: Fetch the pumps of the slipway')}`,
        'Bilges (Weekly) (open)',
        'Fetch the pumps of the slipway (open)',
      ],
      [
        'a paragraph with a titled link that loses its marker',
        '# Weekly\n\nWe met.\n\n(TODO: The crane came from [the old yard](https://example.org/yard "Yard of old") and stands idle.)\n',
        '# Weekly\n\nWe met.\n\n<p class="note">\nThe crane came from [the old yard](https://example.org/yard "Yard of old") and stands idle.\n</p>\n',
        'The crane came from the old yard and stands idle (open)',
      ],
      [
        'a link of two words below a name that moves to where nobody owns it',
        '# Weekly\n\n## Actions\n\n##### Peter\n\n* [PR 3943](https://github.com/acme/slips/pull/3943)\n* [PR 3932](https://github.com/acme/slips/pull/3932)\n',
        '# Weekly\n\n## Merged\n\n* [SLIP-12](https://example.org/SLIP-12)\n  - [PR 3932](https://github.com/acme/slips/pull/3932)\n\n## Actions\n\n##### Peter\n\n* [PR 3943](https://github.com/acme/slips/pull/3943)\n',
        'PR 3943 (Weekly) (open)',
        'PR 3932 (Weekly) (open)',
      ],
    ] as const
  ).map(([name, before, after, ...then]) => ({
    name: `${name} is not gone`,
    stages: [
      { files: { [A]: before }, then },
      { files: { [A]: after }, writes: 0 },
    ],
  })),
  ...(
    [
      [
        'with two words',
        'AM: Scrape barnacles',
        ' off the hull, the rudder and both propellers, photograph everything, invoice the owner before summer',
        'Scrape barnacles',
      ],
      ['in Chinese', 'Action: 20260331 需要', '码头与 Mona 沟通是否可共建以及路径', '20260331 需要'],
    ] as const
  ).map(([name, begun, rest, title], index) => ({
    name: `a line that is written to its end later, ${name}`,
    stages: [
      {
        files: { [A]: weekly(begun, `CV: Scrape mast no ${index} of the brig`) },
        then: [`${title} (Weekly) (open)`, `Scrape mast no ${index} of the brig (open)`],
      },
      {
        files: { [A]: weekly(`${begun}${rest}`, `CV: Scrape mast no ${index} of the brig`) },
        then: [`${title}${rest} (open)`, `Scrape mast no ${index} of the brig (open)`],
        writes: 1,
      },
    ],
  })),
  {
    name: 'an item that becomes talk of its note, and one that is alike where it stood',
    stages: [
      {
        files: { [A]: `# Weekly\n\n## Action items from last time\n\n- Ada: review the harbour dues charter.\n` },
        then: ['Review the harbour dues charter (open)'],
      },
      {
        files: {
          [A]: `# Weekly\n\n## Reports\n\n- Harbour\n  - Ada - review the harbour dues charter.\n    - Adopted, nobody objects\n\n${list('Ada: review the harbour dues table')}`,
        },
        then: ['Review the harbour dues charter (open)', 'Review the harbour dues table (open)'],
      },
    ],
  },
  ...(
    [
      [
        'a line whose marker is taken out of its middle',
        talk('- 5 min: tide tables of the lock [slides](x.pdf) (TODO) - Max Inden'),
        talk('- 5 min: tide tables of the lock [slides](x.pdf) - Max Inden'),
        'Max Inden (Weekly) (open)',
      ],
      [
        'a sentence whose marker and owner are taken out of its middle',
        talk('- The lockhouse leaks, TODO(ada): tar the shingles of the lockhouse'),
        talk('- The lockhouse leaks, tar the shingles of the lockhouse'),
        'Tar the shingles of the lockhouse (open)',
      ],
      [
        'a paragraph whose marker is taken out from between two sentences',
        talk('The sluice leaks. **AI**: Ada to caulk it. We spoke on.'),
        talk('The sluice leaks. Ada to caulk it. We spoke on.'),
        'Caulk it (Weekly) (open)',
      ],
      [
        'what is talk with tags and signs written by name',
        weekly('AM: Grease the capstan of the lock'),
        talk('* AM: Grease the <b>capstan</b>&nbsp;of the lock'),
        'Grease the capstan of the lock (open)',
      ],
      [
        'what is talk in a sentence',
        weekly('AM: Drain the dry dock of the lock'),
        talk('AM will drain the dry dock of the lock.'),
        'Drain the dry dock of the lock (open)',
      ],
      [
        'what is talk below a state',
        weekly('AM: Dredge the basin of the lock by Friday'),
        talk('* AM: [in progress] Dredge the basin of the lock'),
        'Dredge the basin of the lock (open)',
      ],
      [
        'a bullet below a bare owner that is a line of talk',
        weekly('AM:\n  - Repaint the gauge of the lock'),
        talk('* AM: Repaint the gauge of the lock'),
        'Repaint the gauge of the lock (open)',
      ],
      [
        'a single word with its owner as talk',
        weekly('AM: Penstocks'),
        talk('* AM: Penstocks'),
        'Penstocks (Weekly) (open)',
      ],
      [
        'what the name written out says as talk',
        weekly('AM: Weld the grille of the lock'),
        talk('* Ada Moe: Weld the grille of the lock'),
        'Weld the grille of the lock (open)',
      ],
      [
        'what one of two owners says as talk',
        weekly('AM, BO: Bolt the ladder of the lock'),
        talk('* BO: Bolt the ladder of the lock'),
        'Bolt the ladder of the lock (open)',
      ],
      [
        'a line that loses the owner at its end and is talk',
        weekly('Fill the ballast of the lock (Ada)'),
        talk('* Fill the ballast of the lock'),
        'Fill the ballast of the lock (open)',
      ],
      [
        'what is talk in Chinese',
        '# 会议\n\n## 待办\n\n- 王芳：联系码头确认泊位\n',
        '# 会议\n\n## 讨论\n\n- 王芳：联系码头确认泊位\n',
        '联系码头确认泊位 (open)',
      ],
    ] as const
  ).map(([name, before, after, title]) => ({
    name: `${name} is not gone`,
    stages: [
      { files: { [LOCK]: before }, then: [title] },
      { files: { [LOCK]: after }, writes: 0 },
    ],
  })),
  {
    name: 'what talk of another note says in another order is not gone',
    stages: [
      {
        files: { [LOCK]: weekly('AM: Swap the fuses of the drawbridge', 'CV: Swap the bulbs of the drawbridge') },
        then: ['Swap the fuses of the drawbridge (open)', 'Swap the bulbs of the drawbridge (open)'],
      },
      {
        files: {
          [LOCK]: weekly('CV: Swap the bulbs of the drawbridge'),
          'yard/2026-01-12.md': '# Yard\n\n## Talk\n\n* Swap the old fuses of the drawbridge (AM)\n',
        },
        writes: 0,
      },
    ],
  },
  ...(
    [
      ['is told as done', 'AM: Rivet the bow of the lighter', 'AM riveted the bow of the lighter.'],
      ['lies strewn', 'AM: Lift the boom of the derrick', 'AM saw the derrick. The boom is old. A lift is dear.'],
      ['is like another', 'AM: Fit the brass of the sextant', 'AM: Fit the brass of the compass'],
    ] as const
  ).map(([name, item, after]) => ({
    name: `what ${name} in talk is gone`,
    stages: [
      { files: { [LOCK]: weekly(item) }, then: [`${item.slice(4)} (open)`] },
      { files: { [LOCK]: talk(`* ${after}`) }, then: [`${item.slice(4)} (open, marked)`], writes: 1 },
    ],
  })),
  {
    name: 'what talk alone says, and what another owns, is gone for its owner',
    stages: [
      {
        files: { [A]: weekly('AM: Wax the thwart of the skiff', 'CV: Wax the thwart of the skiff') },
        then: ['Wax the thwart of the skiff (open)', 'Wax the thwart of the skiff (open)'],
      },
      {
        files: {
          [A]: `# Weekly\n\nWe should wax the thwart of the skiff.\n\n${list('CV: Wax the thwart of the skiff')}`,
        },
        then: ['Wax the thwart of the skiff (open, marked)', 'Wax the thwart of the skiff (open)'],
        writes: 1,
      },
    ],
  },
];

const OLDER: readonly Scene[] = [
  {
    name: 'a note older than the issue, which moves to another folder',
    stages: [
      {
        files: { 'minutes/2026-01-05.md': weekly('AM: Sand the planks of the jetty') },
        then: ['Sand the planks of the jetty (open)'],
      },
      { files: { 'minutes/2026-01-02.md': weekly('AM: Sand the planks of the jetty') }, writes: 0 },
      {
        files: {
          'minutes/2026-01-02.md': null,
          'office/2026-01-02.md': weekly('AM: Sand the planks of the jetty'),
        },
        writes: 1,
      },
      { files: { 'office/2026-01-03.md': weekly() }, writes: 0 },
    ],
  },
];

const AWAY: readonly Scene[] = [
  {
    name: 'a note that moves out of the globs',
    stages: [
      {
        files: { [A]: weekly('AM: Grease the winch of the slipway') },
        then: ['Grease the winch of the slipway (open)'],
      },
      {
        files: { [A]: null, 'outside/2026-01-05.md': weekly('AM: Grease the winch of the slipway') },
        writes: 1,
      },
      { files: { 'outside/2026-01-06.md': weekly() }, writes: 0 },
    ],
  },
  {
    name: 'what stands elsewhere in a longer item of the name written out',
    stages: [
      {
        files: { [A]: weekly('AM: Caulk the seams of the punt') },
        then: ['Caulk the seams of the punt (open)'],
      },
      {
        files: {
          [A]: weekly(),
          'yard/2026-01-12.md': note('Yard', 'Ada Moe: Dry it, caulk the seams of the punt and paint it'),
        },
        then: ['Caulk the seams of the punt (open)', 'Dry it, caulk the seams of the punt and paint it (open)'],
        writes: 0,
      },
    ],
  },
];

const TWINS: readonly Scene[] = [
  {
    name: 'two words, with more of them below',
    stages: [
      {
        files: {
          [A]: `# Weekly\n\n${list('AM: Buy rivets')}\nWe talked.\n\n${list('AM: Buy rivets for the boiler')}`,
        },
        then: ['Buy rivets for the boiler (open)'],
      },
      {
        files: {
          [A]: `# Weekly\n\n${list('AM: Buy rivets')}\nWe talked.\n\n${list('[x] AM: Buy rivets for the boiler')}`,
        },
        then: ['Buy rivets for the boiler (completed)'],
      },
    ],
  },
  {
    name: 'last time’s list above and the new one below, open above and done below',
    stages: [
      {
        files: { [A]: weekly('AM: Rewind the clock of the lighthouse') },
        then: ['Rewind the clock of the lighthouse (open)'],
      },
      {
        files: {
          [B]: `# Weekly\n\n${list('AM: Rewind the clock of the lighthouse')}\nWe talked.\n\n${list('[x] AM: Rewind the clock of the lighthouse')}`,
        },
        then: ['Rewind the clock of the lighthouse (completed, raised again)'],
      },
    ],
  },
  {
    name: 'two lists one word apart, which the next meeting carries on',
    stages: [
      {
        files: {
          [A]: `# Weekly\n\n${list('AM: Refill the lamps of the lighthouse')}\nWe talked.\n\n${list('AM: Refill the lamps of the lighthouse weekly')}`,
        },
        then: ['Refill the lamps of the lighthouse weekly (open)'],
      },
      {
        files: { [B]: weekly('AM: Refill the lamps of the lighthouse') },
        then: ['Refill the lamps of the lighthouse (open, raised again)'],
      },
    ],
  },
];

const NEWS: readonly Scene[] = [
  carry(
    'how it goes, in German',
    'AM: Zeitgeber der Platine reparieren (zurückgestellt)',
    'AM: Zeitgeber der Platine reparieren (keine Neuigkeiten)',
    ['Zeitgeber der Platine reparieren (keine Neuigkeiten) (open, raised again)'],
  ),
  carry(
    'a state and a link',
    'AM: Talk with Jonah about the calendar',
    'AM: Talk with Jonah about the calendar – Done. https://example.org/c',
    ['Talk with Jonah about the calendar (completed, raised again)'],
  ),
  carry(
    'who is to chase',
    'AM: Ask the printers for an offer',
    'AM: Ask the printers for an offer, FK to chase, write again',
    ['Ask the printers for an offer, FK to chase, write again (open, raised again)'],
  ),
  carry('a remark', 'AM: Port the radar to the new board', 'AM: Port the radar to the new board, finishing it up', [
    'Port the radar to the new board, finishing it up (open, raised again)',
  ]),
  carry(
    'a subject',
    'AM: Invite Doris to the spring call',
    'AM: Invite Doris to the spring call to speak about KNIME',
    ['Invite Doris to the spring call to speak about KNIME (open, raised again)'],
  ),
  carry(
    'an owner who handed it on',
    'JW: JW to set up diffing',
    'Jesse: Jesse to set up diffing of all the specs',
    ['Set up diffing of all the specs (open, raised again)'],
    'Set up diffing (Weekly)',
  ),
  carry(
    'a condition in brackets that is left out',
    'AM: Add a note to the pilot book about shoals (once a page on tides has been added to it)',
    'AM: Add a note to the pilot book about shoals',
    ['Add a note to the pilot book about shoals (open, raised again)'],
  ),
  carry(
    'a slip in a word with a hyphen, and in a small one',
    'AM: Tell all harbour-adjaent yards of th new tariff',
    'AM: Tell all harbour-adjacent yards of the new tariff',
    ['Tell all harbour-adjacent yards of the new tariff (open, raised again)'],
  ),
  carry(
    'two words that begin another one',
    'AM: Send invites',
    'AM: Send invites to the august regatta planning dinner',
    ['Send invites (Weekly) (open)', 'Send invites to the august regatta planning dinner (open)'],
    'Send invites (Weekly)',
  ),
  carry('e-mail and email', 'AM: Answer the foghorn survey by e-mail', 'AM: Answer the foghorn survey by email', [
    'Answer the foghorn survey by email (open, raised again)',
  ]),
  carry(
    'a request of many, and one of them',
    'CC: Review PR',
    'CC: Review PRs: https://example.org/pull/1, https://example.org/pull/2',
    ['Review PR (Weekly) (open)', 'Review PRs: https://example.org/pull/1, https://example.org/pull/2 (open)'],
    'Review PR (Weekly)',
  ),
  carry(
    'a link that is left out where a remark is added',
    'AM: Raise a request to link the [tide tables](https://example.org/tides) on the quay',
    'AM: Raise a request to link the tide tables on the quay. Lane will merge it if possible',
    ['Raise a request to link the tide tables on the quay (open, raised again)'],
    'Raise a request to link the tide tables on the quay',
  ),
  carry(
    'a link left out that told what it is about',
    'AM: File https://example.org/forms/1 for the gangway',
    'AM: File the complaint for the gangway of the ferry',
    [
      'File https://example.org/forms/1 for the gangway (open)',
      'File the complaint for the gangway of the ferry (open)',
    ],
  ),
  carry(
    'exchanged words, which make another one',
    'RD: Review the pull request #1000 of the parser',
    'RD: Review the pull request #1001 of the parser',
    ['Review the pull request #1000 of the parser (open)', 'Review the pull request #1001 of the parser (open)'],
  ),
];

const atFirst = (told: string) => told.replace(', raised again', '');

/** An item of one meeting that the next one leaves out, and the one after it holds again. */
const skip = (name: string, before: string, after: string, then: readonly string[], between: string): Scene => ({
  name,
  stages: [
    { files: { [A]: weekly(before) }, then: then.slice(0, 1).map(atFirst) },
    { files: { [B]: weekly(`EF: ${between}`) }, then: then.slice(0, 2).map(atFirst) },
    { files: { [C]: weekly(after) }, then },
  ],
});

const FEW: readonly Scene[] = [
  skip(
    'three words, the owner and `will` aside, of another person much later',
    '@ada will tar the sloop',
    '@bo will tar the sloop',
    ['Tar the sloop (Weekly) (open)', 'Count the oars of the sloop (open)', 'Tar the sloop (Weekly) (open)'],
    'Count the oars of the sloop',
  ),
  skip(
    'three words behind a name in the sentence, of the same person much later',
    'Ada: Ada to rig the skiff',
    'Ada: Ada to rig the skiff',
    ['Rig the skiff (Weekly) (open)', 'Count the oars of the skiff (open)', 'Rig the skiff (Weekly) (open)'],
    'Count the oars of the skiff',
  ),
  skip(
    'four words of the same person much later',
    'Ada: Ada to rig the old schooner',
    'Ada: Ada to rig the old schooner',
    ['Rig the old schooner (open, raised again)', 'Count the oars of the schooner (open)'],
    'Count the oars of the schooner',
  ),
  {
    name: 'three words, and more of them two meetings later',
    stages: [
      { files: { [A]: weekly('AM: Print harbour map') }, then: ['Print harbour map (Weekly) (open)'] },
      {
        files: { [B]: weekly('CV: Rinse the bilge of the lighter') },
        then: ['Print harbour map (Weekly) (open)', 'Rinse the bilge of the lighter (open)'],
      },
      {
        files: { [C]: weekly('AM: Fold and print new harbour map') },
        then: [
          'Print harbour map (Weekly) (open)',
          'Rinse the bilge of the lighter (open)',
          'Fold and print new harbour map (open)',
        ],
      },
    ],
  },
  {
    name: 'few words that are said a little otherwise many meetings later',
    stages: [
      {
        files: { [A]: weekly('Ada: let me consider the mooring for a while') },
        then: ['Let me consider the mooring for a while (open)'],
      },
      {
        files: Object.fromEntries(
          [12, 13, 14, 15, 16, 17, 18].map((day) => [
            `minutes/2026-01-${day}.md`,
            weekly(`CV: Count buoy no ${day} of the mooring`),
          ]),
        ),
        then: [
          'Let me consider the mooring for a while (open)',
          ...[12, 13, 14, 15, 16, 17, 18].map((day) => `Count buoy no ${day} of the mooring (open)`),
        ],
      },
      {
        files: { [C]: weekly('Ada: let me consider the mooring a while') },
        then: [
          'Let me consider the mooring for a while (open)',
          ...[12, 13, 14, 15, 16, 17, 18].map((day) => `Count buoy no ${day} of the mooring (open)`),
          'Let me consider the mooring a while (open)',
        ],
      },
    ],
  },
  carry(
    'the minutes of the meeting, of the next person in the next meeting',
    'Ada: Publish the meeting minutes of the sloop and the recording',
    'Bo: Publish the meeting minutes of the sloop and the recording',
    [
      'Publish the meeting minutes of the sloop and the recording (open)',
      'Publish the meeting minutes of the sloop and the recording (open)',
    ],
    'Publish the meeting minutes of the sloop and the recording',
  ),
  carry(
    'the minutes of the meeting, of nobody and then of somebody',
    'TODO: Send the minutes of the ketch to the yard',
    'Bo: Send the minutes of the ketch to the yard',
    ['Send the minutes of the ketch to the yard (open, raised again)'],
    'Send the minutes of the ketch to the yard',
  ),
  carry(
    'three words that go round, of the next person in the next meeting',
    '@ada will moor the barque',
    '@bo will moor the barque',
    ['Moor the barque (Weekly) (open)', 'Moor the barque (Weekly) (open)'],
    'Moor the barque (Weekly)',
  ),
  carry(
    'three words of nobody yet',
    'TODO: Repaint the barque',
    'TODO: @bo will repaint the barque',
    ['Repaint the barque (Weekly) (open, raised again)'],
    'Repaint the barque (Weekly)',
  ),
  carry(
    'four words of the next person in the next meeting',
    '@ada will moor the big barque',
    '@bo will moor the big barque',
    ['Moor the big barque (open, raised again)'],
    'Moor the big barque',
  ),
  carry(
    'few words above lists that have nothing in common',
    '@ada will publish these charts:\n  - North bay',
    '@bo will publish these charts:\n  - Southern shoals',
    ['Publish these charts (Weekly) (open)', 'Publish these charts (Weekly) (open)'],
    'Publish these charts (Weekly)',
  ),
  carry(
    'few words above a list that grows',
    '@ada will print these maps:\n  - Eastern bay',
    '@ada will print these maps:\n  - Eastern bay\n  - Western bay',
    ['Print these maps (Weekly) (open, raised again)'],
    'Print these maps (Weekly)',
  ),
];

const WEEKS = ['11-10', '11-17', '11-24', '12-01', '12-08', '12-15', '12-22', '12-29'];
const idle = Object.fromEntries(WEEKS.map((day) => [`minutes/2025-${day}.md`, weekly()]));

/** An item that eight meetings leave out, and another one then. */
const later = (name: string, before: string, after: string, then: readonly string[]): Scene => ({
  name,
  stages: [
    { files: { 'minutes/2025-11-03.md': weekly(before) }, then: [`${before.replace(/^\w+: /, '')} (open)`] },
    { files: { ...idle, [A]: weekly(after) }, then },
  ],
});

const LATER: readonly Scene[] = [
  later(
    'a version that is added many meetings later',
    'AM: Print the almanac and the tide table',
    'AM: Print the almanac and the tide table 10.2',
    ['Print the almanac and the tide table (open)', 'Print the almanac and the tide table 10.2 (open)'],
  ),
  later(
    'a remark that is added many meetings later',
    'AM: Bind the almanac and the tide table',
    'AM: Bind the almanac and the tide table, the glue is here',
    ['Bind the almanac and the tide table, the glue is here (open, raised again)'],
  ),
];

/** Minutes of tickets, each with what is to be done about it. */
const triage = (...tickets: readonly (readonly [ticket: string, ...items: readonly string[]])[]) =>
  `# Triage\n\n## Waiting\n\n${tickets
    .map(
      ([ticket, ...items]) =>
        `* ${ticket}\n  - Came up again\n${items.map((item) => `  - **Action: ${item}**\n`).join('')}`,
    )
    .join('')}`;

const TICKETS: readonly Scene[] = [
  {
    name: 'the same words of the same owner below two tickets, of which the later one goes on alone',
    stages: [
      {
        files: {
          [A]: triage(
            ['[DOCK-41](https://example.org/browse/DOCK-41)', 'Ada to look into adding ropes'],
            ['DOCK-57 (10:00)', 'Ada to look into adding ropes'],
          ),
        },
        then: ['Look into adding ropes (open)', 'Look into adding ropes (open)'],
      },
      {
        files: {
          [B]: triage(
            ['DOCK-12', 'Bo to fetch the ropes from the shed'],
            ['[DOCK-57](https://example.org/browse/DOCK-57)', 'Ada to look into adding ropes'],
          ),
        },
        then: [
          'Look into adding ropes (open)',
          'Look into adding ropes (open, raised again)',
          'Fetch the ropes from the shed (open)',
        ],
      },
      {
        files: {
          [A]: triage(['DOCK-41', 'Ada to look into buying ropes'], ['DOCK-57', 'Ada to look into adding ropes']),
        },
        then: [
          'Look into buying ropes (open)',
          'Look into adding ropes (open, raised again)',
          'Fetch the ropes from the shed (open)',
        ],
      },
    ],
  },
  {
    name: 'nearly the same words below the headings of two tickets',
    stages: [
      {
        files: {
          [A]: '# Triage\n\n### #341: Bollards\n\nACTION: Ada to look into adding bollards\n\n### #355: Spare bollards\n\nACTION: Ada to look into adding bollards covers\n',
        },
        then: ['Look into adding bollards (open)', 'Look into adding bollards covers (open)'],
      },
    ],
  },
  {
    name: 'few words below one ticket and below another one in the next meeting',
    stages: [
      {
        files: {
          [A]: triage(['DOCK-71', 'Ada to review the gangway'], ['DOCK-72', 'Bo to caulk the seams of the gangway']),
        },
        then: ['Review the gangway (Triage) (open)', 'Caulk the seams of the gangway (open)'],
      },
      {
        files: {
          [B]: triage(['DOCK-72', 'Bo to caulk the seams of the gangway'], ['DOCK-73', 'Ada to review the gangway']),
        },
        then: [
          'Review the gangway (Triage) (open)',
          'Caulk the seams of the gangway (open, raised again)',
          'Review the gangway (Triage) (open)',
        ],
      },
    ],
  },
  {
    name: 'a ticket that is its pull request in the next meeting, and meetings that are counted',
    stages: [
      {
        files: {
          [A]: '# #45\n\n### #412 Lanterns of the mole\n\n- ACTION: Ada to hang the lanterns of the mole\n\n### #413 Nets\n',
        },
        then: ['Hang the lanterns of the mole (open)'],
      },
      {
        files: {
          [B]: '# #46\n\n### Lanterns of the mole (PR #420)\n\n- ACTION: Ada to hang the lanterns of the mole\n\n### #413 Nets\n',
        },
        then: ['Hang the lanterns of the mole (open, raised again)'],
      },
      {
        files: { [C]: '# #47\n\n### #1 Money\n\n### #2 Lanterns\n\n- ACTION: Ada to hang the lanterns of the mole\n' },
      },
    ],
  },
  {
    name: 'a note older than the issues of two tickets that it may be',
    stages: [
      {
        files: {
          [B]: '# Triage\n\n### #191: Masts\n\nACTION: Ada: Give it a try.\n\n### #192: Keels\n',
        },
        then: ['Give it a try (open)'],
      },
      { files: { [A]: weekly('Ada: Let’s give it a try') }, writes: 0 },
      {
        files: {
          [C]: "# Triage\n\n### #193: Oars of pine\n\nACTION: Ada: Let's give it a try\n\n### #194: Keels\n",
        },
        then: ['Give it a try (open)', "Let's give it a try (open)"],
      },
    ],
  },
  {
    name: 'the same in the talk of a ticket and in the list at the end',
    stages: [
      {
        files: {
          [A]: `${triage(['DOCK-81', 'Ada to sound the depth of the berth'], ['DOCK-82', 'Bo to mark the depth of the berth'])}\n${list('Ada: Sound the depth of the berth', 'Bo: Mark the depth of the berth')}`,
        },
        then: ['Sound the depth of the berth (open)', 'Mark the depth of the berth (open)'],
      },
    ],
  },
];

const SLIPS: readonly Scene[] = [
  carry('two letters left out', 'AM: Found the comitee of the drydock', 'AM: Found the committee of the drydock', [
    'Found the committee of the drydock (open, raised again)',
  ]),
  carry(
    'two slips in a long word',
    'AM: Print the docuementtion of the drydock',
    'AM: Print the documentation of the drydock',
    ['Print the documentation of the drydock (open, raised again)'],
  ),
  carry(
    'two letters exchanged, which make another word',
    'AM: Sketch the production of lamps at the drydock',
    'AM: Sketch the protection of lamps at the drydock',
    ['Sketch the production of lamps at the drydock (open)', 'Sketch the protection of lamps at the drydock (open)'],
  ),
];

const STATES: readonly Scene[] = [
  carry(
    'a sentence in front that says how far it is',
    'AM: In progress. Gauge the depth of the basin',
    'AM: Completed last week. Gauge the depth of the basin',
    ['Completed last week (Weekly) (open, raised again)'],
    'In progress (Weekly)',
  ),
  carry(
    'what was told as done, to be done again',
    'ACTION: Ada reviewed and signed the log of the last tide',
    'ACTION: Ada to review and sign the log of the tide',
    ['Ada reviewed and signed the log of the last tide (open)', 'Review and sign the log of the tide (open)'],
    'Ada reviewed and signed the log of the last tide',
  ),
  carry(
    'what was to be done, told as done',
    'ACTION: Ada to mend and oil the winch of the last tug',
    'ACTION: Ada mended and oiled the winch of the last tug',
    ['Ada mended and oiled the winch of the last tug (open, raised again)'],
    'Mend and oil the winch of the last tug',
  ),
  carry(
    'a sentence in front that asks for something',
    'AM: Complete the form. Gauge the width of the basin',
    'AM: Update the form. Gauge the width of the basin',
    ['Complete the form (Weekly) (open)', 'Update the form (Weekly) (open)'],
    'Complete the form (Weekly)',
  ),
  {
    name: 'a short first sentence below a long title, edited behind it',
    stages: [
      {
        files: {
          [A]: note('Council of the lighthouse keepers', 'AM: Working on it. See the last survey of the reef (URL)'),
        },
        then: ['Working on it (Council of the lighthouse keepers) (open)'],
      },
      {
        files: {
          [A]: note(
            'Council of the lighthouse keepers',
            'AM: Working on it. See the [last survey of the reef](https://example.org/survey)',
          ),
        },
        then: ['Working on it (Council of the lighthouse keepers) (open)'],
        writes: 1,
      },
    ],
  },
];

const SMALL: readonly Scene[] = [
  {
    name: 'two words that other items hold as well, of another person',
    stages: [
      {
        files: { [A]: weekly('AM: Will write a comment', 'BC: Write the budget up', 'DE: Comment on the blueprint') },
        then: ['Write a comment (Weekly) (open)', 'Write the budget up (open)', 'Comment on the blueprint (open)'],
      },
      {
        files: { [B]: weekly('CV: Write a comment') },
        then: [
          'Write a comment (Weekly) (open)',
          'Write the budget up (open)',
          'Comment on the blueprint (open)',
          'Write a comment (Weekly) (open)',
        ],
      },
    ],
  },
  carry(
    'small words alone in common',
    'Mike: Mike to confirm',
    'Mike: Mike to introduce Oivind',
    ['Confirm (Weekly) (open)', 'Introduce Oivind (Weekly) (open)'],
    'Confirm (Weekly)',
  ),
  {
    name: 'small words alone in common within a note',
    stages: [
      { files: { [A]: weekly('Mike: Mike to reconfirm') }, then: ['Reconfirm (Weekly) (open)'] },
      {
        files: { [A]: weekly('Mike: Mike to welcome Ingvild') },
        then: ['Reconfirm (Weekly) (open, marked)', 'Welcome Ingvild (Weekly) (open)'],
      },
    ],
  },
  {
    name: 'three words, carried on from the meeting before alone',
    stages: [
      { files: { [A]: weekly('AM: Order buoys') }, then: ['Order buoys (Weekly) (open)'] },
      { files: { [B]: weekly('AM: Order buoys') }, then: ['Order buoys (Weekly) (open, raised again)'] },
      {
        files: { [C]: weekly('CV: Learn the flags of the fleet') },
        then: ['Order buoys (Weekly) (open, raised again)', 'Learn the flags of the fleet (open)'],
      },
      {
        files: { 'minutes/2026-01-26.md': weekly('AM: Order buoys') },
        then: [
          'Order buoys (Weekly) (open, raised again)',
          'Learn the flags of the fleet (open)',
          'Order buoys (Weekly) (open)',
        ],
      },
    ],
  },
  {
    name: 'placeholders, which are no items',
    stages: [
      {
        files: {
          [A]: weekly(
            '[ ] Example 1',
            '[ ] <action-item>',
            '[ ] To-do...',
            '[ ] [name=] …',
            'ACTION: text',
            'TODO: fill in topic',
            'TODO: Your text here',
            '[ ] @name - Tasks that need to happen get a box',
            'AM: Coil the ropes of the sloop',
          ),
        },
        then: ['Coil the ropes of the sloop (open)'],
      },
    ],
  },
];

const QUIET: readonly Scene[] = [
  {
    name: 'one item that becomes two, of which one is done and the other open',
    stages: [
      {
        files: { [A]: weekly('AM: finish and send out the opening regatta message') },
        then: ['Finish and send out the opening regatta message (open)'],
      },
      {
        files: {
          [B]: weekly('[x] AM/BO: finish the opening regatta message', 'AM: send out the regatta message'),
        },
        then: ['Finish the opening regatta message (completed, raised again)', 'Send out the regatta message (open)'],
      },
    ],
  },
  {
    name: 'open, done and open again in three notes that are read together',
    stages: [
      {
        files: {
          [A]: weekly('AM: Chart the shoals of the bay'),
          [B]: weekly('[x] AM: Chart the shoals of the bay'),
          [C]: weekly('AM: Chart the shoals of the bay'),
        },
        then: ['Chart the shoals of the bay (open)'],
      },
    ],
  },
  {
    name: 'a note older than the birth of the issue, whatever it says',
    stages: [
      { files: { [B]: weekly('AM: Stow the cargo of the barge') }, then: ['Stow the cargo of the barge (open)'] },
      { files: { [A]: weekly('AM: Stow the cargo of the barge') }, writes: 0 },
      { files: { [A]: weekly('[x] AM: Stow the cargo of the barge') }, writes: 0 },
      { files: { [A]: weekly() }, writes: 0 },
    ],
  },
  {
    name: 'a day that is corrected to that of another note which holds the same',
    stages: [
      {
        files: { 'minutes/second.md': `# Second\n\nDate: 2026-01-06\n\n${list('AM: Tar the keel of the gig')}` },
        then: ['Tar the keel of the gig (open)'],
      },
      {
        files: { 'minutes/first.md': `# First\n\nDate: 2026-01-05\n\n${list('AM: Tar the keel of the gig')}` },
        writes: 0,
      },
      {
        files: { 'minutes/second.md': `# Second\n\nDate: 2026-01-05\n\n${list('AM: Tar the keel of the gig')}` },
        then: ['Tar the keel of the gig (open, raised again)'],
        writes: 1,
      },
    ],
  },
  {
    name: 'undated notes in the order in which they came',
    stages: [
      {
        files: { 'minutes/b.md': weekly('AM: Caulk the planks of the skiff') },
        then: ['Caulk the planks of the skiff (open)'],
      },
      {
        files: { 'minutes/a.md': weekly('AM: Caulk the planks of the skiff, half of it is done') },
        then: ['Caulk the planks of the skiff, half of it is done (open, raised again)'],
      },
    ],
  },
];

const ITEMS: readonly Scene[] = [
  {
    name: 'two markers in one bullet',
    stages: [
      {
        files: { [A]: weekly('We spoke. TODO: Scrub the deck of the cutter TODO: Mop the galley of the cutter') },
        then: ['Scrub the deck of the cutter (open)', 'Mop the galley of the cutter (open)'],
      },
    ],
  },
  {
    name: 'an explicit item indented below another one',
    stages: [
      {
        files: { [A]: weekly('AM: Rig the mast of the ketch\n  - TODO: CV to hoist the flag of the ketch') },
        then: ['Rig the mast of the ketch (open)', 'Hoist the flag of the ketch (open)'],
      },
    ],
  },
  {
    name: 'a nick in small letters',
    stages: [
      {
        files: { [A]: weekly('niko to splice the cable of the bell', 'niko to tar the cable of the bell') },
        then: ['Splice the cable of the bell (open)', 'Tar the cable of the bell (open)'],
      },
      {
        files: { [B]: weekly('niko to splice the cable of the bell', 'niko to tar the cable of the bell') },
        then: ['Splice the cable of the bell (open, raised again)', 'Tar the cable of the bell (open, raised again)'],
      },
    ],
  },
];

/** Said in fewer words than before, or in more of them. */
const CUT: readonly Scene[] = [
  reword(
    'a number and how far it is in front of the owner, and the beginning alone',
    '(Bo / Eli) How do we chart wrecks? Suggestion is to ask the harbour master for her files - Still WIP',
    '4. Still WIP - (Bo / Eli) How do we chart wrecks',
    ['How do we chart wrecks (open, raised again)'],
    'How do we chart wrecks?',
  ),
  reword(
    'its heart alone',
    'AM: Pilots duties: Add context on how they can step in to raise awareness of doubled buoys. May include a rescue',
    'AM: Pilots duties on doubled buoys',
    ['Pilots duties on doubled buoys (open, raised again)'],
    'Pilots duties: Add context on how they can step in to raise awareness of doubled buoys',
  ),
  reword(
    'fewer words in the order that they had',
    'AM: Complete with fill in the gangway form about interests and skills with bullet points of the first choice for the Lanterna kit',
    'AM: fill in gangway form for Lanterna',
    ['Fill in gangway form for Lanterna (open, raised again)'],
    'Complete with fill in the gangway form about interests and skills with bullet points of the first choice for the Lanterna kit',
  ),
  reword(
    'fewer words in another order',
    'AM: Review the request for the gauge readings and add the page on wharf cranes',
    'AM: Add readings to the gauge',
    [
      'Review the request for the gauge readings and add the page on wharf cranes (open)',
      'Add readings to the gauge (open)',
    ],
  ),
  reword(
    'fewer words, of which one is new',
    'AM: Complete with fill in the capstan form about interests and skills with bullet points of the first choice for the Corona kit',
    'AM: fill in windlass form for Corona',
    [
      'Complete with fill in the capstan form about interests and skills with bullet points of the first choice for the Corona kit (open)',
      'Fill in windlass form for Corona (open)',
    ],
  ),
  reword(
    'what stands before the colon alone',
    'AM: Rules of the lagoon: write down how guests come to berths, and what they pay for these',
    'AM: Rules of the lagoon',
    ['Rules of the lagoon (open, raised again)'],
    'Rules of the lagoon: write down how guests come to berths, and what they pay for these',
  ),
  reword(
    'what stands before a number that tells which one it is',
    'AM: Check berths: No. 12 and what was said of it by the guests last summer',
    'AM: Check berths',
    ['Check berths: No. 12 and what was said of it by the guests last summer (open)', 'Check berths (Weekly) (open)'],
  ),
  {
    name: 'the beginning and the heart alone, below the list',
    stages: [
      {
        files: {
          [WATCH]: `# Weekly\n\n${list(
            '(Bo / Eli) Terms of the regatta: how do we give moorings to guests, and can this be improved?',
            '(Eli / Kris) Umpire duties: Add context on how they can step in to raise awareness of doubled heats',
            'Dana: Buy pennants: No. 4 and whatever else the guests of the gala want',
          )}\nWe talked.\n\n${list(
            '5. Still WIP - (Bo / Eli) Terms of the regatta',
            '6. Still WIP - (Eli / Kris) Umpire duties on doubled heats',
            'Dana: Buy pennants',
          )}`,
        },
        then: [
          'Buy pennants: No. 4 and whatever else the guests of the gala want (open)',
          'Terms of the regatta (open)',
          'Umpire duties on doubled heats (open)',
          'Buy pennants (Weekly) (open)',
        ],
      },
    ],
  },
  {
    name: 'an item below a name on a line of its own, edited in the note',
    stages: [
      {
        files: {
          [WATCH]:
            '# Weekly\n\n## Action items\n\n  **Ada :**\n  - Tell the duties of each harbinger\n\n  **Bo :**\n  - Tell the harbingers of it\n',
        },
        then: ['Tell the duties of each harbinger (open)', 'Tell the harbingers of it (open)'],
      },
      {
        files: {
          [WATCH]:
            '# Weekly\n\n## Action items\n\n  **Ada :**\n  - Tell the duties of each harbinge\n\n  **Bo :**\n  - Tell the harbingers of it\n',
        },
        then: ['Tell the duties of each harbinge (open)', 'Tell the harbingers of it (open)'],
      },
    ],
  },
  {
    name: 'the words of a marker in the text, edited in the note',
    stages: [
      {
        files: { [WATCH]: weekly('Cory: Action item to check with the wreckers') },
        then: ['Action item to check with the wreckers (open)'],
      },
      {
        files: {
          [WATCH]: weekly(
            'Cory: Check with the wreckers about a legal frame for whoever adds to the public charts of the coast',
          ),
        },
        then: ['Check with the wreckers about a legal frame for whoever adds to the public charts of the coast (open)'],
      },
    ],
  },
  reword(
    'one word less, of the next person',
    'Josh: collect the final remaining locker key from Jimmy',
    'Dana: collect the final locker key from Jimmy',
    ['Collect the final locker key from Jimmy (open, raised again)'],
    'Collect the final remaining locker key from Jimmy',
  ),
  reword(
    'one word exchanged, of the next person',
    'Josh: collect the final shiny cabin key from Hanna',
    'Dana: collect the final spare cabin key from Hanna',
    ['Collect the final shiny cabin key from Hanna (open)', 'Collect the final spare cabin key from Hanna (open)'],
    'Collect the final shiny cabin key from Hanna',
  ),
  reword(
    'the owner in the text where nobody owns it',
    'ACTION: Melissa to reach out to the wick makers for a talk, come up with a sample',
    'ACTION: Melissa still needs to reach out to the wick makers',
    ['Reach out to the wick makers (open, raised again)'],
    'Reach out to the wick makers for a talk, come up with a sample',
  ),
  reword(
    'another person in the text where nobody owns it',
    'ACTION: Melissa to reach out to the tallow makers for a talk, come up with a sample',
    'ACTION: Peter still needs to reach out to the tallow makers',
    [
      'Reach out to the tallow makers for a talk, come up with a sample (open)',
      'Reach out to the tallow makers (open)',
    ],
    'Reach out to the tallow makers for a talk, come up with a sample',
  ),
  reword(
    'a space before a number',
    'AM: Propose a list of beacons for section4.5 of the almanac',
    'AM: Propose a list of beacons for section 4.5 of the almanac',
    ['Propose a list of beacons for section 4.5 of the almanac (open, raised again)'],
  ),
  reword(
    'a space before another number',
    'AM: Propose a list of sirens for section4.5 of the almanac',
    'AM: Propose a list of sirens for section 4.6 of the almanac',
    [
      'Propose a list of sirens for section4.5 of the almanac (open)',
      'Propose a list of sirens for section 4.6 of the almanac (open)',
    ],
  ),
  reword(
    'an owner in short, and much behind it',
    'Chris Moe: secure the proposed fairway with the yard',
    'Chris M.: secure the proposed fairway with the yard, ask Lou for a list of prices',
    ['Secure the proposed fairway with the yard, ask Lou for a list of prices (open, raised again)'],
    'Secure the proposed fairway with the yard',
  ),
  reword(
    'another owner of the same first name, and much behind it',
    'Chris Moe: secure the proposed causeway with the yard',
    'Chris N.: secure the proposed causeway with the yard, ask Lou for a list of prices',
    [
      'Secure the proposed causeway with the yard (open)',
      'Secure the proposed causeway with the yard, ask Lou for a list of prices (open)',
    ],
    'Secure the proposed causeway with the yard',
  ),
  reword(
    'everyone in another word',
    'All: sign the petition on dredging and join the talk of the guild on tariffs',
    'Everyone: sign the petition on dredging',
    ['Sign the petition on dredging (open, raised again)'],
    'Sign the petition on dredging and join the talk of the guild on tariffs',
  ),
  reword(
    'how soon and how sure',
    'AM: ask Paul whether he is indeed ready to pilot the paddler',
    'AM: ask Paul whether he is ready to pilot the paddler, maybe by post',
    ['Ask Paul whether he is ready to pilot the paddler, maybe by post (open, raised again)'],
    'Ask Paul whether he is indeed ready to pilot the paddler',
  ),
  {
    name: 'what two said with other remarks, which goes on with the later of them',
    stages: [
      {
        files: { [WATCH]: weekly('AM: Print a new ensign for guests after Rami has drawn the anchor') },
        then: ['Print a new ensign for guests after Rami has drawn the anchor (open)'],
      },
      {
        files: { 'minutes/watch-2026-01-12.md': weekly('AM: Print a new ensign for guests (once the press opens)') },
        then: [
          'Print a new ensign for guests after Rami has drawn the anchor (open)',
          'Print a new ensign for guests (once the press opens) (open)',
        ],
      },
      {
        files: { 'minutes/watch-2026-01-19.md': weekly('AM: Print a new ensign for guests') },
        then: [
          'Print a new ensign for guests after Rami has drawn the anchor (open)',
          'Print a new ensign for guests (open, raised again)',
        ],
      },
    ],
  },
  reword(
    'a word in short',
    'AM: Paste the hitches and knots into the shared doc',
    'AM: Paste the knots into the shared document',
    ['Paste the knots into the shared document (open, raised again)'],
  ),
  reword(
    'two letters that changed places at the beginning of a word',
    'AM: Bring the jib to the loft for erpairs',
    'AM: Bring the jib to the loft for repairs',
    ['Bring the jib to the loft for repairs (open, raised again)'],
  ),
  reword(
    'a slip in a long word beside a single one',
    'AM: Varnish the figurehed in time',
    'AM: Varnish the figurehead in time',
    ['Varnish the figurehead in time (open, raised again)'],
  ),
  reword(
    'another word beside a single one',
    'AM: Endorse the contact',
    'AM: Endorse the contract',
    ['Endorse the contact (Weekly) (open)', 'Endorse the contract (Weekly) (open)'],
    'Endorse the contact (Weekly)',
  ),
  reword(
    'another form of a word',
    'AM: Copy the graduated scale of the quadrant',
    'AM: Copy the graduation scale of the quadrant',
    ['Copy the graduation scale of the quadrant (open, raised again)'],
  ),
  reword(
    'what says in front that it will hardly be done',
    'AM to reset the chimes of the belfry',
    'NON-ISSUE: AM to reset the chimes of the belfry',
    ['Reset the chimes of the belfry (open, raised again)'],
    'Reset the chimes of the belfry',
  ),
  reword(
    'two words, and a remark behind them',
    'AM: Post hymnals there',
    'AM: Post hymnals there - where exactly is still to be found out by the choir of the chapel',
    ['Post hymnals there - where exactly is still to be found out by the choir of the chapel (open, raised again)'],
    'Post hymnals there (Weekly)',
  ),
];

const GROUPS = {
  RENAMES,
  PLACES,
  ARCHIVES,
  OLDER,
  STRAYS,
  GONE,
  AWAY,
  TWINS,
  NEWS,
  FEW,
  LATER,
  TICKETS,
  SLIPS,
  STATES,
  SMALL,
  CUT,
  QUIET,
  ITEMS,
};
const ALL = Object.values(GROUPS).flat();

describe('one TODO, one issue', () => {
  let played: Played;
  beforeAll(async () => {
    const inputs = [{}, ...Array.from({ length: 3 }, () => ({ notes: '**/*.md\n!**/outside/**' }))];
    played = await playScenes(ALL, { inputs });
  });
  afterAll(closeWorlds);

  it('and no second run writes', () => {
    expect(played.codes).toEqual(played.codes.map(() => 0));
    expect(played.again).toEqual([]);
  });

  it.each(ALL)('$name', ({ name, stages }) => {
    const seen = played.seen(name);
    let then: readonly string[] | undefined;
    for (const [at, stage] of stages.entries()) {
      then = stage.then ?? then;
      expect(seen[at]?.then).toEqual(then);
      if (stage.writes !== undefined) expect(seen[at]?.writes).toBe(stage.writes);
    }
  });
});
