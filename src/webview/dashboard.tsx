import type { DashboardMessage, DashboardState, DashboardStrings } from '../protocol/dashboard';
import { DashboardPage } from './dashboardPage';
import { Format } from './format';
import { startPage } from './host';

startPage<DashboardState, DashboardStrings, DashboardMessage>(
  ({ state, strings, locale }, { send }) => (
    <DashboardPage state={state} strings={strings} format={new Format(locale)} send={send} />
  ),
);
