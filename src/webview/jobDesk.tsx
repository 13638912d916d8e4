import { Format } from '../protocol/format';
import type { JobDeskMessage, JobDeskState, JobDeskStrings } from '../protocol/jobDesk';
import { startPage } from './host';
import { JobDeskView } from './jobDeskView';

startPage<JobDeskState, JobDeskStrings, JobDeskMessage>(({ state, strings, locale }, { send }) => (
  <JobDeskView state={state} strings={strings} format={new Format(locale)} send={send} />
));
