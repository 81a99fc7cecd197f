/** Characters that steer terminals, reorder text or end lines where nobody sees it. */
const STEERING =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;

/**
 * Characters that show nothing, by which a text says one thing to people and another to machines: soft hyphens, fillers,
 * spaces without width, Unicode's tags, variation selectors of no emoji.
 */
const HIDDEN =
  // Emoji and their joiners are told apart below; a class is the shortest way to name single code points.
  // eslint-disable-next-line no-misleading-character-class
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e001f}\u{e0080}-\u{e0fff}]/gu;

/** Flags of parts of a country are written with tags behind a black flag; all other tags are hidden text. */
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f})|[\u{e0020}-\u{e007f}]/gu;

/** A joiner says something inside an emoji and in scripts that join their letters; anywhere else it hides. */
const JOINERS =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})|(?<=[\p{L}\p{M}])(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}])[\u200c\u200d](?=[\p{L}\p{M}])/gu;

/** A selector of text or colour counts once, behind a sign that has both. */
const SELECTORS = /(?<![\p{Emoji}\p{S}\p{P}])[\ufe0e\ufe0f]|(?<=[\ufe0e\ufe0f])[\ufe0e\ufe0f]/gu;

/** Whether a text has any character that is looked at here; most have none. */
const ANY = /[^\n\x20-\x7e]/;

/** Text of a note without control characters, bidirectional overrides and halves of characters. */
export function stripControls(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(STEERING, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n');
}

/** Text that stays on one line: control characters, ends of lines among them, and bidirectional overrides become spaces. */
export function spaceControls(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

/** Text of a note without anything that a reader would not see: what is hidden cannot instruct. */
export function stripHidden(text: string): string {
  if (!ANY.test(text)) return text;
  const seen = stripControls(text)
    .replace(HIDDEN, '')
    .replace(TAGS, (_all, flag: string | undefined) => flag ?? '');
  return dropJoiners(seen).replace(SELECTORS, '');
}

function dropJoiners(text: string): string {
  if (!/[\u200c\u200d]/.test(text)) return text;
  const kept = new Set([...text.matchAll(JOINERS)].map((match) => match.index));
  return text.replace(/[\u200c\u200d]/g, (joiner, at: number) => (kept.has(at) ? joiner : ''));
}
