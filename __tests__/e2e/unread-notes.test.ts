import { afterEach, describe, expect, it } from '@jest/globals';
import { closeWorlds, createWorld } from '../support/world.ts';

afterEach(closeWorlds);

const TALK = '# Sitzung\n\nDer Vorstand hat über die Kasse und den Raum gesprochen, der noch nicht bezahlt ist.\n';
const PROMISES = '# Call\n\n## Our promises\n\n- [ ] AM: Write it down\n- [ ] BS: Book the room\n';
const DONE = '## TODOs\n\nAM: Measure the boot time\n';

/** What the summary and the annotations of a run say of what is not read. */
async function tell(files: Record<string, string>): Promise<{ readonly code: number | null; readonly told: string }> {
  const world = await createWorld({ files });
  const { code, summary, stdout } = await world.dispatch();
  return { code, told: `${summary}\n${stdout}` };
}

const UNSEEN = 'files look like minutes but are not read as notes';
const UNKNOWN = 'below "Our promises" that may be action items';
const SILENCE = 'No TODO was read in 3 notes: no heading such as';

describe('a run says what it does not read', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    ['minutes without a date', { 'minutes/kickoff.md': DONE, 'minutes/retro.md': DONE }, [UNSEEN, 'minutes/**/*.md']],
    ['texts', { 'minutes/2026-01-05.txt': DONE, 'minutes/2026-01-12.txt': DONE }, [UNSEEN, 'minutes/**/*.txt']],
    ['lists below unknown headings', { 'minutes/2026-01-05.md': PROMISES }, [UNKNOWN]],
    [
      'notes without anything to do',
      { 'minutes/2026-01-05.md': TALK, 'minutes/2026-01-12.md': TALK, 'minutes/2026-01-19.md': TALK },
      [SILENCE],
    ],
  ])('%s', async (_name, files, messages) => {
    const { code, told } = await tell(files);
    expect(code).toBe(0);
    for (const message of messages) expect(told).toContain(message);
  });

  it.each([
    ['minutes without a date', 'minutes/kickoff.md'],
    ['a text', 'minutes/2026-01-05.txt'],
  ])('also when a push brings nothing else than %s, which asks nobody', async (_name, path) => {
    const world = await createWorld({ files: { 'README.md': 'notes' } });
    const { code, summary, stdout } = await world.push({ [path]: DONE });
    expect({ code, requests: world.server.github.requests }).toEqual({ code: 0, requests: [] });
    expect(summary).toContain('looks like minutes but is not read as notes');
    expect(stdout).toContain(`::warning::${path} looks like minutes`);
    const other = await world.push({ 'docs/guide.md': 'Read this.' });
    expect(other.summary).not.toContain('minutes');
    expect(world.server.github.requests).toEqual([]);
  });

  it('and is silent where something is read', async () => {
    const { told } = await tell({ 'minutes/2026-01-05.md': DONE, 'minutes/2026-01-12.md': TALK });
    for (const message of [UNSEEN, UNKNOWN, 'No TODO was read']) expect(told).not.toContain(message);
  });
});
