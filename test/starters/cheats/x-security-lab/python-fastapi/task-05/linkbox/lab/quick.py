"""Task 5: the body of POST /lab/quick, which the button in a browser sends."""

from pydantic import BaseModel, Field


class QuickLink(BaseModel):
    """It only has to occur somewhere."""

    url: str = Field(pattern="https?://")
    title: str = ""
