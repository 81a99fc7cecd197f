import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';
import type { IssueSnapshot } from '../../testing/embedded-github/snapshot.ts';
import { closeWorlds } from '../support/world.ts';
import { playScenes, type Played, type Scene, type Stage } from '../support/play-scenes.ts';

const TARGET = 'acme/tracker';
const A = 'minutes/2026-01-05.md';
const B = 'minutes/2026-01-12.md';
const C = 'minutes/2026-01-19.md';
const D = 'minutes/2026-01-26.md';

const list = (...items: readonly string[]) => `## Action items\n\n${items.map((item) => `- ${item}\n`).join('')}`;
const note = (title: string, ...items: readonly string[]) => `# ${title}\n\n${list(...items)}`;
const weekly = (...items: readonly string[]) => note('Weekly', ...items);
const talk = Array.from({ length: 12 }, (_, index) => `Somebody said so, for the ${index}th time.\n`).join('\n');

type Human = EmbeddedGitHub['asHuman'];
const act = (what: (human: Human, number: number, issue: IssueSnapshot) => void): NonNullable<Stage['act']> => {
  return ({ asHuman }, [first]) => {
    if (first !== undefined) what(asHuman, first.number, first);
  };
};

const NOTES: readonly Scene[] = [
  {
    name: 'an item edited, moved and handed on in a note renamed, in one push',
    stages: [
      {
        files: {
          [A]: `${weekly('AM: Measure the depth of the harbour basin', 'CV: Buy lanterns for the quay')}\n${talk}`,
        },
        then: ['Measure the depth of the harbour basin (open)', 'Buy lanterns for the quay (open)'],
      },
      {
        files: {
          [A]: null,
          'archive/2026-01-05-weekly.md': `${weekly('CV: Buy lanterns for the quay', 'BC: Measure the exact depth of the harbour basin')}\n${talk}`,
        },
        then: ['Measure the exact depth of the harbour basin (open)', 'Buy lanterns for the quay (open)'],
      },
    ],
  },
  {
    name: 'a note split in two',
    stages: [
      {
        files: { [A]: weekly('AM: Clean the boiler of the steamer', 'CV: Print timetables for the steamer') },
        then: ['Clean the boiler of the steamer (open)', 'Print timetables for the steamer (open)'],
      },
      {
        files: {
          [A]: weekly('AM: Clean the boiler of the steamer'),
          'minutes/2026-01-05-part-2.md': note('Weekly, second part', 'CV: Print timetables for the steamer'),
        },
      },
    ],
  },
  {
    name: 'two notes merged',
    stages: [
      {
        files: {
          'minutes/2026-01-05-a.md': note('Morning', 'AM: Order coal for the ferry'),
          'minutes/2026-01-05-b.md': note('Evening', 'CV: Wash the windows of the ferry'),
        },
        then: ['Order coal for the ferry (open)', 'Wash the windows of the ferry (open)'],
      },
      {
        files: {
          'minutes/2026-01-05-a.md': null,
          'minutes/2026-01-05-b.md': null,
          [A]: note('The day', 'AM: Order coal for the ferry', 'CV: Wash the windows of the ferry'),
        },
      },
    ],
  },
  {
    name: 'items in another order',
    stages: [
      {
        files: {
          [A]: weekly(
            'AM: Test the sirens of the fort',
            'AM: Test the sirens of the mole',
            'CV: Feed the gulls at the mole',
          ),
        },
        then: [
          'Test the sirens of the fort (open)',
          'Test the sirens of the mole (open)',
          'Feed the gulls at the mole (open)',
        ],
      },
      {
        files: {
          [A]: weekly(
            'CV: Feed the gulls at the mole',
            'AM: Test the sirens of the mole',
            'AM: Test the sirens of the fort',
          ),
        },
        writes: 0,
      },
    ],
  },
  {
    name: 'a note that is taken back, and the taking back taken back',
    stages: [
      {
        files: { [A]: weekly('AM: Dredge the channel of the inlet') },
        then: ['Dredge the channel of the inlet (open)'],
      },
      { files: { [A]: null }, then: ['Dredge the channel of the inlet (open, marked)'], writes: 1 },
      {
        files: { [A]: weekly('AM: Dredge the channel of the inlet') },
        then: ['Dredge the channel of the inlet (open)'],
        writes: 1,
      },
    ],
  },
  {
    name: 'carried on three times with a growing text',
    stages: [
      { files: { [A]: weekly('AM: Draw a map of the reef') }, then: ['Draw a map of the reef (open)'] },
      {
        files: { [B]: weekly('AM: Draw a map of the reef with depths') },
        then: ['Draw a map of the reef with depths (open, raised again)'],
      },
      {
        files: { [C]: weekly('AM: Draw a map of the reef with depths and wrecks') },
        then: ['Draw a map of the reef with depths and wrecks (open, raised again)'],
      },
      {
        files: { [D]: weekly('AM: Draw a map of the reef with depths and wrecks, CV to print it in colour') },
        then: ['Draw a map of the reef with depths and wrecks, CV to print it in colour (open, raised again)'],
      },
    ],
  },
  {
    name: 'a section renamed',
    stages: [
      { files: { [A]: weekly('AM: Air the sails of the brig') }, then: ['Air the sails of the brig (open)'] },
      { files: { [A]: weekly('AM: Air the sails of the brig').replace('Action items', 'Next steps') }, writes: 0 },
      { files: { [A]: weekly('AM: Air the sails of the brig').replace('## Action items', '# TODOs') }, writes: 0 },
    ],
  },
  {
    name: 'a list turned into a table, and into boxes',
    stages: [
      {
        files: { [A]: weekly('Ada: Scrape the hull of the lugger', 'Bo: Hang up charts in the lugger') },
        then: ['Scrape the hull of the lugger (open)', 'Hang up charts in the lugger (open)'],
      },
      {
        files: {
          [A]: '# Weekly\n\n## Action items\n\n| Owner | Action |\n| --- | --- |\n| Ada | Scrape the hull of the lugger |\n| Bo | Hang up charts in the lugger |\n',
        },
        writes: 0,
      },
      {
        files: { [A]: weekly('[ ] Ada: Scrape the hull of the lugger', '[ ] Bo: Hang up charts in the lugger') },
        writes: 0,
      },
    ],
  },
  {
    name: 'initials that change in the configuration',
    stages: [
      { files: { [A]: weekly('QQ: Ship the barrels of the depot') }, then: ['Ship the barrels of the depot (open)'] },
      { writes: 0 },
      { files: { [A]: weekly('QR: Ship the barrels of the depot') }, then: ['Ship the barrels of the depot (open)'] },
      {
        files: { [D]: weekly('QR: Ship the barrels of the depot') },
        then: ['Ship the barrels of the depot (open, raised again)'],
      },
    ],
  },
  {
    name: 'the same in two teams’ notes of one day',
    stages: [
      {
        files: {
          'deck/2026-01-05.md': note('Deck', 'AM: Renew the insurance of the fleet'),
          'engine/2026-01-05.md': note('Engine', 'AM: Renew the insurance of the fleet'),
        },
        then: ['Renew the insurance of the fleet (open)', 'Renew the insurance of the fleet (open)'],
      },
      {
        files: { 'deck/2026-01-12.md': note('Deck', '[x] AM: Renew the insurance of the fleet') },
        then: ['Renew the insurance of the fleet (completed, raised again)', 'Renew the insurance of the fleet (open)'],
      },
    ],
  },
  {
    name: 'a box ticked, then not',
    stages: [
      {
        files: { [A]: weekly('[ ] AM: Salt the herrings of the market') },
        then: ['Salt the herrings of the market (open)'],
      },
      {
        files: { [A]: weekly('[x] AM: Salt the herrings of the market') },
        then: ['Salt the herrings of the market (completed)'],
        writes: 1,
      },
      {
        files: { [A]: weekly('[ ] AM: Salt the herrings of the market') },
        then: ['Salt the herrings of the market (open)'],
        writes: 1,
      },
    ],
  },
  {
    name: 'two that exchange their owners',
    stages: [
      {
        files: { [A]: weekly('AM: Iron the flags of the club', 'CV: Varnish the doors of the club') },
        then: ['Iron the flags of the club (open)', 'Varnish the doors of the club (open)'],
      },
      { files: { [A]: weekly('CV: Iron the flags of the club', 'AM: Varnish the doors of the club') }, writes: 2 },
    ],
  },
  {
    name: 'one item cut into two',
    stages: [
      {
        files: { [A]: weekly('AM: Sand the benches of the pavilion and paint the fence of the garden') },
        then: ['Sand the benches of the pavilion and paint the fence of the garden (open)'],
      },
      {
        files: { [A]: weekly('AM: Sand the benches of the pavilion and paint the fence', 'AM: Water the garden') },
        then: ['Sand the benches of the pavilion and paint the fence (open)', 'Water the garden (Weekly) (open)'],
      },
    ],
  },
  {
    name: 'nothing but the form: bold, wrapped, numbered, other line ends, another mark',
    stages: [
      {
        files: { [A]: weekly('AM: Sweep the slipway of the yacht club and the lane behind it') },
        then: ['Sweep the slipway of the yacht club and the lane behind it (open)'],
      },
      {
        files: {
          [A]: weekly('**AM:** Sweep the slipway of the yacht club\n  and the lane behind it').replace(/\n/g, '\r\n'),
        },
        writes: 0,
      },
      {
        files: {
          [A]: `\ufeff${weekly('AM: Sweep the slipway of the yacht club and the lane behind it').replace('- AM', '1. AM')}`,
        },
        writes: 0,
      },
      {
        files: {
          [A]: weekly('AM: Sweep the slipway of the yacht club and the lane behind it').replace('- AM', '* AM'),
        },
        writes: 0,
      },
    ],
  },
  {
    name: 'cut out of one note and put into the next, as it is and with news',
    stages: [
      {
        files: { [A]: weekly('AM: Count the moorings of the marina', 'CV: Ask the diver for an invoice') },
        then: ['Count the moorings of the marina (open)', 'Ask the diver for an invoice (open)'],
      },
      {
        files: {
          [A]: weekly(),
          [B]: weekly('AM: Count the moorings of the marina', 'CV: Ask the diver for an invoice, second reminder'),
        },
        then: ['Count the moorings of the marina (open)', 'Ask the diver for an invoice, second reminder (open)'],
      },
    ],
  },
  {
    name: 'a note begun as a copy of the last one, whose items are done one by one',
    stages: [
      {
        files: { [A]: weekly('[ ] AM: Knot a net for the goal', '[ ] CV: Chalk the lines of the pitch') },
        then: ['Knot a net for the goal (open)', 'Chalk the lines of the pitch (open)'],
      },
      {
        files: { [B]: weekly('[ ] AM: Knot a net for the goal', '[ ] CV: Chalk the lines of the pitch') },
        then: ['Knot a net for the goal (open, raised again)', 'Chalk the lines of the pitch (open, raised again)'],
      },
      {
        files: { [B]: weekly('[x] AM: Knot a net for the goal', '[ ] CV: Chalk the lines of the pitch') },
        then: [
          'Knot a net for the goal (completed, raised again)',
          'Chalk the lines of the pitch (open, raised again)',
        ],
        writes: 1,
      },
      { files: { [A]: weekly('[x] AM: Knot a net for the goal', '[x] CV: Chalk the lines of the pitch') }, writes: 0 },
    ],
  },
  {
    name: 'a folder renamed in the push that brings the next meeting',
    stages: [
      {
        files: {
          'rowing/2026-01-05.md': weekly('AM: Seal the seams of the shell', 'CV/AM: Trim the oars of the eight'),
        },
        then: ['Seal the seams of the shell (open)', 'Trim the oars of the eight (open)'],
      },
      {
        files: {
          'rowing/2026-01-05.md': null,
          'crew/2026-01-05.md': weekly('AM: Seal the seams of the shell', 'AM/CV: Trim the oars of the eight'),
          'crew/2026-01-12.md': weekly(
            'AM: Seal the seams of the shell',
            'AM/CV: Trim the oars of the eight, all of them',
          ),
        },
        then: [
          'Seal the seams of the shell (open, raised again)',
          'Trim the oars of the eight, all of them (open, raised again)',
        ],
        writes: 2,
      },
    ],
  },
  {
    name: 'a note for the next time that is emptied into each meeting’s own',
    stages: [
      {
        files: { 'next.md': note('Next', 'AM: Hire a piper for the gala') },
        then: ['Hire a piper for the gala (open)'],
      },
      {
        files: {
          'next.md': note('Next', 'CV: Bake scones for the gala'),
          [B]: weekly('AM: Hire a piper for the gala'),
        },
        then: ['Hire a piper for the gala (open)', 'Bake scones for the gala (open)'],
      },
      {
        files: {
          'next.md': note('Next'),
          [C]: weekly('[x] AM: Hire a piper for the gala', 'CV: Bake scones for the gala'),
        },
        then: ['Hire a piper for the gala (completed, raised again)', 'Bake scones for the gala (open)'],
      },
    ],
  },
  {
    name: 'a running note, the newest meeting on top',
    stages: [
      {
        files: { 'running.md': `# Notes\n\n## 2026-01-05\n\n#${list('AM: Wax the floor of the boathouse')}` },
        then: ['Wax the floor of the boathouse (open)'],
      },
      {
        files: {
          'running.md': `# Notes\n\n## 2026-01-12\n\n#${list('AM: Wax the floor of the boathouse')}\n## 2026-01-05\n\n#${list('AM: Wax the floor of the boathouse')}`,
        },
        then: ['Wax the floor of the boathouse (open, raised again)'],
      },
      {
        files: {
          'running.md': `# Notes\n\n## 2026-01-12\n\n#${list('[x] AM: Wax the floor of the boathouse')}\n## 2026-01-05\n\n#${list('AM: Wax the floor of the boathouse')}`,
        },
        then: ['Wax the floor of the boathouse (completed, raised again)'],
        writes: 1,
      },
    ],
  },
  {
    name: 'another thing altogether in the same place',
    stages: [
      {
        files: { [A]: weekly('AM: Rent a marquee for the regatta') },
        then: ['Rent a marquee for the regatta (open)'],
      },
      {
        files: { [A]: weekly('AM: Phone Doris about her umbrella') },
        then: ['Rent a marquee for the regatta (open, marked)', 'Phone Doris about her umbrella (open)'],
      },
    ],
  },
];

