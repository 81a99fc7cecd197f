import { describe, expect, it } from '@jest/globals';
import { computeApiUrl, parseRemote } from '../../src/cli/parse-remote.ts';

describe('the remote of a clone', () => {
  it.each([
    ['https://github.com/acme/notes.git', 'https://github.com'],
    ['https://github.com/acme/notes', 'https://github.com'],
    ['https://github.com/acme/notes/', 'https://github.com'],
    ['https://user:secret@github.com/acme/notes.git', 'https://github.com'],
    ['git@github.com:acme/notes.git', 'https://github.com'],
    ['org-123@github.com:acme/notes', 'https://github.com'],
    ['git://github.com/acme/notes.git', 'https://github.com'],
    ['ssh://git@github.com/acme/notes.git', 'https://github.com'],
    ['ssh://git@ssh.github.com:443/acme/notes.git', 'https://github.com'],
    ['git@ghe.corp.example:acme/notes.git', 'https://ghe.corp.example'],
    ['ssh://git@ghe.corp.example:2222/acme/notes', 'https://ghe.corp.example'],
  ])('%s is of %s', (url, serverUrl) => {
    expect(parseRemote(url)).toEqual({ serverUrl, repo: 'acme/notes' });
  });

  it.each([
    '',
    '../notes',
    '/srv/git/notes.git',
    'file:///srv/acme/notes',
    'https://github.com/acme',
    'C:\\acme\\notes',
  ])('%j is of none', (url) => expect(parseRemote(url)).toBeNull());

  it('leads to the API of its server', () => {
    expect(computeApiUrl('https://github.com')).toBe('https://api.github.com');
    expect(computeApiUrl('https://acme.ghe.com')).toBe('https://api.acme.ghe.com');
    expect(computeApiUrl('https://ghe.corp.example')).toBe('https://ghe.corp.example/api/v3');
  });
});
