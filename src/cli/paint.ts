import { styleText } from 'node:util';

/** Colours of the terminal. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'magenta', text: string) => string;

/** Colours where they are wanted: on a terminal, and not when NO_COLOR is set to anything. */
export function createPaint(stream: NodeJS.WriteStream): Paint {
  const isWanted = stream.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  // Node would ask the standard output again, whatever the stream.
  return isWanted ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}

/** Untrusted text for a terminal: no escape sequence and no control character gets through. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ').replace(/\s+/g, ' ');
}