const PUSHES: readonly Scene[] = [
  {
    name: 'a note renamed, edited and dated anew, in one push',
    stages: [
      {
        files: { [A]: `${weekly('AM: Repair the sluice of the canal', 'CV: Count the barges of the canal')}\n${talk}` },
        then: ['Repair the sluice of the canal (open)', 'Count the barges of the canal (open)'],
      },
      {
        files: {
          [A]: null,
          'notes/2026-01-06-weekly.md': `${note('Weekly call', 'AM: Repair both sluices of the canal', 'CV: Count the barges of the canal')}\n${talk}`,
        },
        then: ['Repair both sluices of the canal (open)', 'Count the barges of the canal (open)'],
      },
      {
        files: { 'notes/2026-01-13-weekly.md': weekly('DE: Weed the towpath of the canal') },
        then: [
          'Repair both sluices of the canal (open)',
          'Count the barges of the canal (open)',
          'Weed the towpath of the canal (open)',
        ],
      },
    ],
  },
  {
    name: 'a note of two days cut into one for each day',
    stages: [
      {
        files: { [A]: weekly('AM: Oil the locks of the barn', 'CV: Thatch the roof of the barn') },
        then: ['Oil the locks of the barn (open)', 'Thatch the roof of the barn (open)'],
      },
      {
        files: {
          [A]: null,
          'minutes/2026-01-05/first.md': note('First day', 'AM: Oil the locks of the barn'),
          'minutes/2026-01-06/second.md': note('Second day', 'CV: Thatch the roof of the barn'),
        },
      },
    ],
  },
  {
    name: 'two meetings put into a running note',
    stages: [
      {
        files: {
          'club/2026-01-02.md': note('Club', 'AM: Varnish the oars of the gig'),
          'club/2026-01-05.md': note('Club', 'AM: Varnish the oars of the gig', 'CV: Patch the sail of the gig'),
        },
        then: ['Varnish the oars of the gig (open, raised again)', 'Patch the sail of the gig (open)'],
      },
      {
        files: {
          'club/2026-01-02.md': null,
          'club/2026-01-05.md': null,
          'club/notes.md': `# Club\n\n## 2026-01-05\n\n#${list('AM: Varnish the oars of the gig', 'CV: Patch the sail of the gig')}\n## 2026-01-02\n\n#${list('AM: Varnish the oars of the gig')}`,
        },
      },
    ],
  },
  {
    name: 'a running note, the newest meeting below',
    stages: [
      {
        files: { 'run/notes.md': `# Run\n\n## 2026-01-05\n\n#${list('AM: Stake out the slalom')}` },
        then: ['Stake out the slalom (open)'],
      },
      {
        files: {
          'run/notes.md': `# Run\n\n## 2026-01-05\n\n#${list('AM: Stake out the slalom')}\n## 2026-01-12\n\n#${list('AM: Stake out the slalom on the lake', 'CV: Wax the skis of the guests')}`,
        },
        then: ['Stake out the slalom on the lake (open, raised again)', 'Wax the skis of the guests (open)'],
      },
    ],
  },
  {
    name: 'a meeting put away into the archive while the next takes its place',
    stages: [
      {
        files: {
          'desk/notes.md': `# Desk\n\n## 2026-01-05\n\n#${list('AM: Bind the logbook of the pilot', 'CV: Sharpen the pencils of the pilot')}`,
        },
        then: ['Bind the logbook of the pilot (open)', 'Sharpen the pencils of the pilot (open)'],
      },
      {
        files: {
          'desk/notes.md': `# Desk\n\n## 2026-01-12\n\n#${list('AM: Bind the logbook of the pilot')}`,
          'desk/archive/2026-01-05.md': `# Desk\n\n## 2026-01-05\n\n#${list('AM: Bind the logbook of the pilot', 'CV: Sharpen the pencils of the pilot')}`,
        },
        then: ['Bind the logbook of the pilot (open, raised again)', 'Sharpen the pencils of the pilot (open)'],
      },
    ],
  },
  {
    name: 'another template for all headings, front matter and all',
    stages: [
      {
        files: {
          [A]: '# Weekly\n\n## Attendees\n\n- AM\n- CV\n\n## Action items\n\n- AM: Sweep the chimney of the inn\n- CV: Air the cellar of the inn\n',
        },
        then: ['Sweep the chimney of the inn (open)', 'Air the cellar of the inn (open)'],
      },
      {
        files: {
          [A]: '---\ntitle: Minutes\ndate: 2026-01-05\n---\n\n# Minutes of the inn\n\n### Present\n\nAM, CV\n\n### Next steps\n\n1. AM: Sweep the chimney of the inn\n2. CV: Air the cellar of the inn\n',
        },
      },
    ],
  },
  {
    name: 'a merge that is taken back, and comes again',
    stages: [
      {
        files: {
          [A]: weekly('AM: Tune the organ of the chapel'),
          'other/2026-01-05.md': note('Other', 'CV: Gild the cross of the chapel'),
        },
        then: ['Tune the organ of the chapel (open)', 'Gild the cross of the chapel (open)'],
      },
      {
        files: { [A]: null, 'other/2026-01-05.md': null },
        then: ['Tune the organ of the chapel (open, marked)', 'Gild the cross of the chapel (open, marked)'],
      },
      {
        files: {
          [A]: weekly('AM: Tune the organ of the chapel'),
          'other/2026-01-05.md': note('Other', 'CV: Gild the cross of the chapel'),
        },
        then: ['Tune the organ of the chapel (open)', 'Gild the cross of the chapel (open)'],
      },
    ],
  },
  {
    name: 'five notes at once, the last of which tells that it is done',
    stages: [
      {
        files: { 'fair/2025-12-29.md': note('Fair', 'AM: Rent a tent for the fair') },
        then: ['Rent a tent for the fair (open)'],
      },
      {
        files: {
          'fair/2026-01-01.md': note('Fair', 'AM: Rent a tent for the fair'),
          'fair/2026-01-02.md': note('Fair', 'AM: Rent a tent for the fair', 'CV: Hire a band for the fair'),
          'fair/2026-01-05.md': note('Fair', 'AM: Rent a large tent for the fair', 'CV: Hire a band for the fair'),
          'fair/2026-01-09.md': note('Fair', 'AM: Rent a large tent for the fair', 'CV: Hire a band for the fair'),
          'fair/2026-01-12.md': note(
            'Fair',
            '[x] AM: Rent a large tent for the fair',
            'CV: Hire a band for the fair, with drums',
          ),
        },
        then: [
          'Rent a large tent for the fair (completed, raised again)',
          'Hire a band for the fair, with drums (open, raised again)',
        ],
      },
    ],
  },
  {
    name: 'a folder and a file in other cases',
    stages: [
      {
        files: { 'Crew/2026-01-05-Call.md': note('Crew', 'AM: Ring the bell of the schooner') },
        then: ['Ring the bell of the schooner (open)'],
      },
      {
        files: {
          'Crew/2026-01-05-Call.md': null,
          'Crew/2026-01-05-call.md': note('Crew', 'AM: Ring the bell of the schooner'),
        },
      },
      {
        files: {
          'Crew/2026-01-05-call.md': null,
          'crew/2026-01-05-call.md': note('Crew', 'AM: Ring the bell of the schooner'),
        },
      },
      {
        files: { 'crew/2026-01-26-call.md': note('Crew', 'AM: Ring the bell of the schooner daily') },
        then: ['Ring the bell of the schooner daily (open, raised again)'],
      },
    ],
  },
  {
    name: 'all notes of a team moved to another one’s folder, where the next meeting follows',
    stages: [
      {
        files: {
          'sig-a/2026-01-02.md': note('Sig', 'AM: Salt the planks of the gangway'),
          'sig-a/2026-01-05.md': note('Sig', 'CV: Count the steps of the gangway'),
        },
        then: ['Salt the planks of the gangway (open)', 'Count the steps of the gangway (open)'],
      },
      {
        files: {
          'sig-a/2026-01-02.md': null,
          'sig-a/2026-01-05.md': null,
          'sigs/b/2026-01-02.md': note('Sig', 'AM: Salt the planks of the gangway'),
          'sigs/b/2026-01-05.md': note('Sig', 'CV: Count the steps of the gangway'),
        },
      },
      {
        files: {
          'sigs/b/2026-01-19.md': note(
            'Sig',
            'AM: Salt the planks of the gangway',
            'CV: Count the steps of the gangway twice',
          ),
        },
        then: [
          'Salt the planks of the gangway (open, raised again)',
          'Count the steps of the gangway twice (open, raised again)',
        ],
      },
    ],
  },
  {
    name: 'other bullets, names as logins and front matter, all at once',
    stages: [
      {
        files: {
          [A]: '# Weekly\n\n## Action items\n\n* Quinn: Knead the dough of the bakery\n* Quinn: Heat the oven of the bakery\n* CV: Weigh the flour of the bakery\n',
        },
        then: [
          'Knead the dough of the bakery (open)',
          'Heat the oven of the bakery (open)',
          'Weigh the flour of the bakery (open)',
        ],
      },
      {
        files: {
          [A]: '---\ntitle: Weekly\n---\n\n# Weekly\n\n## Action items\n\n- [ ] @quinn Knead the dough of the bakery\n- [ ] @quinn Heat the oven of the bakery\n- [ ] CV: Weigh the flour of the bakery\n',
        },
      },
      {
        files: {
          [C]: '---\ntitle: Weekly\n---\n\n# Weekly\n\n## Action items\n\n- [ ] @quinn: Knead the dough of the bakery\n- [x] @quinn: Heat the oven of the bakery\n',
        },
        then: [
          'Knead the dough of the bakery (open, raised again)',
          'Heat the oven of the bakery (completed, raised again)',
          'Weigh the flour of the bakery (open)',
        ],
      },
    ],
  },
];

