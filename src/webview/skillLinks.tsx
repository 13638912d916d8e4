import type { SkillLink, SkillPageStrings } from '../protocol/skillPage';
import { StatusIcon } from './icons';
import type { SkillProps } from './skillView';

interface SkillLinksProps extends SkillProps {
  readonly heading: string;
  readonly links: readonly SkillLink[];
  /** Without it, an empty list takes its heading along. */
  readonly whenEmpty?: string;
}

/** Other skills, each with its state, opened in this same page. */
export function SkillLinks({ heading, links, whenEmpty, strings, send }: SkillLinksProps) {
  if (links.length === 0 && whenEmpty === undefined) {
    return null;
  }
  return (
    <section>
      <h2>{heading}</h2>
      {links.length === 0 && <p>{whenEmpty}</p>}
      <ul class="skill-links">
        {links.map((link) => (
          <li key={link.skillId}>
            <StatusIcon status={link.status} />
            <span>
              <a
                href={`#${link.skillId}`}
                onClick={(event) => {
                  event.preventDefault();
                  send({ type: 'openSkill', skillId: link.skillId });
                }}
              >
                {link.title}
              </a>{' '}
              <span class="muted">{stateText(link, strings)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stateText({ status, isProven }: SkillLink, strings: SkillPageStrings): string {
  const text = strings.statuses[status];
  return isProven ? `${text}, ${strings.provenShort}` : text;
}
