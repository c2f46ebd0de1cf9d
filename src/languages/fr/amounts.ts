export { amounts } from './amounts.data.ts';
