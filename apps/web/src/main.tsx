// What Chromium 109 lacks, pdf.js and the checker use.
import 'core-js/stable';
import '@gouji/viewer/viewer.css';
import { render } from 'preact';
import { App } from './app.tsx';

render(<App />, document.body);
