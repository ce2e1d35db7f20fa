/** ISO date of a day as lists write it: 2026-01-31, 2026/1/31, 2026年1月31日, or the number that Excel keeps; null of what is none. */
export function parseDay(text: string): string | null {
  const written = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].{0,30})?$/.exec(text);
  if (written) return iso(Number(written[1]), Number(written[2]), Number(written[3]));
  const kept = /^(\d{5})(?:\.\d{1,20})?$/.exec(text);
  if (!kept) return null;
  // Days since 1899-12-30.
  const date = new Date(Date.UTC(1899, 11, 30) + Number(kept[1]) * 86_400_000);
  return date.toISOString().slice(0, 10);
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
