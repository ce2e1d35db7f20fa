import { languageOf } from './language-of.ts';
import { type Settings, SIZES } from './settings.ts';

/** Gives a page of the extension the language, the theme and the size of text that the reader chose. */
export function applyAppearance(root: HTMLElement, settings: Settings): void {
  root.lang = languageOf(settings) === 'zh' ? 'zh-CN' : 'en';
  if (settings.theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  root.style.zoom = String(SIZES[settings.size]);
}
