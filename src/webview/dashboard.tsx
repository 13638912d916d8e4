import type { DashboardMessage, DashboardState } from '../protocol/dashboard';
import type { DashboardStrings } from '../protocol/dashboardTexts';
import { DashboardPage } from './dashboard/dashboardPage';
import { readChoices } from './dashboard/choices';
import { Format } from '../protocol/format';
import { startPage } from './host';

startPage<DashboardState, DashboardStrings, DashboardMessage>(
  ({ state, strings, locale }, { send, save, saved }) => (
    <DashboardPage
      state={state}
      strings={strings}
      format={new Format(locale)}
      send={send}
      choices={readChoices(saved())}
      keep={save}
    />
  ),
);
