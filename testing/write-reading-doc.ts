// Writes the generated part of docs/reading.md anew: node scripts/run.mjs testing/write-reading-doc.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { composeReadingDoc } from './reading-doc.ts';

const DOC = 'docs/reading.md';
writeFileSync(DOC, composeReadingDoc(readFileSync(DOC, 'utf8')));
