/** Where people read what this is: issues, comments and summaries lead there alike. */
export const HELP_URL = 'https://github.com/meeting-todos/meeting-todos#readme';

/** The link that ends what a pull request and a run say. */
export const HELP_LINK = `[What is this?](${HELP_URL})`;
