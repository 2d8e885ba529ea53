import './theme-switch.ts';
import './copy-buttons.ts';
import './overdue.ts';
import './citation-preview.ts';
import './code-box.ts';
import './provision-tools.ts';
import './contents-follow.ts';
import './print-links.ts';
