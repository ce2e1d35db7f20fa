import { Category, Requirements, Severity } from '@gouji/core/schema';
import { z } from 'zod';

// What `gouji.config.json` may hold. Every object is strict: a key that nobody reads is a mistake of whoever wrote it.

const Text = z.string().min(1);
const Day = z.iso.date();

/** A finding that somebody has looked into: `cleared` (the default) is right as it stands, `confirmed` is wrong. */
export const Suppression = z.object({
  /** Its id; what follows a space is the address of a page that names neither body nor year. */
  finding: z.string().regex(/^[0-9a-f]{16}(?: .{1,4000})?$/),
  reason: Text,
  state: z.enum(['confirmed', 'cleared']).default('cleared'),
  /** ISO time. */
  at: z.string().optional(),
  organization: z.string().nullish(),
  year: z.number().int().nullish(),
  message: z.string().optional(),
  address: z.string().optional(),
});
export type Suppression = z.infer<typeof Suppression>;

/** What the extension exports. */
export const DecisionFile = z.object({
  schema: z.literal(1),
  decisions: z.array(Suppression.extend({ reason: z.string() })),
});

/** By the id of a rule, or of a subject (`cell/`). */
const Severities = z.record(Text, Severity);

const Scoring = z.strictObject({
  name: Text.optional(),
  full: z.number().positive().optional(),
  deductions: z.array(
    z.strictObject({
      rule: Text.optional(),
      category: Category.optional(),
      severity: Severity.optional(),
      points: z.number().positive(),
      most: z.number().positive().optional(),
    }),
  ),
});

export const ConfigFile = z.strictObject({
  $schema: z.string().optional(),
  severities: Severities.default({}),
  off: z.array(Text).default([]),
  /** Bodies that are not held to rules, or to none at all. */
  exempt: z
    .array(z.strictObject({ body: Text, rules: z.array(Text).optional(), reason: Text.optional() }))
    .default([]),
  /** For the files that one of the globs names; relative to the folder of the configuration. */
  paths: z
    .array(
      z.strictObject({
        match: z.array(Text).min(1),
        severities: Severities.default({}),
        off: z.array(Text).default([]),
      }),
    )
    .default([]),
  /** Globs of files that no folder gives. */
  exclude: z.array(Text).default([]),
  /** Entries, or names of files that the extension exported. */
  suppressions: z.array(z.union([Text, Suppression.strict()])).default([]),
  scoring: Scoring.optional(),
  /** Who sends the letters, and by when what they say is to be mended. */
  letters: z.strictObject({ office: Text.optional(), mendBy: Day.optional() }).default({}),
  /** What an office asks for beside the form. */
  requirements: Requirements.strict().optional(),
});
export type ConfigFile = z.infer<typeof ConfigFile>;
