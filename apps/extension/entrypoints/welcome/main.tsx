import '@gouji/ui/panel.css';
import '../../panel/page.css';
import '../../welcome/welcome.css';
import { render } from 'preact';
import { Welcome } from '../../welcome/welcome.tsx';

render(<Welcome />, document.querySelector('#app')!);
