export { printLocator } from '../core/provision/locator.ts';
