import { describe, expect, it } from '@jest/globals';
import { ENGLISH } from '../../../src/core/languages/vocabulary.ts';
import type { Example } from '../../../src/core/reading/example.ts';
import { JOINT_EXAMPLES, withoutLeadingJoint } from '../../../src/core/reading/joint.ts';
import type { Lexicon } from '../../../src/core/reading/names.ts';
import { ASIDE_EXAMPLES, withoutAside } from '../../../src/core/reading/observe/aside.ts';
import { COLUMN_EXAMPLES, findColumns } from '../../../src/core/reading/observe/columns.ts';
import { FIELD_EXAMPLES, findField } from '../../../src/core/reading/observe/field.ts';
import { findMarkerInside, MARKER_INSIDE_EXAMPLES } from '../../../src/core/reading/observe/marker-inside.ts';
import { findMarker, MARKER_EXAMPLES } from '../../../src/core/reading/observe/marker.ts';
import { findOwnerBefore, OWNER_BEFORE_EXAMPLES } from '../../../src/core/reading/observe/owner-before.ts';
import { findOwnerBehind, OWNER_BEHIND_EXAMPLES } from '../../../src/core/reading/observe/owner-behind.ts';
import { findOwnerInside, OWNER_INSIDE_EXAMPLES } from '../../../src/core/reading/observe/owner-inside.ts';
import { findRemark, REMARK_EXAMPLES } from '../../../src/core/reading/observe/remark.ts';
import { isSpeech, SPEECH_EXAMPLES } from '../../../src/core/reading/observe/speech.ts';
import { findVerbForm, VERB_FORM_EXAMPLES } from '../../../src/core/reading/observe/verb-form.ts';

const lexicon: Lexicon = {
  words: ENGLISH,
  isName: (word) => ['Ada', 'Bo', '@ada'].includes(word),
  isConfigured: () => false,
  isCommon: () => false,
  inSection: true,
};

/** What a recogniser reads, as its examples say it. */
type Read = { readonly owners: readonly string[]; readonly rest: string } | null;

const RECOGNISERS: readonly (readonly [name: string, examples: readonly Example[], read: (written: string) => Read])[] = [
  ['a marker', MARKER_EXAMPLES, (written) => findMarker(written, lexicon)],
  ['a marker inside', MARKER_INSIDE_EXAMPLES, (written) => toRead([], findMarkerInside(written, lexicon)?.content)],
  ['an owner before', OWNER_BEFORE_EXAMPLES, (written) => named(findOwnerBefore(written, lexicon, false))],
  ['an owner inside', OWNER_INSIDE_EXAMPLES, (written) => toRead(findOwnerInside(written, lexicon, false), written)],
  ['an owner behind', OWNER_BEHIND_EXAMPLES, (written) => named(findOwnerBehind(written, lexicon, false))],
];

function toRead(owners: readonly string[] | null, rest: string | undefined): Read {
  return owners === null || rest === undefined ? null : { owners, rest };
}

function named(found: { readonly owners: readonly string[]; readonly text: string } | null): Read {
  return found === null ? null : { owners: found.owners, rest: found.text };
}

describe.each(RECOGNISERS)('%s', (_name, examples, read) => {
  it.each(examples)('%s', (written, owners, rest) => {
    const found = read(written);
    expect(found === null ? [null] : [found.owners.join('/'), found.rest]).toEqual(
      owners === null ? [null] : [owners, rest],
    );
  });
});

describe('other recognisers', () => {
  it.each(JOINT_EXAMPLES)('%s is joined to %s', (written, rest) =>
    expect(withoutLeadingJoint(written, ENGLISH)).toBe(rest),
  );
  it.each(VERB_FORM_EXAMPLES)('%s: %s', (written, form) => expect(findVerbForm(written, ENGLISH)).toBe(form));
  it.each(REMARK_EXAMPLES)('%s is a remark: %s', (written, remark) =>
    expect(findRemark(written, ENGLISH)).toBe(remark),
  );
  it.each(SPEECH_EXAMPLES)('%s is speech: %s', (written, is) => expect(isSpeech(written, ENGLISH)).toBe(is));
  it.each(ASIDE_EXAMPLES)('%s without its aside is %s', (written, rest) => expect(withoutAside(written)).toBe(rest));
  it.each(FIELD_EXAMPLES)('%s is a field: %s', (written, kind) =>
    expect(findField(written, lexicon)?.kind ?? null).toBe(kind),
  );
  it.each(COLUMN_EXAMPLES)('%s has %s', (header, told) => {
    const found = findColumns(header.split(' | '), ENGLISH, 'section');
    const columns = found === null ? [] : [['task', found.task], ['owner', found.owner], ['due', found.due]];
    const tell = columns.map(([name, at]) => `${name} ${Number(at) + 1}`).join(', ');
    expect(tell === '' ? 'none' : tell).toBe(told);
  });
});
