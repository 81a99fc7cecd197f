import { describe, expect, it } from '@jest/globals';
import { readProxies } from '../../src/shell/machine/choose-fetch.ts';

describe('hosts that are reached without a proxy', () => {
  it.each([
    ['::1', '[::1]'],
    ['localhost, ::1,fe80::1%eth0', 'localhost, [::1],fe80::1%eth0'],
    ['[::1] [::1]:8080', '[::1] [::1]:8080'],
    ['example.org:8080 127.0.0.1:80 .corp.example *', 'example.org:8080 127.0.0.1:80 .corp.example *'],
    ['::ffff:10.0.0.1', '[::ffff:10.0.0.1]'],
  ])('%s', (written, none) => expect(readProxies({ no_proxy: written }).none).toBe(none));
});
