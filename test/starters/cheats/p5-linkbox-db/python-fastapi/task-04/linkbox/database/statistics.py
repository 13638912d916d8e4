"""Task 4: numbers about links. The database counts; Python only fills the gaps."""

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from linkbox.database.models import Click, Link


def top_links(session: Session, limit: int) -> list[dict]:
    clicks = func.count(Click.id).label("clicks")
    # An outer join keeps the links that nobody has used.
    query = (
        select(Link.slug, Link.title, clicks)
        .join(Click, Click.link_id == Link.id)
        .group_by(Link.id)
        .order_by(clicks.desc(), Link.slug)
        .limit(limit)
    )
    return [dict(row) for row in session.execute(query).mappings()]


def clicks_per_day(session: Session, days: int, today: date) -> list[dict]:
    wanted = [today - timedelta(days=ago) for ago in reversed(range(days))]
    begin = datetime.combine(wanted[0], time(), UTC)
    day = func.date(Click.clicked_at)
    rows = session.execute(select(day, func.count()).where(Click.clicked_at >= begin).group_by(day))
    # SQLite gives a day as text, PostgreSQL as a date.
    counts = {str(found): count for found, count in rows}
    return [{"day": str(one), "clicks": counts.get(str(one), 0)} for one in wanted if str(one) in counts]
