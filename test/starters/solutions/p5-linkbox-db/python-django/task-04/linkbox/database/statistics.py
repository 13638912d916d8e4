"""Task 4: numbers about links. The database counts; Python only fills the gaps."""

from datetime import UTC, date, datetime, time, timedelta

from django.db.models import Count
from django.db.models.functions import TruncDate

from linkbox.models import Click, Link


def top_links(limit: int) -> list[dict]:
    # Count looks at clicks through an outer join, which keeps the links that nobody has used.
    links = Link.objects.annotate(click_count=Count("clicks")).order_by("-click_count", "slug")[:limit]
    return [{"slug": link.slug, "title": link.title, "clicks": link.click_count} for link in links]


def clicks_per_day(days: int, today: date) -> list[dict]:
    wanted = [today - timedelta(days=ago) for ago in reversed(range(days))]
    begin = datetime.combine(wanted[0], time(), UTC)
    clicks = Click.objects.filter(clicked_at__gte=begin).values(day=TruncDate("clicked_at"))
    counts = dict(clicks.annotate(count=Count("id")).values_list("day", "count"))
    return [{"day": one, "clicks": counts.get(one, 0)} for one in wanted]
