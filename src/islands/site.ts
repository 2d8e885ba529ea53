import './theme-switch.ts';
import './copy-buttons.ts';
import './code-box.ts';
import './overdue.ts';
import './citation-preview.ts';
