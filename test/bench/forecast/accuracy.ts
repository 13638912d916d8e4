/** What the command line needs to measure forecasts on recorded tasks. */
export { HistoryFault } from './history';
export { measure, readWindows } from './measure';
export { describeMeasured } from './report';
