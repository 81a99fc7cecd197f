import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readPlainYaml } from '../../../src/core/note/plain-yaml.ts';

describe('front matter of plain words', () => {
  it.each([
    'title: Weekly sync',
    'title: Sync, of the (docs) team\ndatetime: 2026-01-07T18:00:00+02:00  \nteams: docs',
    'participants:\n- Ada Moe\n- Bo Dee\nteams:\n  - docs\n  - kraft',
    'title: a\ntitle: b',
    'constructor: a',
    'a: 1\nb: 2026-01-07 10:00',
  ])('%j reads as YAML has it', (yaml) => {
    expect(readPlainYaml(yaml)).toEqual(parse(yaml, { schema: 'failsafe', uniqueKeys: false }));
  });

  it.each([
    '',
    'title:',
    'title:\nteams: docs',
    'title: "Weekly"',
    'title: Weekly # sync',
    'title: a: b',
    'title: [a]',
    'title: Weekly\n  sync',
    'teams:\n- a\n  - b',
    'teams:\n- a: b',
    'teams:\n- a\nb',
    '- a',
    'title: &a b',
    'title: !!js/function a',
    '__proto__: a',
    '"title": a',
    'title: a\n\nteams: b',
    'title:\ta',
  ])('%j is left to a reader of YAML', (yaml) => {
    expect(readPlainYaml(yaml)).toBeNull();
  });
});
