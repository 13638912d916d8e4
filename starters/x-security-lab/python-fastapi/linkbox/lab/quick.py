"""Task 5: the body of POST /lab/quick, which the button in a browser sends."""

from pydantic import BaseModel


class QuickLink(BaseModel):
    url: str
    title: str = ""
