import { expect, test } from 'vitest';
import { release } from '../../src/batch/release.js';

test('bytes that are given back are gone at once, also where two views share them', () => {
  const bytes = new Uint8Array(1 << 20);
  const empty = new Uint8Array(0);
  release([bytes, bytes.subarray(8), empty]);
  expect(bytes.byteLength).toBe(0);
  expect(bytes.buffer.byteLength).toBe(0);
  expect(() => release([])).not.toThrow();
});
