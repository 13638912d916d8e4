def change_machine(cents):
    """Say how many coins of 50, 20, 5 and 1 make up the amount."""
    rest = abs(cents)
    fifties = rest // 50
    rest = rest % 50
    twenties = rest // 20
    rest = rest % 20
    fives = rest // 5
    ones = rest % 5
    return f"50: {fifties}, 20: {twenties}, 5: {fives}, 1: {ones}"
