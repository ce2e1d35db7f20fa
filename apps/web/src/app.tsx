import type { Lang } from '@gouji/core';
import type { Mark, Marks } from '@gouji/ui';
import { Workbench } from '@gouji/viewer';
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The version of the program, given by the build. */
declare const VERSION: string;

/** The workbench on its own. What is decided about findings lasts as long as the page: it keeps nothing. */
export function App(): JSX.Element {
  const [lang, setLang] = useState<Lang>(navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');
  const [marks, setMarks] = useState<Marks>({});
  useLayoutEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [lang]);
  const mark = (finding: string, state: Mark['state'] | null, reason: string) => {
    const { [finding]: _, ...rest } = marks;
    setMarks(state ? { ...rest, [finding]: { state, reason, at: new Date().toISOString() } } : rest);
  };
  return (
    <Workbench lang={lang} theme="auto" version={VERSION} marks={marks} onMark={mark}>
      <button type="button" onClick={() => setLang(lang === 'zh' ? 'en' : 'zh')}>
        {lang === 'zh' ? 'English' : '中文'}
      </button>
    </Workbench>
  );
}
