import { afterEach, describe, expect, it } from '@jest/globals';
import { createCliWorld, type CliWorld } from '../support/cli-world.ts';

let world: CliWorld | null = null;
afterEach(async () => world?.close());

const NOTE = `---
title: Kernel WG
participants: [Ada Moe, Cy Lue]
---
Attendees:
- Bo Dee (@bo-octo)

## Action items
- AM: Write the scheduler documentation
- CL: Read the loader patches again
- Bo Dee: Ask the vendor about the boards
- Everyone: Test the release candidate
`;

describe('people', () => {
  it('tells whose account is behind a name by what notes, history and trackers show', async () => {
    world = await createCliWorld({
      '.github/meeting-todos.yml': 'target: acme/tracker\nsince: none\n',
      'kernel/2026-01-07.md': NOTE,
    });
    const author = 'Ada Moe <12+ada-octo@users.noreply.github.com>';
    world.git.git('commit', '--allow-empty', '--author', author, '-m', 'More');
    const offline = await world.run(['people'], { GITHUB_TOKEN: '' });
    expect({ code: offline.code, lines: offline.stdout.split('\n') }).toEqual({
      code: 0,
      lines: [
        'people:',
        "  ada-octo: [AM]  # 1 item; an author of the notes' history, as Ada Moe",
        '  # THEIR-LOGIN: [CL]  # 1 item; perhaps Cy Lue',
        '  bo-octo: [Bo Dee]  # 1 item; a note links this name to that account, as Bo Dee',
        '',
      ],
    });
    await world.run(['apply', '--yes', '--force']);
    const issue = world.server.github.issues('acme/tracker').find(({ title }) => title.includes('loader'));
    world.server.github.asHuman.addAssignees('acme/tracker', issue?.number ?? 0, 'cy-octo');
    const asked = await world.run(['people', '--json']);
    expect(JSON.parse(asked.stdout)).toContainEqual(
      expect.objectContaining({ login: 'cy-octo', aliases: ['CL'], count: 1 }),
    );
  });
});
