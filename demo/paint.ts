/** Colours for a terminal; each gives the text as it is where colours are not wanted. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** Colours on a terminal only, and not when `NO_COLOR` says no (no-color.org: any value but an empty one). */
export function choosePaint(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  const isWanted = stream.isTTY === true && (env['NO_COLOR'] ?? '') === '';
  const wrap = (on: number, off: number) => (text: string) => (isWanted ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return {
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    green: wrap(32, 39),
    red: wrap(31, 39),
    yellow: wrap(33, 39),
    cyan: wrap(36, 39),
  };
}
