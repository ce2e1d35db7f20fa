/** The section of the changelog on a version, or what is unreleased where it has none yet. */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m).slice(1);
  const own = sections.find((section) => section.startsWith(`## ${version}`)) ?? sections[0] ?? '';
  return own.replace(/^## .*/, `# Gouji ${version}`);
}
