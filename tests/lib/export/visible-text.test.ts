import { describe, expect, test } from 'vitest';
import { visibleLine, visibleText } from '@/lib/export/visible-text';

describe('what hides, reorders or breaks is gone', () => {
  test.for<[string, string, string]>([
    ['an override of direction', 'a\u202egpj.exe', 'agpj.exe'],
    ['isolates', '\u2066a\u2069', 'a'],
    ['a blank without width', '医\u200b院', '医院'],
    ['controls', 'a\u0000b\u001bc\u0085d', 'abc\nd'],
    ['half a character', 'a\ud83db', 'ab'],
    ['line ends of every kind', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['families of emoji stay', '👩\u200d⚕️', '👩\u200d⚕️'],
    ['Chinese stays', '“杏林”——　１２３', '“杏林”——　１２３'],
  ])('%s', ([, text, expected]) => {
    expect(visibleText(text)).toBe(expected);
  });
});

test('a line has no line ends and single blanks', () => {
  expect(visibleLine('  a \n\t b　c\u202e ')).toBe('a b c');
});
