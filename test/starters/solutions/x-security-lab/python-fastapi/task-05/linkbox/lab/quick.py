"""Task 5: the body of POST /lab/quick, which the button in a browser sends."""

from pydantic import BaseModel, HttpUrl


class QuickLink(BaseModel):
    """The same rule for the url as everywhere else."""

    url: HttpUrl
    title: str = ""
