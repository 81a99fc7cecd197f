import type { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';

/** An answer taken apart; `data` is parsed JSON, or the text when it is none. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

/** How to ask; `token` null asks as nobody. */
export interface Question {
  readonly token?: string | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends `METHOD /path` without a network. Redirects are not followed. */
export async function askGitHub(github: EmbeddedGitHub, line: string, question: Question = {}): Promise<Answer> {
  const [method = 'GET', path = '/'] = line.split(' ');
  const token = question.token === undefined ? 'writer' : question.token;
  const response = await github.fetch(`https://api.github.com${path}`, {
    method,
    redirect: 'manual',
    headers: { ...(token === null ? {} : { authorization: `token ${token}` }), ...question.headers },
    ...(question.body === undefined ? {} : { body: writeBody(question.body) }),
  });
  return { status: response.status, headers: response.headers, data: parse(await response.text()) };
}

function writeBody(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
