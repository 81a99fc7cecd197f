import { access } from 'node:fs/promises';

/** The payload of the event that started the workflow, or a sentence saying why it is missing. */
export type EventPayload = { readonly payload: unknown } | { readonly problem: string };

const ADVICE = 'run this as a step of a GitHub Actions workflow';

/**
 * Reads the event's payload through `@actions/github`, whose `context` does so when it is imported: it goes on without a
 * payload when the file is missing and throws when it is broken, so both are told apart here.
 */
export async function readEventPayload(path: string | undefined): Promise<EventPayload> {
  if (path === undefined || path === '') return { problem: `GITHUB_EVENT_PATH is not set: ${ADVICE}.` };
  try {
    await access(path);
    const { context } = await import('@actions/github');
    return { payload: context.payload };
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read';
    return { problem: `The event file ${path} is of no use (${reason}): ${ADVICE}.` };
  }
}
