import { describe, expect, it } from '@jest/globals';
import { findDoers, findSpoken, findSubject, hasNick } from '../../../src/core/reading/owner-sentence.ts';

const lexicon = { inSection: true, isName: (word: string) => word === 'Mara' || word === 'cy' };

describe('findSubject', () => {
  it.each([
    'to',
    'To',
    'will',
    'should',
    'shall',
    'need to',
    'needs to',
    'must',
    'is to',
    'are to',
    'is going to',
    'are going to',
    'is encouraged to',
    'offers to',
    'offered to',
    'agrees to',
    'agreed to',
    'volunteers to',
    'volunteered to',
    'has the action to',
    'have an action item to',
    'took the action item to',
    'take an action to',
    'takes the action to',
    'plans to',
    'intends to',
    'hopes to',
    'committed to',
    'promised to',
    'can',
    'has to',
    'have to',
    'please',
    'is working on',
    'are working on',
    'is responsible for',
    ' to ',
  ])('Ada %s', (saying) => expect(findSubject(`Ada ${saying} write it`, lexicon, false)).toEqual(['Ada']));

  it.each([
    'Ada to the board',
    'Ada to some of it',
    'Ada will be there',
    'Ada should you ask',
    'Ada will 12 of them',
    'Ada wills it',
    'ada to do it',
    'Ada moe to do it',
    'Website to do it',
    'Ada2? to do it',
    'Write to Ada',
    'someone to do it',
  ])('%s names nobody', (sentence) => expect(findSubject(sentence, lexicon, false)).toBeNull());

  it.each<[string, string[]]>([
    ['The docs team to do it', ['docs team']],
    ['(late) the docs team to do it', ['docs team']],
    ['Ada, to do it', ['Ada']],
    ['**Ada** to do it', ['Ada']],
    ['@ada to @-mention it', ['@ada']],
    ['Ada, Bo and cy to do it', ['Ada', 'Bo', 'cy']],
    ['TBD to do it', []],
    ['Ada to invite others', ['Ada']],
  ])('%s', (sentence, owners) => expect(findSubject(sentence, lexicon, false)).toEqual(owners));

  it('takes a nick behind a marker where it will do something, and where other items are such sentences', () => {
    const habits = { dashes: false, sentences: true, links: false, doers: false, signatures: true };
    expect(findSubject('bo_2 will  do it', lexicon, true)).toEqual(['bo_2']);
    expect(findSubject('bo_2 to do it', lexicon, true)).toBeNull();
    expect(findSubject('bo_2 will do it', lexicon, false)).toBeNull();
    expect(findSubject('the bo will do it', lexicon, true)).toBeNull();
    expect(findSubject('bo to do it', { ...lexicon, habits }, false)).toEqual(['bo']);
    expect(findSubject('bo moe to do it', { ...lexicon, habits }, false)).toBeNull();
    expect(findSubject('b to do it', { ...lexicon, habits }, false)).toBeNull();
  });

  it('takes a topic for somebody only behind a marker', () => {
    expect(findSubject('Testing Website to do it', lexicon, false)).toEqual(['Testing Website']);
    expect(findSubject('Website to do it', lexicon, true)).toEqual(['Website']);
  });

  it.each([
    'Item',
    'Items',
    'Email',
    'E-mails',
    'Mail',
    'Message',
    'Letter',
    'Invite',
    'Invitation',
    'Invitations',
    'Response',
    'Reply',
    'Replies',
    'Change',
    'Update',
    'Introduction',
    'Intro',
    'Link',
    'Alternative',
    'Addition',
    'Contribute',
    'Contribution',
    'Contributions',
    'Comment',
    'Request',
    'Question',
    'Answer',
    'Pointer',
    'Donation',
    'Extension',
    'Amendment',
    'Improvement',
    'Option',
    'Step',
    'Discuss',
    'Discussion',
    'Organise',
    'Organize',
    'Finalise',
    'Finalize',
    'Analyse',
    'Analyze',
    'Formalise',
    'Formalize',
    'Initialise',
    'Initialize',
    'Prioritise',
    'Prioritize',
    'Publicise',
    'Publicize',
    'Standardise',
    'Standardize',
    'Summarise',
    'Summarize',
    'A',
  ])('%s begins no sentence about somebody', (word) =>
    expect(findSubject(`${word} Ada to do it`, lexicon, true)).toBeNull(),
  );

  it.each(['A. Moe', 'Planck', 'Listera', 'Mende', 'Ada Plan'])('%s does', (name) =>
    expect(findSubject(`${name} to do it`, lexicon, true)).toEqual([name]),
  );
});

