import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).use(keepPositions).freeze();

/** Extensions look for addresses once more in the finished tree; what they find there has lost its position. */
function keepPositions(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat()) delete extension.transforms;
}

/**
 * The tree of a Markdown text as GitHub reads it, each node with its offsets. The caller bounds size and depth: some
 * constructs take a parser a time that grows by the square.
 */
export function parseMarkdown(markdown: string): Root {
  return processor.parse(markdown);
}
