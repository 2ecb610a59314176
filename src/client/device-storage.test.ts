import { describe, expect, it } from 'vitest';
import { recordOf } from '../model/record-of.ts';
import { readStored, writeStored } from './device-storage.ts';

function storageOf(entries: Record<string, string>): () => Storage {
  const map = new Map(Object.entries(entries));
  return () =>
    ({
      getItem: (key: string) => map.get(key) ?? null,
      setItem: (key: string, value: string) => map.set(key, value),
      removeItem: (key: string) => map.delete(key),
    }) as unknown as Storage;
}

const closed = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

describe('what a device keeps', () => {
  it('comes back as it was written, until it is written as undefined', () => {
    const storage = storageOf({});
    writeStored('a', { b: [1] }, storage);
    expect(readStored('a', storage)).toEqual({ b: [1] });
    writeStored('a', undefined, storage);
    expect(readStored('a', storage)).toBeUndefined();
  });

  it.each(['{', '', 'null', 'undefined'])('is nothing where %j stands in its place', (text) => {
    expect(readStored('a', storageOf({ a: text }))).toBeUndefined();
  });

  it('is nothing where storage is closed, and writing there harms nobody', () => {
    expect(readStored('a', closed)).toBeUndefined();
    expect(() => writeStored('a', 1, closed)).not.toThrow();
  });

  it.each([undefined, 5, 'text', null])('has no fields where it is %j', (value) => {
    expect(recordOf(value)).toEqual({});
  });
});
