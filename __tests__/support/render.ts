import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser } from 'playwright-core';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const require = createRequire(import.meta.url);

/** Where Debian, Ubuntu and others put Chromium. */
export const CHROMIUM =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => existsSync(file)) ?? null;

/** Markdown as GitHub shows it in issues and comments: GFM, line ends kept, the few HTML tags it allows. */
function renderMarkdown(markdown: string): string {
  const html = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true })
    .processSync(markdown);
  return String(html).replace(/<\/?(?:script|iframe|style)[^>]*>/gi, '');
}

/** A whole page in GitHub's style. `theme` is what the reader's system prefers. */
export function composePage(markdown: string, theme: 'light' | 'dark'): string {
  const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');
  const background = theme === 'light' ? '#ffffff' : '#0d1117';
  const body = renderMarkdown(markdown);
  return `<!doctype html><meta charset="utf-8"><style>${css} body{margin:0;background:${background}} .markdown-body{padding:20px;font-size:14px} p{white-space:pre-line} </style><div class="markdown-body">${body}</div>`;
}

/** Starts headless Chromium. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
}
