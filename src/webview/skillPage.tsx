import {
  type SavedSkillPage,
  type SkillPageMessage,
  type SkillPageState,
  type SkillPageStrings,
} from '../protocol/skillPage';
import { Format } from './format';
import { startPage } from './host';
import { SkillPage } from './skillView';

startPage<SkillPageState, SkillPageStrings, SkillPageMessage>(
  ({ state, strings, locale }, { send, save }) => {
    if (state.kind === 'skill') {
      save({ skillId: state.skillId } satisfies SavedSkillPage);
    }
    return <SkillPage state={state} strings={strings} format={new Format(locale)} send={send} />;
  },
);
