// npm start: everything from a fresh clone to a site with a printed address.
import { ensureInstalled, run } from './lib/install.mjs';

ensureInstalled();
const built = run('npm', ['run', '--silent', 'build']);
if (built !== 0) process.exit(built);
process.exit(run('npm', ['run', '--silent', 'preview']));