describe('findSpoken', () => {
  it.each<[string, string[]]>([
    ['Ask Dr. Moe. Ada to do it', ['Ada']],
    ['We met! Ada to do it', ['Ada']],
    ['We met?  @ada to do it', ['@ada']],
    ['We met. cy to do it', ['cy']],
    ['It rains. So it is. Ada to do it', ['Ada']],
    ['**Runners**: Ada to mend them', ['Ada']],
    ['**Runners** – Ada to mend them', ['Ada']],
    ['Runners of all kinds: Ada to mend them', ['Ada']],
    ['Mara looks into it', ['Mara']],
    ['Runners: Mara to mend them', ['Mara']],
  ])('%s', (content, owners) => expect(findSpoken(content, lexicon, false)).toEqual(owners));

  it.each([
    'We met. bo to do it',
    'It rains. So it is. So be it. Ada to do it',
    'Decision: Ada to do it',
    'Runners: someone to mend them',
    'Mara review it',
    'Do it',
  ])('%s names nobody', (content) => expect(findSpoken(content, lexicon, false)).toBeNull());

  it('takes a verb without to behind a marker', () => {
    expect(findSpoken('Mara  review it', lexicon, true)).toEqual(['Mara']);
    expect(findSpoken('Mara and cy approve it', lexicon, true)).toEqual(['Mara', 'cy']);
    expect(findSpoken('Ada review it', lexicon, true)).toBeNull();
    expect(findSpoken('Mara reviewing it', lexicon, true)).toEqual(['Mara']);
  });
});

describe('findDoers', () => {
  it.each<[string, string[]]>([
    ['Mara looks into it', ['Mara']],
    ['Mara looking into it', ['Mara']],
    ['Mara is looking  into it', ['Mara']],
    ['Mara, Bo and Dee plan it', ['Mara', 'Bo', 'Dee']],
    ['Bo & Mara are planning it', ['Bo', 'Mara']],
    ['Bo/Mara plan it', ['Bo', 'Mara']],
    ['Bo or Mara plan it', ['Bo', 'Mara']],
    ['Bo + Mara plan it', ['Bo', 'Mara']],
    ['Bo, and Mara plan it', ['Bo', 'Mara']],
    ['Bo Noe Roe and Mara plan it', ['Bo Noe Roe', 'Mara']],
  ])('%s', (content, owners) => expect(findDoers(content, lexicon)).toEqual(owners));

  it.each([
    'Bo looks into it',
    'Mara plan it',
    'Mara discuss it',
    'Mara focus it',
    'Mara is fine with it',
    'Mara says that',
    'Mara thinks of it',
    'Mara and Bo think of it',
    'Mara and Bo say that',
    'Mara and Bo ask for it',
    'Mara and Bo note that',
    'Mara and Bo mention it',
    'Mara and Bo believe it',
    'Mara and Bo feel it',
    'Mara and Bo want it',
    'Mara and Bo like it',
    'Mara and Bo explain it',
    'Mara and Bo agree on it',
    'Mara needs it',
    'Mara and Bo need it',
    'Mara and Website plan it',
    'Update Mara plans it',
    'Then: Mara looks into it',
    'Mara looks',
    'Mara',
  ])('%s names nobody', (content) => expect(findDoers(content, lexicon)).toBeNull());

  it('takes names that the note does not know where other items say it so', () => {
    const habits = { dashes: false, sentences: false, links: false, doers: true, signatures: true };
    expect(findDoers('Bo looks into it', { ...lexicon, habits })).toEqual(['Bo']);
    expect(findDoers('Register Bo looks at it', { ...lexicon, habits })).toBeNull();
  });
});

describe('hasNick', () => {
  it.each([
    ['bo_2 to do it', true],
    ['bo-moe will do it', true],
    ['Bo to do it', false],
    ['try to do it', false],
    ['draft to do it', false],
    ['website to do it', false],
    ['bo moe to do it', false],
    ['bo', false],
  ])('%s: %s', (sentence, has) => expect(hasNick(sentence)).toBe(has));
});
