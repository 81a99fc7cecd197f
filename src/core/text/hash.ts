/**
 * A short, stable fingerprint of a text: hexadecimal, at most 16 digits (64 bits). Not cryptographic: it tells whether
 * something changed, it guards nothing. MurmurHash3's mixing (public domain, Austin Appleby) over two 32-bit lanes.
 */
export function hashText(text: string, digits = 8): string {
  let a = 0xdeadbeef ^ text.length;
  let b = 0x41c6ce57 ^ text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = finish(a ^ (b >>> 16));
  b = finish(b ^ (a >>> 16));
  return ((a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0')).slice(0, digits);
}

/** MurmurHash3's finaliser: every input bit reaches every output bit. */
function finish(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Takes a joined string of hashes of `digits` digits each apart. A remainder is ignored. */
export function readHashes(joined: string, digits: number): readonly string[] {
  const hashes: string[] = [];
  for (let start = 0; start + digits <= joined.length; start += digits)
    hashes.push(joined.slice(start, start + digits));
  return hashes;
}
