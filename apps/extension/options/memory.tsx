import type { Lang } from '@gouji/core';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countRemembered, forgetReports } from '../memory/report-memory.ts';
import { say } from '../words.ts';

interface MemoryProps {
  isOn: boolean;
  lang: Lang;
  onChange: (isOn: boolean) => void;
}

/** Whether reports that were opened are remembered, how many are, and a way to forget them. */
export function Memory({ isOn, lang, onChange }: MemoryProps): JSX.Element {
  const [count, setCount] = useState(0);
  const recount = () => {
    countRemembered().then(setCount, () => {});
  };
  useEffect(recount, [isOn]);
  const forget = async () => {
    await forgetReports();
    recount();
  };
  const toggle = async () => {
    if (isOn) await forget();
    onChange(!isOn);
  };
  return (
    <section class="memory">
      <h2>{say(lang, 'memory')}</h2>
      <p>{say(lang, 'memoryWhy')}</p>
      <label>
        <input type="checkbox" checked={isOn} onChange={() => toggle().catch(() => {})} />
        {say(lang, 'memoryOn')}
      </label>
      <p>
        {say(lang, 'memoryCount', { n: count })}{' '}
        <button type="button" disabled={count === 0} onClick={() => forget().catch(() => {})}>
          {say(lang, 'memoryForget')}
        </button>
      </p>
    </section>
  );
}
