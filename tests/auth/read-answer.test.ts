import { expect, test } from 'vitest';
import { readAnswer } from '../../lib/auth/read-answer.ts';

const pending = { redirectUri: 'https://abc.chromiumapp.org/notion', state: 'the-state' };
const read = (address: string) => readAnswer(address, pending);

test('gives the code', () => {
  expect(read('https://abc.chromiumapp.org/notion?code=c1&state=the-state')).toBe('c1');
});

test.each([
  ['another host', 'https://abd.chromiumapp.org/notion?code=c&state=the-state'],
  ['another path', 'https://abc.chromiumapp.org/notion/?code=c&state=the-state'],
  ['another scheme', 'http://abc.chromiumapp.org/notion?code=c&state=the-state'],
  ['another port', 'https://abc.chromiumapp.org:8443/notion?code=c&state=the-state'],
  ['our address as a user name', 'https://abc.chromiumapp.org@evil.example/notion?code=c&state=the-state'],
  ['no address', 'not an address'],
  ['no state', 'https://abc.chromiumapp.org/notion?code=c'],
  ['another state', 'https://abc.chromiumapp.org/notion?code=c&state=The-state'],
  ['two states', 'https://abc.chromiumapp.org/notion?code=c&state=the-state&state=other'],
  ['two codes', 'https://abc.chromiumapp.org/notion?code=c&code=d&state=the-state'],
  ['neither code nor error', 'https://abc.chromiumapp.org/notion?state=the-state'],
  ['an empty code', 'https://abc.chromiumapp.org/notion?code=&state=the-state'],
  ['a code without end', `https://abc.chromiumapp.org/notion?state=the-state&code=${'c'.repeat(8_193)}`],
  ['state and code behind #', 'https://abc.chromiumapp.org/notion#code=c&state=the-state'],
])('refuses %s', (_, address) => {
  expect(() => read(address)).toThrow(expect.objectContaining({ code: 'signInInvalid' }));
});

test('never shows free text from an answer', () => {
  expect(() => read('https://abc.chromiumapp.org/notion?state=the-state&error=call+0123')).toThrow(
    expect.objectContaining({ code: 'signInRefused', values: ['unknown'] }),
  );
});
