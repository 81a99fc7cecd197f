import pc from 'picocolors';
import { spaceControls } from '../core/text/strip-hidden.ts';

/** Colours of the terminal. */
export type Paint = (style: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta' | 'cyan', text: string) => string;

/**
 * Colours where they are wanted: on a terminal, and not when NO_COLOR is set to anything. Node's own `styleText` is
 * younger than Node 20 and asks stdout whatever the stream.
 */
export function createPaint(stream: { readonly isTTY?: boolean }): Paint {
  const isWanted = stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  const colours = pc.createColors(isWanted);
  return (style, text) => colours[style](text);
}

/** Untrusted text for a terminal: no escape sequence and no control character gets through. */
export function clean(text: string): string {
  return spaceControls(text).replace(/\s+/g, ' ');
}

/** JSON whose strings hold no sign that a terminal would obey: it reads back as the same. */
export function writeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
