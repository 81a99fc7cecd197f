// The least that any program can do: the same git and HTTP as a run of the action, by hand, and no thought.
// Started by bench.ts with the environment of a run; FLOOR says which run.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const { FLOOR, FLOOR_TARGETS = '', GITHUB_API_URL, GITHUB_WORKSPACE, GITHUB_EVENT_PATH, INPUT_TOKEN } = process.env;
const git = async (...words) => (await run('git', ['-C', GITHUB_WORKSPACE, ...words], { maxBuffer: 1 << 26 })).stdout;
const ask = (path, body) =>
  globalThis.fetch(`${GITHUB_API_URL}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `token ${INPUT_TOKEN}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const event = JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8'));

if (FLOOR === 'push') {
  const changed = await git('diff', '--name-only', event.before, event.after);
  console.log(changed.includes('.md'));
} else {
  const targets = FLOOR_TARGETS.split(',');
  const [, files, lists] = await Promise.all([git('rev-parse', 'HEAD'), readNotes(), Promise.all(targets.map(list))]);
  console.log(files.length, lists.flat().length);
  if (FLOOR === 'open') await open(targets[0], Number(process.env.FLOOR_COUNT));
}

async function readNotes() {
  const names = (await git('ls-tree', '-r', '-z', '--name-only', 'HEAD')).split('\0');
  return names.filter((name) => name.endsWith('.md')).map((name) => readFileSync(`${GITHUB_WORKSPACE}/${name}`));
}

async function list(repo) {
  const page = async (number) => {
    const answer = await ask(`/repos/${repo}/issues?labels=meeting-todo&state=all&per_page=100&page=${number}`);
    return { items: await answer.json(), link: answer.headers.get('link') ?? '' };
  };
  const first = await page(1);
  const last = Number(/page=(\d+)>; rel="last"/.exec(first.link)?.[1] ?? 1);
  const rest = await Promise.all(Array.from({ length: last - 1 }, (_, index) => page(index + 2)));
  return [first, ...rest].flatMap(({ items }) => items);
}

async function open(repo, count) {
  await ask(`/repos/${repo}/labels`, { name: 'meeting-todo', color: '0075ca' });
  for (let number = 1; number <= count; number++) {
    const body = `From the notes, number ${number}. ${'A line of text about it. '.repeat(40)}`;
    await (await ask(`/repos/${repo}/issues`, { title: `Thing ${number}`, body, labels: ['meeting-todo'] })).json();
  }
}
