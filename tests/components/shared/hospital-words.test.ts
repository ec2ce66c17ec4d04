import { afterAll, expect, test } from 'vitest';
import { gradeWords, kindName, levelName } from '@/components/shared/hospital-words';
import { hospitalKinds, hospitalLevels } from '@/lib/classify/hospitals/hospital-kinds';
import { speak } from '@/lib/platform/texts';
import chinese from '@/public/_locales/zh_CN/messages.json';
import english from '@/public/_locales/en/messages.json';

afterAll(() => speak(undefined));

test('every kind and grade has its name in both languages', () => {
  speak(chinese);
  expect(hospitalKinds.map(kindName)).toEqual(hospitalKinds);
  expect(hospitalLevels.map(levelName)).toEqual(hospitalLevels);
  speak(english);
  for (const name of [...hospitalKinds.map(kindName), ...hospitalLevels.map(levelName)])
    expect(name).toMatch(/^[A-Z][\x20-\x7e]+$/);
  expect(levelName('三级甲等')).toBe('Grade 3A');
});

test('grade and kind stand together; what is not known is left out', () => {
  speak(chinese);
  expect(gradeWords({ kind: '综合医院', level: '三级甲等' })).toBe('三级甲等 · 综合医院');
  expect(gradeWords({ kind: '别的' })).toBe('别的');
  expect(gradeWords({})).toBe('');
});
