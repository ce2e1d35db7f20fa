import '@gouji/ui/panel.css';
import '../../panel/page.css';
import '../../options/options.css';
import { render } from 'preact';
import { Options } from '../../options/options.tsx';

render(<Options />, document.querySelector('#app')!);
