import { z } from 'zod';
import { Result } from '../src/schema.ts';

/** The contract of the result as JSON Schema (draft 2020-12), derived from the zod schema. More keys are allowed. */
export function resultJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(Result, { io: 'input' });
  const titled = { $schema, title: 'The result of gouji check --format json', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
