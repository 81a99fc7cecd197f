/** SGR codes that turn a style on and off. Node's own `styleText` is younger than Node 20, and asks stdout whatever the stream. */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const;

/** Colours of the terminal. */
export type Paint = (style: keyof typeof CODES, text: string) => string;

/** Colours where they are wanted: on a terminal, and not when NO_COLOR is set to anything. */
export function createPaint(stream: { readonly isTTY: boolean }): Paint {
  const isWanted = stream.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  if (!isWanted) return (_style, text) => text;
  return (style, text) => {
    const [on, off] = CODES[style];
    return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
  };
}

/** Untrusted text for a terminal: no escape sequence and no control character gets through. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ').replace(/\s+/g, ' ');
}