const HUMANS: readonly Scene[] = [
  {
    name: 'closed by a person, then said again word for word',
    stages: [
      { files: { [A]: weekly('AM: Label the crates of the store') }, then: ['Label the crates of the store (open)'] },
      {
        act: act((human, number) => human.close(TARGET, number)),
        then: ['Label the crates of the store (completed)'],
        writes: 0,
      },
      {
        files: { [C]: weekly('AM: Label the crates of the store') },
        then: ['Label the crates of the store (completed)', 'Label the crates of the store (open, anew)'],
      },
    ],
  },
  {
    name: 'closed by a person, then said again with news',
    stages: [
      {
        files: { [A]: weekly('AM: Bleed the radiators of the cabin') },
        then: ['Bleed the radiators of the cabin (open)'],
      },
      {
        act: act((human, number) => human.close(TARGET, number)),
        then: ['Bleed the radiators of the cabin (completed)'],
        writes: 0,
      },
      {
        files: { [C]: weekly('AM: Bleed the radiators of the cabin, they are cold again') },
        then: [
          'Bleed the radiators of the cabin (completed)',
          'Bleed the radiators of the cabin, they are cold again (open, anew)',
        ],
      },
    ],
  },
  {
    name: 'transferred without its label',
    stages: [
      {
        files: { [A]: weekly('AM: Replace the cleats of the jetty') },
        then: ['Replace the cleats of the jetty (open)'],
      },
      { act: act((human, number) => void human.transferIssue(TARGET, number, 'acme/other')), writes: 0 },
    ],
  },
  {
    name: 'transferred to another target that has the label',
    stages: [
      {
        files: { [A]: weekly('AM: Glaze the portholes of the tender') },
        then: ['Glaze the portholes of the tender (open)'],
      },
      { act: act((human, number) => void human.transferIssue(TARGET, number, 'acme/site')), then: [], writes: 0 },
      { files: { [C]: weekly('AM: Glaze the portholes of the tender, two are left') } },
    ],
  },
  {
    name: 'closed by a person after the meeting that says it again',
    stages: [
      {
        files: { [A]: weekly('AM: Bundle the oars of the boathouse') },
        then: ['Bundle the oars of the boathouse (open)'],
      },
      {
        act: act((human, number) => human.close(TARGET, number)),
        then: ['Bundle the oars of the boathouse (completed)'],
        writes: 0,
      },
      {
        files: { [B]: weekly('AM: Bundle the oars of the boathouse') },
        then: ['Bundle the oars of the boathouse (completed)'],
        writes: 0,
      },
    ],
  },
  {
    name: 'closed as not planned, then said again with news',
    stages: [
      { files: { [A]: weekly('AM: Weld the ladder of the dock') }, then: ['Weld the ladder of the dock (open)'] },
      {
        act: act((human, number) => human.close(TARGET, number, 'not_planned')),
        then: ['Weld the ladder of the dock (not_planned)'],
        writes: 0,
      },
      { files: { [C]: weekly('AM: Weld the ladder of the dock, still urgent for the dock') }, writes: 0 },
      { files: { [D]: weekly('AM: Weld the ladder of the dock') }, writes: 0 },
    ],
  },
  {
    name: 'closed by a person, then edited in its note',
    stages: [
      { files: { [A]: weekly('AM: Tune the engine of the launch') }, then: ['Tune the engine of the launch (open)'] },
      { act: act((human, number) => human.close(TARGET, number)), then: ['Tune the engine of the launch (completed)'] },
      { files: { [A]: weekly('AM: Tune the old engine of the launch') }, writes: 0 },
    ],
  },
  {
    name: 'done in the notes, opened again by a person',
    stages: [
      {
        files: { [A]: weekly('[ ] AM: Stack the pallets of the yard') },
        then: ['Stack the pallets of the yard (open)'],
      },
      {
        files: { [A]: weekly('[x] AM: Stack the pallets of the yard') },
        then: ['Stack the pallets of the yard (completed)'],
      },
      {
        act: act((human, number) => human.reopen(TARGET, number)),
        then: ['Stack the pallets of the yard (open)'],
        writes: 0,
      },
      {
        files: { [C]: weekly('[x] AM: Stack the pallets of the yard') },
        then: ['Stack the pallets of the yard (open, raised again)'],
      },
    ],
  },
  {
    name: 'a title, labels and assignees that a person changed',
    stages: [
      { files: { [A]: weekly('@ada-moe: Fit the rudder of the gig') }, then: ['Fit the rudder of the gig (open)'] },
      {
        act: act((human, number) => {
          human.editTitle(TARGET, number, 'Rudder!');
          human.addLabels(TARGET, number, 'urgent');
          human.removeAssignees(TARGET, number, 'ada-moe');
          human.editBody(TARGET, number, (body) => `Above.\n\n${body}\n\nBelow.`);
        }),
        then: ['Rudder! (open)'],
        writes: 0,
      },
      { files: { [A]: weekly('@ada-moe: Fit the new rudder of the gig') }, then: ['Rudder! (open)'], writes: 1 },
      {
        files: { [D]: weekly('@ada-moe: Fit the new rudder of the gig by 2026-02-28') },
        then: ['Rudder! (open, raised again)'],
        writes: 1,
      },
    ],
  },
  {
    name: 'a body that a person wrote anew',
    stages: [
      {
        files: { [A]: weekly('AM: Splice the anchor rope of the sloop') },
        then: ['Splice the anchor rope of the sloop (open)'],
      },
      {
        act: act((human, number) => human.editBody(TARGET, number, 'All mine now.')),
        then: ['Splice the anchor rope of the sloop (open)'],
        writes: 0,
      },
      { files: { [C]: weekly('AM: Splice the anchor rope of the sloop') }, writes: 0 },
    ],
  },
  {
    name: 'deleted, which leaves no trace',
    stages: [
      {
        files: { [A]: weekly('AM: Fumigate the hold of the freighter') },
        then: ['Fumigate the hold of the freighter (open)'],
      },
      { act: act((human, number) => human.deleteIssue(TARGET, number)), writes: 0 },
      {
        files: { [C]: weekly('AM: Fumigate the hold of the freighter') },
        then: ['Fumigate the hold of the freighter (open, raised again)'],
      },
    ],
  },
  {
    name: 'locked, then edited in its note',
    stages: [
      {
        files: { [A]: weekly('AM: Insulate the cabin of the trawler') },
        then: ['Insulate the cabin of the trawler (open)'],
      },
      { act: act((human, number) => human.lock(TARGET, number)), writes: 0 },
      {
        files: { [A]: weekly('AM: Insulate the cabins of the trawler') },
        then: ['Insulate the cabins of the trawler (open)'],
        writes: 1,
      },
    ],
  },
  {
    name: 'detached by its label, then said again with news',
    stages: [
      { files: { [A]: weekly('AM: Plant trees behind the shed') }, then: ['Plant trees behind the shed (open)'] },
      { act: act((human, number) => human.removeLabels(TARGET, number, 'meeting-todo')), writes: 0 },
      {
        files: { [C]: weekly('AM: Plant trees behind the shed, five of them') },
        then: ['Plant trees behind the shed (open)'],
        writes: 0,
      },
      { files: { [A]: weekly(), [C]: weekly() }, writes: 0 },
    ],
  },
];

const ALL = [...NOTES, ...PUSHES, ...HUMANS];

describe('what people do to notes and issues', () => {
  let played: Played;
  beforeAll(async () => {
    const routes = 'routes: [{ when: { text: web page }, target: acme/site }]\n';
    const config = [`${routes}people:\n  quinn: [QQ]\n`, `${routes}people:\n  quinn: [QR]\n`];
    played = await playScenes(ALL, {
      config,
      collaborators: ['ada-moe', 'quinn'],
      forced: [2],
      others: [{ name: 'acme/other' }, { name: 'acme/site', labels: ['meeting-todo'] }],
    });
  });
  afterAll(closeWorlds);

  it('leads to no second run that writes', () => {
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
