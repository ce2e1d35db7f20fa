// The first import of the built command: what follows needs a newer Node even to load.
const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `gouji 需要 Node.js 22.13 或更高版本，现为 ${process.versions.node}。\n` +
      `gouji needs Node.js 22.13 or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(2);
}

export {};
