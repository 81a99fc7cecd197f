declare const MEETING_TODOS_VERSION: string | undefined;

/** The project's version, out of package.json when the bundle is built; sources run as they are have none. */
export const version: string = typeof MEETING_TODOS_VERSION === 'string' ? MEETING_TODOS_VERSION : '0.0.0';
