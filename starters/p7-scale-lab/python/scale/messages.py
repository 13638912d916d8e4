"""Ready for you: what travels through the network and the queue."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Message:
    kind: str
    key: str = ""
    value: str = ""
    version: int = 0


@dataclass(frozen=True)
class Result:
    """Either an answer, or a problem in words; without a problem, it is ""."""

    answer: Message | None = None
    problem: str = ""


@dataclass(frozen=True)
class Job:
    id: int
    text: str
