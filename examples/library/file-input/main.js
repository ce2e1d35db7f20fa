// A page that checks the file which its user chooses; nothing leaves the page. Built with Vite.
import { checkReport } from '@gouji/core';
import { readDocument } from '@gouji/readers';

const list = document.querySelector('ol');

document.querySelector('input').addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  const reading = await readDocument(new Uint8Array(await file.arrayBuffer()));
  if ('reason' in reading) return show([`读不了：${reading.reason}`]);
  const { findings } = checkReport(reading.blocks, { source: file.name, format: reading.format });
  show(findings.length > 0 ? findings.map(({ message }) => message) : ['没有发现问题']);
});

function show(lines) {
  list.replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  );
}
