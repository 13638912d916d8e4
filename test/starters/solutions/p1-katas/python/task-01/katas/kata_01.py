from katas.guards import require_not_negative


def change_machine(cents):
    """Say how many coins of 50, 20, 5 and 1 make up the amount."""
    require_not_negative(cents)
    fifties = cents // 50
    rest = cents % 50
    twenties = rest // 20
    rest = rest % 20
    fives = rest // 5
    ones = rest % 5
    return f"50: {fifties}, 20: {twenties}, 5: {fives}, 1: {ones}"
