/** The name under which the library offers it: what Notion calls requests, a save calls its steps. */
export { toSteps as toRequests } from './to-steps.ts';
