import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { resultJsonSchema } from './result-json-schema.ts';

test('the published JSON Schema is as generated', () => {
  const published = readFileSync(path.join(import.meta.dirname, '../docs/result.schema.json'), 'utf8');
  expect(published).toBe(resultJsonSchema());
});

test('every key is required but the place of a cell and parts of a message, and others are allowed, at every depth', () => {
  const objects: { properties: object; required: string[]; additionalProperties: unknown }[] = [];
  JSON.parse(resultJsonSchema(), (_, value) => {
    if (value?.properties && value.type === 'object') objects.push(value);
    return value;
  });
  expect(objects.length).toBeGreaterThan(10);
  for (const { properties, required, additionalProperties } of objects) {
    const optional = Object.keys(properties).filter((key) => !required.includes(key));
    const mayLack =
      'text' in properties && 'state' in properties
        ? ['at']
        : 'headline' in properties
          ? ['headline', 'remark', 'decision']
          : [];
    expect(optional).toEqual(mayLack);
    expect(additionalProperties).toBeUndefined();
  }
});
