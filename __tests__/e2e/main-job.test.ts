import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { closeWorlds, createWorld, ROOT, type World } from '../support/world.ts';

const REAL_NOTE = path.join(ROOT, '../shared/notes/unikraft/discussions/app-compat/app-compat-2023-03-08.md');

let world: World;
afterEach(closeWorlds);

const CONFIG = `people:
  andrei-m: [AM, AndreiM]
  teot: [TT]
  cosmin-v: [CV]
  razvand: [RD, RăzvanD]
  skuenzer: [SK]
  florin-p: [FP]
`;

const PEOPLE = ['andrei-m', 'teot', 'cosmin-v', 'razvand', 'skuenzer', 'florin-p'];

describe('the main job', () => {
  const realIt = existsSync(REAL_NOTE) ? it : it.skip;

  realIt(
    'opens the ten TODOs of a real note once, and writes nothing the second time (skipped without ../shared)',
    async () => {
      world = await createWorld({
        files: { 'README.md': 'Notes' },
        target: 'unikraft/unikraft',
        collaborators: PEOPLE,
      });
      const note = 'discussions/app-compat/app-compat-2023-03-08.md';
      const first = await world.push({ '.github/meeting-todos.yml': CONFIG, [note]: readFileSync(REAL_NOTE) });
      expect({ code: first.code, created: first.outputs['created'], failed: first.outputs['failed'] }).toEqual({
        code: 0,
        created: '10',
        failed: '0',
      });
      const issues = world.server.github.issues('unikraft/unikraft');
      expect(issues.map((issue) => issue.labels)).toEqual(issues.map(() => ['meeting-todo']));
      for (const issue of issues) expect(issue.body).toMatch(/\?plain=1#L\d+/);
      const mine = issues.filter((issue) => issue.assignees.includes('andrei-m'));
      expect(mine).toHaveLength(3);
      for (const issue of mine) expect(issue.body).toContain('**Due** 2023-03-29');
      const both = issues.find((issue) => /binary compatibility layer/.test(issue.title));
      expect(both?.assignees).toEqual(['teot', 'cosmin-v']);
      world.server.github.requests.length = 0;
      const second = await world.dispatch();
      expect({ code: second.code, created: second.outputs['created'], unchanged: second.outputs['unchanged'] }).toEqual(
        {
          code: 0,
          created: '0',
          unchanged: '10',
        },
      );
      expect(world.server.github.requests.filter((request) => request.isWrite)).toEqual([]);
      expect(world.server.github.requests).toHaveLength(1);
    },
  );
});
