def ticket_price(age):
    """Give the price of a ticket, in cents."""
    if age < 12:
        return 500
    if age >= 65:
        return 600
    return 900
