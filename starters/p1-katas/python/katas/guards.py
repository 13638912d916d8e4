"""Ready-made guards. Call one; there is nothing to change here."""


def require_not_negative(cents):
    """Stop with a ValueError when the amount is below zero."""
    if cents < 0:
        raise ValueError(f"the amount must not be negative: {cents}")
