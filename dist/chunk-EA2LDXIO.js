import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/shell/github/blob-id.ts
import { createHash } from "node:crypto";
function computeBlobId(bytes, like = "") {
  const hash = createHash(like.length > 40 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

export {
  computeBlobId
};
