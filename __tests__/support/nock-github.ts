import nock from 'nock';
import type { EmbeddedGitHub } from '../../testing/embedded-github/embedded-github.ts';

const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const;

/** What nock hands to a reply function as `this.req`. */
type Intercepted = { readonly headers: Readonly<Record<string, string | readonly string[]>> };

/** Closes the network and lets the embedded GitHub answer what would have left the process for `origin`. */
export function answerWithGitHub(github: EmbeddedGitHub, origin: string): void {
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  for (const method of METHODS) {
    nock(origin)
      .persist()
      .intercept(/.*/, method)
      .reply(async function (this: { readonly req: Intercepted }, uri: string, body: unknown) {
        const url = new URL(uri, origin);
        const answer = await github.handle({
          method,
          path: url.pathname,
          query: url.searchParams,
          headers: Object.fromEntries(Object.entries(this.req.headers).map(([name, value]) => [name, String(value)])),
          body: typeof body === 'string' ? body : JSON.stringify(body),
        });
        if (answer === 'drop connection') throw new Error('connection lost');
        return [answer.status, Buffer.from(answer.body).toString(), { ...answer.headers }];
      });
  }
}

/** Opens the network again and forgets every answer. Node's own modules outlive the test file, so nock leaves them too. */
export function stopAnswering(): void {
  nock.cleanAll();
  nock.enableNetConnect();
  nock.restore();
}
