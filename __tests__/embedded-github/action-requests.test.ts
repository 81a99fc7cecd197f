import { expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import type { Exchange } from '../../testing/embedded-github/request-log.ts';
import { NOTES, TARGET } from '../../demo/sample-notes.ts';
import { builtAction, setStage } from '../../demo/stage.ts';
import { createOpenApiWitness, DESCRIPTION } from '../support/openapi-witness.ts';

const ROOT = process.cwd();
const itOrSkip = DESCRIPTION !== null && existsSync(builtAction(ROOT)) ? it : it.skip;

itOrSkip(
  'the built action asks as GitHub’s description wants it (skipped without ../shared/openapi or dist/)',
  async () => {
    const stage = await setStage(ROOT);
    const exchanges: Exchange[] = [];
    stage.github.observe = (exchange) => exchanges.push(exchange);
    try {
      const before = stage.notes.resolve();
      const after = stage.notes.commit('Minutes', NOTES);
      await stage.run({ name: 'push', before, after });
      const pullRequest = { headSha: after, headRef: 'notes', baseRef: 'main', baseSha: before };
      const number = stage.github.seedIssue('harbour-os/meeting-notes', { title: 'Minutes', pullRequest });
      await stage.run({ name: 'pull_request', number, baseSha: before, headSha: after });
    } finally {
      await stage.clear();
    }
    const witness = await createOpenApiWitness();
    expect(exchanges.flatMap((exchange) => witness.check(exchange))).toEqual([]);
    expect(stage.github.issues(TARGET)).toHaveLength(8);
    expect(stage.github.comments('harbour-os/meeting-notes', 1)).toHaveLength(1);
    expect([...witness.seen].sort()).toEqual(
      expect.arrayContaining(['issues/create', 'issues/create-comment', 'issues/list-for-repo']),
    );
  },
);
