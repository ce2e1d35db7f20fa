import '@gouji/ui/panel.css';
import '../../panel/page.css';
import { render } from 'preact';
import { Panel } from '../../panel/panel.tsx';

render(<Panel />, document.querySelector('#app')!);
