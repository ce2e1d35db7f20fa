// What older browsers lack, and pdf.js uses.
import 'core-js/stable';
import '@gouji/viewer/viewer.css';
import '../../viewer/viewer-page.css';
import { render } from 'preact';
import { ViewerPage } from '../../viewer/viewer-page.tsx';

render(<ViewerPage />, document.querySelector('#app')!);
