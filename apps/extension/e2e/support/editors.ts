import { bodyOf, wrongReport } from './fixtures.ts';

const CONTENT = bodyOf(wrongReport());

/** The editors in which reports are written, by how they hold what is written. */
export const EDITORS: Readonly<Record<string, string>> = {
  'an element that can be edited': `<!doctype html><meta charset="utf-8"><title>信息编辑</title>
    <div id="editor" contenteditable="true">${CONTENT}</div>`,
  'a frame of its own, as UEditor has': `<!doctype html><meta charset="utf-8"><title>信息编辑</title>
    <div class="edui-editor"><iframe id="ueditor_0" width="1100" height="700" src="about:blank"></iframe></div>
    <template id="content">${CONTENT}</template>
    <script>
      const inner = document.querySelector('iframe').contentDocument;
      inner.open();
      inner.write('<!doctype html><html><head><meta charset="utf-8"></head><body contenteditable="true" class="view"></body></html>');
      inner.close();
      inner.body.innerHTML = document.querySelector('#content').innerHTML;
    </script>`,
  'a frame whose document can be edited': `<!doctype html><meta charset="utf-8"><title>信息编辑</title>
    <iframe width="1100" height="700" srcdoc=""></iframe><template id="content">${CONTENT}</template>
    <script>
      addEventListener('load', () => {
        const inner = document.querySelector('iframe').contentDocument;
        inner.designMode = 'on';
        inner.body.innerHTML = document.querySelector('#content').innerHTML;
      });
    </script>`,
};
