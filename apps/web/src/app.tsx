import type { Lang, ReportResult } from '@gouji/core';
import type { Marks } from '@gouji/ui';
import { type Decided, Workbench } from '@gouji/viewer';
import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** The version of the program, given by the build. */
declare const VERSION: string;

/** The workbench on its own. What is decided about findings lasts as long as the page: it keeps nothing. */
export function App(): JSX.Element {
  const [lang, setLang] = useState<Lang>(navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');
  const [marks, setMarks] = useState<Marks>({});
  useLayoutEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [lang]);
  const marksOf = useCallback(() => marks, [marks]);
  const mark = (_result: ReportResult, finding: string, { state, reason }: Decided) => {
    const { [finding]: _, ...rest } = marks;
    setMarks(state ? { ...rest, [finding]: { state, reason, at: new Date().toISOString() } } : rest);
  };
  return (
    <Workbench lang={lang} theme="auto" version={VERSION} marksOf={marksOf} onMark={mark}>
      <button type="button" onClick={() => setLang(lang === 'zh' ? 'en' : 'zh')}>
        {lang === 'zh' ? 'English' : '中文'}
      </button>
    </Workbench>
  );
}
