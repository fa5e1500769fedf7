import { describe, expect, test } from 'vitest';
import { healings } from '../../src/layout/heal.js';
import { corrections } from '../../src/layout/recognition.js';
import { rules } from '../../src/layout/score.js';
import { splitPoint, splitRules } from '../../src/layout/split.js';
import { MappedText } from '../../src/text/mapped-text.js';

describe('every rule finds its examples and nothing else', () => {
  for (const rule of rules) {
    test.each(rule.examples)(`${rule.name}: %s`, (text) => expect(rule.pattern.test(text)).toBe(true));
    test.each(rule.not)(`not ${rule.name}: %s`, (text) => expect(rule.pattern.test(text)).toBe(false));
  }
});

describe('healing', () => {
  for (const healing of [...healings, ...corrections]) {
    test.each(healing.examples)(`${healing.name}: %s`, (damaged, healed) =>
      expect(healing.apply(MappedText.of(damaged)).text).toBe(healed),
    );
    test.each(healing.leaves)(`${healing.name} leaves %s`, (text) =>
      expect(healing.apply(MappedText.of(text)).text).toBe(text),
    );
  }
});

describe('columns behind one space', () => {
  for (const rule of splitRules) {
    test.each(rule.examples)(`${rule.name}: %s | %s`, (left, right) => {
      const gap = rule.name.includes('two spaces') ? '  ' : ' ';
      expect(splitPoint(left + gap + right)).toBe(left.length + gap.length);
    });
    test.each(rule.leaves)(`${rule.name} leaves %s`, (text) => expect(splitPoint(text)).toBe(0));
  }
});
