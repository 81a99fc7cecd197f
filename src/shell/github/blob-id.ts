import { createHash } from 'node:crypto';

/** The id that git gives to a file's bytes. A longer `like` means a repository whose ids are SHA-256. */
export function computeBlobId(bytes: Uint8Array, like = ''): string {
  const hash = createHash(like.length > 40 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
